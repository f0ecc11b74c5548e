/** What docs/地区包手册.md says, as a test can follow it: its example's files, its commands, and its table of mistakes. */
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../docs/地区包手册.md', import.meta.url), 'utf8');

/** By path: the block after `文件 …：`. */
export const exampleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  [...page.matchAll(/^文件 `([^`]+)`：\n\n```\w+\n([\s\S]*?)^```$/gmu)].map(([, path = '', text = '']) => [path, text]),
);

/** What the page quotes from a pack: the pack's path, and the lines. */
export const quoted: readonly { readonly file: string; readonly text: string }[] = [
  ...page.matchAll(/（`((?:templates|tests)\/[^`]+)`）：\n\n```yaml\n([\s\S]*?)^```$/gmu),
].map(([, file = '', text = '']) => ({ file, text }));

/** The arguments of each `npx jixiao …`, in order. */
export const commands: readonly (readonly string[])[] = [...page.matchAll(/^npx jixiao (.+)$/gmu)].map(
  ([, line = '']) => line.split(' '),
);

export interface Mistake {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly said: string;
}

const row = /^\| `([^`]+)` \| `([^`]*)` \| `([^`]*)` \| `([^`]+)` \|$/gmu;

export const mistakes: readonly Mistake[] = [...page.matchAll(row)].map(
  ([, file = '', right = '', wrong = '', said = '']) => ({ file, right, wrong, said }),
);

/** Returns the example with the mistakes in it; throws where the right words do not stand exactly once. */
export function spoilt(...some: readonly Mistake[]): Record<string, string> {
  const files: Record<string, string> = { ...exampleFiles };
  for (const { file, right, wrong } of some) {
    const text = files[file] ?? '';
    if (text.split(right).length !== 2) throw new Error(`not exactly once in ${file}: ${right}`);
    files[file] = text.replace(right, () => wrong);
  }
  return files;
}
