/**
 * Seed 003 whole: our 部门决算说明 from the corrected sample against the published text, headings, sentences and tables in one order.
 *
 * A line is a heading with its number, a paragraph clause by clause, or a table's row cell by cell; what differs stands in
 * `部门决算说明.sample.tsv`, with its reason. `JIXIAO_WRITE_MATCH=1` writes that list anew, as for the other documents (`match.ts`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadProgram, runReport } from '../../src/pipeline.ts';
import type { Block, PageTree } from '../../src/tree/page-tree.ts';
import { textOf } from '../../src/tree/walk.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { differences, type Line, readList, treeTables, writeList } from './match.ts';

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const list = at('003-beijing-2020/部门决算说明.sample.tsv');
const published = readFileSync(at('003-beijing-2020/部门决算说明.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => (line.includes('\t') ? cellsOf(line) : clausesOf(line)));

const program = await loadProgram({ ...nodeWorld(), fontFolders: [] });
const run = runReport(program, at('../../samples/beijing-xinfang-2020/部门决算说明.yaml'));

function cellsOf(line: string): Line {
  return line
    .split('\t')
    .map(flat)
    .filter((cell) => cell !== '');
}

/** Half-width marks between Chinese characters count as full-width: the page has none (D003-22 prints both). */
function clausesOf(text: string): Line {
  return flat(text)
    .replaceAll(/,(?=\p{Script=Han})/gu, '，')
    .replaceAll(';', '；')
    .split(/(?<=[，。；])/u)
    .filter((clause) => clause !== '');
}

function flat(text: string): string {
  return text.replace(/\s/g, '');
}

/** From the cover to the end, without the contents, which say the headings again. */
function ours(tree: PageTree): Line[] {
  const blocks = tree.sections.flatMap(({ blocks: own }) => (own.some(({ kind }) => kind === 'contents') ? [] : own));
  return blocks.flatMap((block) => linesOf(block, tree)).filter((line) => line.length > 0);
}

function linesOf(block: Block, tree: PageTree): Line[] {
  if (block.kind === 'heading') return [[flat(block.number + textOf(block))]];
  if (block.kind === 'paragraph') return [clausesOf(textOf(block))];
  if (block.kind !== 'table') return [];
  return treeTables({
    ...tree,
    sections: tree.sections.slice(0, 1).map((section) => ({ ...section, blocks: [block] })),
  });
}

async function found() {
  const { laid } = await run;
  if (laid === undefined) throw new Error('no pages');
  return differences(published, ours(laid.tree));
}

test('the sample builds without an error or a warning', async () => {
  const { findings } = await run;
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

describe('the published text', () => {
  test('is printed but for what the list says', async () => {
    if (process.env.JIXIAO_WRITE_MATCH) writeFileSync(list, writeList(await found(), listed()));
    expect(await found()).toEqual(listed().map(({ published: was, ours: is }) => ({ published: was, ours: is })));
  });

  test('each difference has its reason', () => {
    expect(listed().length).toBeGreaterThan(20);
    for (const { published: was, ours: is, why } of listed())
      expect(why, `${was} → ${is}`).toMatch(/[\p{Script=Han}]{4}/u);
  });

  test('most of it is the same: nothing is lost in a difference that is too large', () => {
    const cells = published.flat().length;
    const differing = listed().flatMap(({ published: was }) => (was === '' ? [] : was.split('｜'))).length;
    expect(differing / cells).toBeLessThan(0.35);
  });
});

function listed() {
  try {
    return readList(readFileSync(list, 'utf8'));
  } catch {
    return [];
  }
}
