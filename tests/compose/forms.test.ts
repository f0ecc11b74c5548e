import { expect, test } from 'vitest';
import { checkPack } from '../../src/check-pack.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Pack } from '../../src/packs/load-pack.ts';
import type { PageTree, Table } from '../../src/tree/page-tree.ts';
import { printTree } from '../../src/tree/print.ts';
import { tablesOf, textWhere } from '../../src/tree/walk.ts';
import { runFile } from '../harness.ts';
import { type FormParts, scoreForm } from '../scoring/scored-form.ts';
import { expectGolden, expectNoOtherGolden } from './golden.ts';
import { columnOf } from './pack-of.ts';
import { programPack } from './program-pack.ts';

function pagesOf(parts: FormParts, pack: Pack): PageTree {
  const { value, findings } = compose(scoreForm(parts).scored, pack);
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('composing gave nothing');
  return value;
}

/** Every kind of row that grid F1 knows: several rows a level, 不涉及 as a row and as a level, reasons, a carried-over amount. */
const manyRows: FormParts = {
  name: '信访宣传 <b>&amp;</b> 项目',
  funds: `当年财政拨款: { 年初预算数: 20, 全年预算数: 20.9, 全年执行数: 18.2 }
上年结转资金: { 年初预算数: 0, 全年预算数: 1, 全年执行数: 1 }
偏差原因分析及改进措施: "政府采购节约。\\n\\n以后年度先询价。"`,
  goals: '预期目标: 开展宣传。\n实际完成情况: "开展宣传6场。\\n执行率{{执行率}}。\\n\\n发放宣传品3200份。"',
  indicators: `产出指标:
  数量指标:
    - { 三级指标: 宣传场次, 年度指标值: ≥6场, 实际完成值: 6场, 分值: 20 }
    - { 三级指标: 宣传品数量, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 20 }
  质量指标:
    - { 三级指标: 宣传品验收合格率, 年度指标值: 100%, 实际完成值: 98%, 分值: 10, 得分: 9, 偏差原因分析及改进措施: 两批返工，已改进。 }
效益指标:
  经济效益指标: 不涉及
  社会效益指标:
    - { 三级指标: 信访知晓率, 年度指标值: ≥80%, 实际完成值: 83%, 分值: 30 }
满意度指标:
  服务对象满意度指标:
    - { 三级指标: 群众满意度, 年度指标值: 90%以上, 实际完成值: 95%, 分值: 10 }`,
};

const goldens: [string, () => Promise<PageTree>][] = [
  ['beijing-nine-columns.txt', async () => pagesOf(manyRows, await programPack('北京市'))],
  [
    'beijing-contacts-given.txt',
    async () => pagesOf({ more: '项目负责人: （略）\n联系电话:' }, await programPack('北京市')),
  ],
  ['national-nine-columns.txt', async () => pagesOf({}, await programPack('全国'))],
  [
    'eight-columns.txt',
    async () =>
      pagesOf(
        manyRows,
        await programPack('北京市', { columns: { 偏差列: columnOf('never'), 负责人行: columnOf('always') } }),
      ),
  ],
];

test.each(goldens)('%s', async (name, make) => {
  expectGolden(name, printTree(await make()));
});

test('there is no golden without a test', () => {
  expectNoOtherGolden(goldens.map(([name]) => name));
});

test.each(['北京市', '全国', '内蒙古自治区'])('the templates of %s are without a mistake', async (region) => {
  expect(checkPack(await programPack(region))).toEqual([]);
});

test('a sample says on the page what an officer looks at first', async () => {
  const { scored } = await runFile('samples/beijing-zhengfuban-2023/自评表/党建活动.yaml');
  const { value: tree } = compose(scored as NonNullable<typeof scored>, await programPack('北京市'));
  const found = (column: string, row: string) => textWhere(tree as PageTree, column, row);
  expect(found('执行率', '年度资金总额')).toBe('63.01%');
  expect(found('得分', '年度资金总额')).toBe('6.3');
  expect(found('得分', '总分')).toBe('96.3');
  expect(found('年度指标值', '经济效益指标')).toBe('不涉及');
  expect(tree?.title).toBe('基层党组织党建活动经费项目支出绩效自评表');
  expect(tree?.date).toBe('2023-12-31');
});

test('every run of data knows its YAML place, and every node its place in a template', async () => {
  const tree = pagesOf(manyRows, await programPack('北京市'));
  const cells = tablesOf(tree)
    .flatMap(rowsOf)
    .flatMap(({ cells: own }) => own);
  const target = cells.find(({ paragraphs }) => paragraphs[0]?.runs[0]?.text === '≥3000份');
  expect(target?.origin.data?.path).toEqual(['绩效指标', '产出指标', '数量指标', 1, '年度指标值']);
  expect(target?.origin.template?.file).toMatch(/indicator-rows\.hbs$/);
  for (const cell of cells) expect(cell.origin.template?.range.start.line).toBeGreaterThan(0);
});

function rowsOf(table: Table) {
  return table.parts.flatMap(({ head, body }) => [...head, ...body]);
}
