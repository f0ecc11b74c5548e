/** What a file operation that did not work means, in Chinese, and what to do about it. */
import type { FileFailure, FileProblem } from './world.ts';

const explanations: Readonly<Record<FileProblem, (path: string) => string>> = {
  missing: (path) => `找不到文件或文件夹：${path}。请核对名称和所在文件夹`,
  directory: (path) => `${path} 是文件夹，这里需要的是文件`,
  'not-a-directory': (path) => `${path} 这个位置上有文件占用了文件夹的名称，请换一个文件夹`,
  denied: (path) => `没有权限读写 ${path}，或者它正被其他程序（如 Word、WPS）打开。请关闭后再试，或换一个文件夹`,
  'disk-full': (path) => `磁盘已满，${path} 没有写成。请腾出空间后再试`,
  exists: (path) => `${path} 已经存在，没有覆盖。请换一个名称，或先移走原来的文件`,
  'too-large': (path) => `${path} 太大，超过了限制，没有读写`,
  other: (path) => `无法读写 ${path}`,
};

/** Returns one line without a full stop at its end; the system's own word stands in it when ours says too little. */
export function explainFailure({ problem, path, detail }: FileFailure): string {
  const said = explanations[problem](path);
  return problem === 'other' ? `${said}（${detail}）` : said;
}
