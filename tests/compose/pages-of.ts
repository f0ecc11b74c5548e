/** Takes a file from disk to its page tree, annexes and all, with the program's own packs or another. */
import { compose } from '../../src/compose/compose.ts';
import type { Pack } from '../../src/packs/load-pack.ts';
import type { Scored } from '../../src/scoring/scored.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { runFile } from '../harness.ts';
import { programPack } from './program-pack.ts';

const runs = new Map<string, ReturnType<typeof runFile>>();

/** Throws when a step gives nothing or the pages have a mistake. A file is read and scored once. */
export async function pagesOfFile(file: string, pack?: Pack): Promise<PageTree> {
  const run = runs.get(file) ?? runFile(file);
  runs.set(file, run);
  const { scored, findings } = await run;
  if (scored === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return pagesOfScored(scored, pack);
}

export async function pagesOfScored(scored: Scored, own?: Pack): Promise<PageTree> {
  const pack = own ?? (await programPack(scored.report.data.地区));
  const annexes = await Promise.all(scored.annexes.map((annex) => pagesOfScored(annex)));
  const { value, findings } = compose(scored, pack, annexes);
  if (value === undefined || findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  return value;
}
