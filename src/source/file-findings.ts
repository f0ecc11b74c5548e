/** A file that cannot be read, as a finding; in: the world's failure, out: what to tell the officer. */
import { basename, dirname } from 'node:path';
import { type Details, error, type Finding, fileStart } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { FileFailure, FileProblem, World } from '../world/world.ts';
import { tooLarge } from './read-text.ts';

type Wording = Details & { readonly code: string };

const missing: Wording = { code: 'file-missing', message: '文件不存在', hint: '检查文件名和文件夹' };
const other: Wording = { code: 'file-unreadable', message: '文件读不出来', hint: '检查文件能否用记事本打开' };

const wordings: Readonly<Partial<Record<FileProblem, Wording>>> = {
  missing,
  'not-a-directory': missing,
  directory: {
    code: 'file-is-directory',
    message: '这里需要一个文件，给的却是文件夹',
    hint: '写出文件夹里 YAML 文件的名称',
  },
  denied: {
    code: 'file-denied',
    message: '没有权限读取这个文件，或者它正被别的程序占用',
    hint: '关闭正在使用它的程序，或请管理员开放权限',
  },
};

/** Returns the finding at the start of the file; for a missing one it names the nearest file of that folder. */
export async function cannotRead(world: World, failure: FileFailure): Promise<Finding> {
  const { path, problem, detail } = failure;
  if (problem === 'too-large') return tooLarge(path);
  const { code, message, hint = '' } = wordings[problem] ?? { ...other, message: `${other.message}（${detail}）` };
  const similar = code === 'file-missing' ? await similarFile(world, path) : undefined;
  return error(code, fileStart(path), {
    message: `${message}：${path}`,
    hint: similar === undefined ? hint : `是否想写“${similar}”？`,
  });
}

/** Returns the name in the same folder that is nearest to the path's own. */
export async function similarFile(world: World, path: string): Promise<string | undefined> {
  const listed = await world.list(dirname(path));
  return listed.ok
    ? nearest(
        basename(path),
        listed.value.map((entry) => entry.name),
      )
    : undefined;
}
