/** Each published document is matched by its file as printed and by its sample: what differs stands in a list, with the reason. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadProgram, runReport } from '../../src/pipeline.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import {
  differences,
  type ExplainedDifference,
  publishedHeadings,
  publishedTables,
  readList,
  treeHeadings,
  treeTables,
  writeList,
} from './match.ts';

const here = new URL('./', import.meta.url).pathname;
const samples = new URL('../../samples/', import.meta.url).pathname;

/** `text`: the excerpt in this folder; the file as printed has its name, and ends in .yaml. */
const documents = [
  { text: '000-beijing-2024/T1', sample: 'beijing-2024/信访宣传.yaml' },
  { text: '000-beijing-2024/T2', sample: 'beijing-2024/信访工作经费.yaml' },
  { text: '000-beijing-2024/T5', sample: 'beijing-2024/智慧信访运维.yaml' },
  { text: '001-hebei-2023/T1', sample: 'hebei-qinglong-2023/信访维稳经费.yaml' },
  { text: '001-hebei-2023/T2', sample: 'hebei-qinglong-2023/法律服务费.yaml' },
  { text: '002-beijing-2023/S1', sample: 'beijing-zhengfuban-2023/自评表/察访核验.yaml' },
  { text: '002-beijing-2023/S3', sample: 'beijing-zhengfuban-2023/自评表/党建活动.yaml' },
  { text: '002-beijing-2023/S4', sample: 'beijing-zhengfuban-2023/自评表/党员补贴.yaml' },
  { text: '002-beijing-2023/部门整体报告', sample: 'beijing-zhengfuban-2023/部门整体报告.yaml' },
];

/** As printed, its last heading is not the outline's (D002-21), and nobody knows where the scoring table belongs: there is only the sample. */
const reports = [{ text: '002-beijing-2023/评价报告', sample: 'beijing-zhengfuban-2023/评价报告.yaml' }];

const cases = [
  ...documents.map(({ text }) => ({ text, file: `${here}${text}.yaml`, list: `${text}.printed.tsv` })),
  ...[...documents, ...reports].map(({ text, sample }) => ({
    text,
    file: samples + sample,
    list: `${text}.sample.tsv`,
  })),
];

const program = await loadProgram({ ...nodeWorld(), fontFolders: [] });

async function treeOf(file: string): Promise<PageTree> {
  const { laid } = await runReport(program, file);
  if (laid === undefined) throw new Error(`${file} has no pages`);
  return laid.tree;
}

/** Of the report itself: its annexes are forms with lists of their own. */
function withoutAnnexes(tree: PageTree): PageTree {
  const first = tree.sections.findIndex(({ blocks }) =>
    blocks.some((block) => block.kind === 'heading' && block.style === 'annex'),
  );
  return first < 0 ? tree : { ...tree, sections: tree.sections.slice(0, first) };
}

function listed(file: string): ExplainedDifference[] {
  return existsSync(here + file) ? readList(readFileSync(here + file, 'utf8')) : [];
}

describe.each(cases)('$list', ({ text, file, list }) => {
  const published = readFileSync(`${here}${text}.txt`, 'utf8');
  const found = treeOf(file).then((whole) => {
    const tree = withoutAnnexes(whole);
    return [
      ...differences(publishedHeadings(published), treeHeadings(tree)),
      ...differences(publishedTables(published), treeTables(tree)),
    ];
  });

  test('what differs from the published text is what the list says', async () => {
    if (process.env.JIXIAO_WRITE_MATCH) writeFileSync(here + list, writeList(await found, listed(list)));
    expect(await found).toEqual(listed(list).map(({ published, ours }) => ({ published, ours })));
  });

  test('each difference has its reason', () => {
    expect(existsSync(here + list)).toBe(true);
    for (const { published, ours, why } of listed(list))
      expect(why, `${published} → ${ours}`).toMatch(/[\p{Script=Han}]{4}/u);
  });
});

describe('the comparison', () => {
  test('finds a heading that is missing, one that moved down a level, and a cell that differs', () => {
    const published = publishedHeadings('一、概况\n（一）职责\n二、结论');
    expect(differences(published, [['1 概况'], ['3 职责']])).toEqual([
      { published: '2 职责', ours: '' },
      { published: '1 结论', ours: '' },
      { published: '', ours: '3 职责' },
    ]);
    const row = publishedTables('数量指标\t宣传品\t\t20\t20');
    expect(differences(row, [['数量指标', '宣传品', '20', '18']])).toEqual([{ published: '20', ours: '18' }]);
    expect(differences(row, row)).toEqual([]);
  });
});
