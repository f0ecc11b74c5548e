/**
 * The files that 附件 of one file names: found, inside the file's folder, and each once.
 *
 * In: a Source. Out: the files with the place of the item that names them; an error for each item that leads nowhere.
 */
import { basename, dirname, join, normalize } from 'node:path';
import { type Details, error, type Finding, type Place } from '../core/finding.ts';
import type { World } from '../world/world.ts';
import { similarFile } from './file-findings.ts';
import { findFiles } from './find-files.ts';
import { isPattern } from './glob.ts';
import type { Source, SourceScalar } from './source.ts';
import { isReallyInside, leadsOut, writtenPath } from './stays-inside.ts';

/** The name of the file whose values all files of its folder inherit. */
export const folderFile = '部门.yaml';

const referenceKey = '附件';

export interface Reference {
  readonly file: string;
  /** The item of 附件 that names it. */
  readonly place: Place;
}

export interface References {
  readonly files: readonly Reference[];
  readonly findings: readonly Finding[];
}

export async function referencesOf(world: World, source: Source): Promise<References> {
  const files = new Map<string, Reference>();
  const findings: Finding[] = [];
  for (const item of itemsOf(source)) {
    const fail: Fail = (code, details) => ({ found: [], finding: error(code, item.place, details) });
    const { found, finding } = await resolveItem(world, source.file, item.text, fail);
    if (finding !== undefined) findings.push(finding);
    for (const file of found) if (!files.has(file)) files.set(file, { file, place: item.place });
  }
  return { files: [...files.values()], findings };
}

/** What 附件 says, item by item. */
export function referencesAsWritten(source: Source): string[] {
  return itemsOf(source).map(({ text }) => text.trim());
}

/** What is not a text is the schema's to complain of. */
function itemsOf(source: Source): SourceScalar[] {
  const list = source.root.entries.find((entry) => entry.key === referenceKey)?.value;
  if (list?.kind !== 'list') return [];
  return list.items.filter((item) => item.kind === 'scalar' && item.text.trim() !== '') as SourceScalar[];
}

interface Resolved {
  readonly found: readonly string[];
  readonly finding?: Finding;
}

/** Returns the files behind one item of 附件 of the file `from`; none when it leads nowhere. */
export async function filesNamedBy(world: World, from: string, written: string): Promise<readonly string[]> {
  return (await resolveItem(world, from, written, () => ({ found: [] }))).found;
}

async function resolveItem(world: World, from: string, text: string, fail: Fail): Promise<Resolved> {
  const written = writtenPath(text);
  if (leadsOut(written)) return fail('attachment-outside-folder', outside(written));
  return isPattern(written) ? resolvePattern(world, from, written, fail) : resolveFile(world, from, written, fail);
}

type Fail = (code: string, details: Details) => Resolved;

/** A pattern leaves out the file itself and 部门.yaml: nobody means them by `*.yaml`. */
async function resolvePattern(world: World, from: string, written: string, fail: Fail): Promise<Resolved> {
  const folder = dirname(from);
  const all = (await findFiles(world, folder, written)).map((file) => join(folder, file));
  const found = all.filter((file) => normalize(file) !== normalize(from) && basename(file) !== folderFile);
  for (const file of found)
    if (!(await isReallyInside(world, folder, file))) return fail('attachment-outside-folder', outside(file));
  if (found.length > 0) return { found };
  return fail('attachment-none-found', {
    message: `没有文件符合“${written}”`,
    hint: '检查文件夹名和扩展名；* 代表任意文字，文件夹写在“/”前面',
  });
}

async function resolveFile(world: World, from: string, written: string, fail: Fail): Promise<Resolved> {
  const folder = dirname(from);
  const file = join(folder, written);
  if (normalize(file) === normalize(from)) {
    return fail('attachment-is-itself', { message: '附件指向了本文件自己', hint: '删去这一条，或写成别的文件' });
  }
  const kind = await world.kindOf(file);
  if (!kind.ok && kind.problem === 'denied') {
    return fail('attachment-denied', { message: `没有权限读取附件“${written}”`, hint: '请管理员开放这个文件的权限' });
  }
  if (!kind.ok) {
    const similar = await similarFile(world, file);
    return fail('attachment-missing', {
      message: `附件“${written}”不存在（从本文件所在的文件夹找起）`,
      hint: similar === undefined ? '检查文件名和文件夹' : `是否想写“${similar}”？`,
    });
  }
  if (kind.value !== 'file') {
    return fail('attachment-is-directory', {
      message: `附件“${written}”是文件夹，应为文件`,
      hint: `要指其中所有的 YAML 文件，写成“${written.replace(/\/+$/, '')}/*.yaml”`,
    });
  }
  return (await isReallyInside(world, folder, file))
    ? { found: [file] }
    : fail('attachment-outside-folder', outside(written));
}

function outside(written: string): Details {
  return {
    message: `附件“${written}”不在本文件所在的文件夹里`,
    hint: '附件只能放在本文件的文件夹或其下级文件夹中，用相对位置书写，如“自评表/甲.yaml”',
  };
}
