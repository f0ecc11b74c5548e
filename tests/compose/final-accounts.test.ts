/** The pages of 部门决算说明: its parts, its standard sentences in every form, and the files that stand inside it. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { score } from '../../src/scoring/score.ts';
import type { Scored } from '../../src/scoring/scored.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { textOf } from '../../src/tree/walk.ts';
import { accountsText } from '../scoring/accounts-text.ts';
import { scoreReport } from '../scoring/evaluated.ts';
import { reportOf } from '../scoring/report-of.ts';
import { pagesOfFile, pagesOfScored } from './pages-of.ts';
import { programPack } from './program-pack.ts';

const sample = fileURLToPath(new URL('../../samples/beijing-xinfang-2020/部门决算说明.yaml', import.meta.url));

/** The pages of accounts with one table written otherwise. */
async function pagesWith(key: string, table: string, annexes: readonly Scored[] = []): Promise<PageTree> {
  const pack = await programPack('北京市');
  const text = accountsText().replace('地区: 全国', '地区: 北京市');
  const changed = text.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'mu'), table === '' ? '' : `${key}: ${table}\n`);
  const { value } = score(
    reportOf(
      changed,
      '决算.yaml',
      annexes.map(({ report }) => report.file),
    ),
    pack.profile,
    annexes,
  );
  if (value === undefined) throw new Error('not scored');
  return pagesOfScored(value);
}

const paragraphs = ({ sections }: PageTree) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block)] : [])));

const headings = ({ sections }: PageTree) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'heading' ? [block] : [])));

async function sentence(key: string, table: string, start: string): Promise<string | undefined> {
  return paragraphs(await pagesWith(key, table)).find((paragraph) => paragraph.startsWith(start));
}

describe('parts', () => {
  test('are numbered by the machine, and the headings in each begin anew', async () => {
    const all = headings(await pagesOfFile(sample));
    const upper = all.filter(({ level }) => level === 1).map((heading) => heading.number + textOf(heading));
    expect(upper.filter((text) => text.startsWith('第'))).toEqual([
      '第一部分　2020年度部门决算报表',
      '第二部分　2020年度部门决算说明',
      '第三部分　2020年度其他重要事项的情况说明',
      '第四部分　2020年度部门绩效评价情况',
    ]);
    expect(upper.filter((text) => text.startsWith('一、'))).toEqual([
      '一、部门/单位基本情况',
      '一、“三公”经费财政拨款决算情况',
      '一、绩效评价工作开展情况',
    ]);
    expect(all.filter(({ style }) => style === 'part')).toHaveLength(4);
  });
});

describe('the sentences', () => {
  const total = '2020年度收、支总计';

  test.each([
    {
      table: '{ 决算数: 1088.18, 上年决算数: 926.76, 原因: 信息系统建设。 }',
      text: '1088.18万元，比上年增加161.42万元，增长17.42%。主要原因：信息系统建设。',
    },
    { table: '{ 决算数: 43.95, 上年决算数: 48.10 }', text: '43.95万元，比上年减少4.15万元，下降8.63%。' },
    { table: '{ 决算数: 48.10, 上年决算数: 48.10 }', text: '48.10万元，与上年持平。' },
    { table: '{ 决算数: 48.10, 上年决算数: 0 }', text: '48.10万元，比上年增加48.10万元，上年为0，增长率不可比。' },
    { table: '{ 决算数: 48.10 }', text: '48.10万元。' },
  ])('$table', async ({ table, text }) => {
    expect(await sentence('收支总计', table, total)).toBe(`${total}${text}`);
  });

  test.each([
    {
      table: '{ 公共安全支出: { 法院: { 决算数: 3, 年初预算数: 4, 原因: 节约 } } }',
      lines: [
        '“公共安全支出”2020年度决算3.00万元，比2020年年初预算减少1.00万元，下降25%。其中：',
        '“法院”2020年度决算3.00万元，比2020年年初预算减少1.00万元，下降25%。主要原因：节约。',
      ],
    },
    {
      table: '{ 公共安全支出: { 决算数: 3, 年初预算数: 3 }, 教育支出: { 决算数: 1, 年初预算数: 0 } }',
      lines: [
        '1.“公共安全支出”2020年度决算3.00万元，与2020年年初预算持平。',
        '2.“教育支出”2020年度决算1.00万元，比2020年年初预算增加1.00万元，年初预算为0，增长率不可比。',
      ],
    },
  ])('of spending by function: $table', async ({ table, lines }) => {
    const all = paragraphs(await pagesWith('一般公共预算支出', table));
    expect(all).toEqual(expect.arrayContaining(lines));
  });

  test('of a fund that there is, and of one that there is not', async () => {
    const some = paragraphs(await pagesWith('政府性基金支出', '{ 城乡社区支出: { 决算数: 3, 年初预算数: 3 } }'));
    expect(some).toContain(
      '2020年度政府性基金预算财政拨款支出3.00万元，主要用于以下方面：城乡社区支出3.00万元，占本年财政拨款支出100%。',
    );
    const none = paragraphs(await pagesWith('政府性基金支出', '不涉及'));
    expect(none.filter((line) => line === '本年度无此项支出。')).toHaveLength(2);
  });

  test('of 三公: one that fell and those that did not', async () => {
    const all = paragraphs(await pagesWith('收支总计', '{ 决算数: 1 }'));
    expect(all).toEqual(
      expect.arrayContaining([
        '1.因公出国（境）费用。2020年决算数0万元，同2020年年初预算数0万元持平。',
        '2.公务接待费。2020年决算数1.00万元，比2020年年初预算数2.00万元减少1.00万元，下降50%。',
      ]),
    );
  });

  test('a table that was not written has no sentence and no heading', async () => {
    const tree = await pagesWith('机关运行经费', '');
    expect(headings(tree).map(textOf)).not.toContain('机关运行经费支出情况');
  });
});

describe('what stands inside', () => {
  test('the report one level lower, then the form, and no annex behind', async () => {
    const tree = await pagesOfFile(sample);
    const all = headings(tree).map((heading) => `${heading.level} ${textOf(heading)}`);
    const from = all.indexOf('1 项目绩效评价报告');
    expect(all.slice(from, from + 4)).toEqual(['1 项目绩效评价报告', '2 基本情况', '3 项目概况', '3 项目绩效目标']);
    expect(headings(tree).filter(({ style }) => style === 'annex')).toEqual([]);
    const styles = tree.sections.map(({ page }) => page);
    expect(styles).toEqual(['cover', 'contents', 'standard', 'form']);
    expect(paragraphs(tree).filter((line) => line === '项目支出绩效自评表')).toHaveLength(1);
  });

  test('the tables of the report: its targets without scores, then with them', async () => {
    const { sections } = await pagesOfFile(sample);
    const tables = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));
    expect(tables.map(({ columns }) => columns.length)).toEqual([5, 9, 9]);
  });

  test('columns are there when the file inside wrote them', async () => {
    const rows = `决策:\n  立项:\n    依据:\n      - { 四级指标: 充分性, 分值: 100, 得分: 95, 评价意见: 较充分 }`;
    const four = scoreReport({ indicators: rows, narrative: '甲: |\n  {{评价指标}}' }).scored;
    const { sections } = await pagesWith('项目总数', '3', [four]);
    const [table] = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    );
    expect(table?.columns).toHaveLength(7);
  });
});
