/**
 * The documents that are text more than tables, whole: ours from the corrected sample against the published text, headings, sentences and
 * tables in one order.
 *
 * A line is a heading with its number, a paragraph clause by clause, or a table's row cell by cell; what differs stands in the list beside
 * the text, with its reason. `JIXIAO_WRITE_MATCH=1` writes that list anew, as for the other documents (`match.ts`).
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
const documents = [
  { text: '003-beijing-2020/部门决算说明', sample: 'beijing-xinfang-2020/部门决算说明.yaml' },
  { text: '004-neimenggu-2024/自评报告', sample: 'neimenggu-bayannur-2024/信访事务经费自评报告.yaml' },
];

const program = await loadProgram({ ...nodeWorld(), fontFolders: [] });

function publishedLines(text: string): Line[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => (line.includes('\t') ? cellsOf(line) : clausesOf(line)));
}

function cellsOf(line: string): Line {
  return line
    .split('\t')
    .map(flat)
    .filter((cell) => cell !== '');
}

/** Half-width marks beside Chinese characters count as full-width: the page has none (D003-22, D004-08, D004-10 print both). */
function clausesOf(text: string): Line {
  return flat(text)
    .replaceAll(/,(?=\p{Script=Han})/gu, '，')
    .replaceAll(';', '；')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
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

describe.each(documents)('$text', ({ text, sample }) => {
  const list = at(`${text}.sample.tsv`);
  const published = publishedLines(readFileSync(at(`${text}.txt`), 'utf8'));
  const run = runReport(program, at(`../../samples/${sample}`));
  const found = run.then(({ laid }) => differences(published, laid === undefined ? [] : ours(laid.tree)));

  test('the sample builds without an error or a warning', async () => {
    const { findings } = await run;
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('is printed but for what the list says', async () => {
    if (process.env.JIXIAO_WRITE_MATCH) writeFileSync(list, writeList(await found, listed(list)));
    expect(await found).toEqual(listed(list).map(({ published: was, ours: is }) => ({ published: was, ours: is })));
  });

  test('each difference has its reason', () => {
    expect(listed(list).length).toBeGreaterThan(20);
    for (const { published: was, ours: is, why } of listed(list))
      expect(why, `${was} → ${is}`).toMatch(/[\p{Script=Han}]{4}/u);
  });

  test('most of it is the same: nothing is lost in a difference that is too large', () => {
    const cells = published.flat().length;
    const differing = listed(list).flatMap(({ published: was }) => (was === '' ? [] : was.split('｜'))).length;
    expect(differing / cells).toBeLessThan(0.35);
  });
});

function listed(list: string) {
  try {
    return readList(readFileSync(list, 'utf8'));
  } catch {
    return [];
  }
}
