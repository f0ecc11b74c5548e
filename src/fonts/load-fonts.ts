/**
 * Loads the fonts: the configured files first, then the system's, then those that come with the program.
 *
 * Done once a process; what comes back is shared by all documents. Findings: `font-file-missing`,
 * `font-file-unreadable` and `font-role-unknown` at the configured name's place, `font-substituted` once for all roles.
 */
import { error, type Finding, fileStart, type Place } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Outcome } from '../core/outcome.ts';
import type { FontFace } from '../layout/font-set.ts';
import { type FontRole, officialFonts } from '../tree/style-sheet.ts';
import type { World } from '../world/world.ts';
import { findFonts } from './find-fonts.ts';
import { type FontFile, openFont } from './font-file.ts';
import { fontSubstituted } from './font-substituted.ts';
import { loadFontkit } from './fontkit.ts';
import type { LoadedFonts, RoleFont } from './loaded-fonts.ts';
import { packagePath } from './package-path.ts';
import { fontRoles, lastResort, type PackagedFont, packagedFonts, roleFonts } from './roles.ts';

/** By the keys of 字体 in 部门.yaml; `file` as the world reads it. */
export type ConfiguredFonts = Readonly<Record<string, { readonly file: string; readonly place: Place }>>;

interface Choice {
  readonly file: FontFile;
  readonly from: RoleFont['from'];
  readonly official: boolean;
}

interface Search {
  readonly world: World;
  readonly configured: ConfiguredFonts;
  readonly system: ReadonlyMap<string, string>;
  readonly findings: Finding[];
  /** Opens each file once; undefined when it cannot be read or is no font. */
  open(path: string, face?: string): Promise<FontFile | undefined>;
}

/** No value only when the program's own fonts cannot be read. */
export async function loadFonts(world: World, configured: ConfiguredFonts): Promise<Outcome<LoadedFonts>> {
  const findings = unknownRoles(configured);
  const search: Search = { world, configured, system: await findFonts(world), findings, open: await opener(world) };
  const choices = new Map<FontRole, Choice>();
  const packaged = new Map<FontRole, FontFile>();
  for (const role of fontRoles) {
    const name = roleFonts[role].packaged;
    const own = await openPackaged(search, name);
    if (own === undefined) return { value: undefined, findings: [...findings, brokenInstallation(name)] };
    packaged.set(role, own);
    choices.set(role, await choose(search, role, own));
  }
  const marks = await openPackaged(search, lastResort);
  if (marks === undefined) return { value: undefined, findings: [...findings, brokenInstallation(lastResort)] };
  const loaded = gather(choices, packaged, marks);
  return { value: loaded, findings: [...findings, ...fontSubstituted(rolesOf(loaded))] };
}

async function opener(world: World): Promise<Search['open']> {
  const create = loadFontkit();
  const opened = new Map<string, FontFile | undefined>();
  return async (path, face) => {
    const key = `${path}\n${face ?? ''}`;
    if (!opened.has(key)) {
      const bytes = await world.readBytes(path);
      opened.set(key, bytes.ok ? openFont(create, path, bytes.value, face) : undefined);
    }
    return opened.get(key);
  };
}

async function choose(search: Search, role: FontRole, packaged: FontFile): Promise<Choice> {
  return (
    (await configuredChoice(search, role)) ??
    (await systemChoice(search, role)) ?? { file: packaged, from: 'packaged', official: false }
  );
}

async function configuredChoice(search: Search, role: FontRole): Promise<Choice | undefined> {
  const named = search.configured[roleFonts[role].key];
  if (named === undefined) return undefined;
  const kind = await search.world.kindOf(named.file);
  const file = kind.ok ? await search.open(named.file) : undefined;
  if (file) return { file, from: 'configured', official: true };
  search.findings.push(kind.ok ? unreadable(named.file, named.place) : missing(named.file, named.place));
  return undefined;
}

async function systemChoice(search: Search, role: FontRole): Promise<Choice | undefined> {
  for (const candidate of roleFonts[role].system) {
    const path = search.system.get(candidate.file);
    const file = path === undefined ? undefined : await search.open(path, candidate.face);
    if (file) return { file, from: 'system', official: candidate.official };
  }
  return undefined;
}

async function openPackaged(search: Search, name: PackagedFont): Promise<FontFile | undefined> {
  const path = await packagePath(search.world, packagedFonts[name]);
  return path === undefined ? undefined : search.open(path);
}

function gather(
  choices: ReadonlyMap<FontRole, Choice>,
  packaged: ReadonlyMap<FontRole, FontFile>,
  marks: FontFile,
): LoadedFonts {
  const filesOf = new Map<FontRole, readonly FontFile[]>();
  const faces = {} as Record<FontRole, readonly FontFace[]>;
  const roles = {} as Record<FontRole, RoleFont>;
  for (const [role, { file, from, official }] of choices) {
    const own = packaged.get(role);
    const tried = own === undefined || own === file ? [file, marks] : [file, own, marks];
    filesOf.set(role, tried);
    faces[role] = tried.map((each) => each.face);
    const family = file.face.family;
    roles[role] = { role, official: officialFonts[role], family, file: file.file, from, substituted: !official };
  }
  const files = new Map([...filesOf.values()].flat().map((file) => [file.face.id, file]));
  return { set: { faces: (role) => faces[role] }, roles, files };
}

function unknownRoles(configured: ConfiguredFonts): Finding[] {
  const keys = fontRoles.map((role) => roleFonts[role].key);
  return Object.entries(configured)
    .filter(([key]) => !keys.includes(key))
    .map(([key, { place }]) =>
      error('font-role-unknown', place, {
        message: `没有“${key}”这种字体；可以写的有：${keys.join('、')}`,
        hint: `是否想写 ${nearest(key, keys) ?? keys[0]}？`,
        actual: key,
      }),
    );
}

function missing(file: string, place: Place): Finding {
  return error('font-file-missing', place, {
    message: `找不到字体文件 ${file}`,
    hint: '核对文件名和所在文件夹；位置相对于写这一行的文件',
    actual: file,
  });
}

function unreadable(file: string, place: Place): Finding {
  return error('font-file-unreadable', place, {
    message: `${file} 不是能用的字体文件`,
    hint: '换成完好的 .ttf、.otf 或 .ttc 字体文件',
    actual: file,
  });
}

function brokenInstallation(font: PackagedFont): Finding {
  const name = packagedFonts[font];
  return error('packaged-font-missing', fileStart(name), {
    message: `随程序附带的字体 ${name} 读不出来`,
    hint: '程序没有装全，请重新安装（npm ci）',
  });
}

function rolesOf({ roles }: LoadedFonts): RoleFont[] {
  return fontRoles.map((role) => roles[role]);
}
