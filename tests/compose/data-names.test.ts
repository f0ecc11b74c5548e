import { expect, test } from 'vitest';
import { dataNames, shapeOf } from '../../src/compose/data-names.ts';
import type { DataShape } from '../../src/compose/data-shape.ts';
import type { Profile } from '../../src/packs/profile.ts';
import { isSchema, resolveNode, type SchemaNode } from '../../src/schema/schema-node.ts';
import { settingKeys } from '../../src/schema/setting-keys.ts';
import { score } from '../../src/scoring/score.ts';
import { isPrintedText, type Printed, type Scored } from '../../src/scoring/scored.ts';
import { registry } from '../schema/program-schemas.ts';
import { accountsText } from '../scoring/accounts-text.ts';
import { evaluationText } from '../scoring/evaluated.ts';
import { national } from '../scoring/national.ts';
import { reportOf } from '../scoring/report-of.ts';
import { formText, scoreForm } from '../scoring/scored-form.ts';

/** The dotted paths of all texts; a list's rows all have one. */
function pathsOf(shape: DataShape | undefined, path = ''): string[] {
  if (shape === undefined || shape.kind === 'text') return [path];
  const names = shape.kind === 'list' ? shape.row.names : shape.names;
  return Object.entries(names).flatMap(([name, child]) => pathsOf(child, join(path, name)));
}

function printedPaths(printed: Printed, path = ''): string[] {
  if (Array.isArray(printed)) return printed.flatMap((row) => printedPaths(row, path));
  if (isPrintedText(printed)) return [path];
  return Object.entries(printed).flatMap(([name, child]) => printedPaths(child, join(path, name)));
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
const unique = (paths: readonly string[]) => [...new Set(paths)].sort();

/** What scoring prints of a report in which everything is written. */
const everything: Readonly<Record<string, () => Printed>> = {
  项目支出绩效自评表: () => {
    const text = formText({
      more: '项目负责人: 甲\n联系电话: 乙\n成文日期: 2025-03-05\n附件: [照片.jpg]',
      indicators: `产出指标:
  数量指标:
    - { 三级指标: 场次, 年度指标值: ≥6场, 实际完成值: 6场, 分值: 90, 偏差原因分析及改进措施: 无 }
  质量指标: 不涉及`,
    });
    return printedBy(text, national);
  },
  项目支出绩效评价报告: () => {
    const text = evaluationText({
      indicators: '决策:\n  立项:\n    依据:\n      - { 四级指标: 充分性, 分值: 100, 得分: 95, 评价意见: 较充分 }',
      more: `报告题名: 评价报告
密级: 内部
签发人: 甲
引言: 按通知开展评价。
成文日期: 2024-03-15
项目资金: { 当年财政拨款: { 全年预算数: 20, 全年执行数: 20 }, 偏差原因分析及改进措施: 无 }
预期目标完成情况: [{ 目标: 数量, 预期目标: 一, 实际完成: 二 }]
附件: [自评表.yaml]`,
      narrative: `一:
  二:
    三:
      四: |
        有文字。

        {{评价指标}}

        {{预期目标完成情况}}

        {{项目资金}}

        {{绩效指标}}

        {{绩效目标表}}`,
    });
    const form = scoreForm({ name: '档案数字化购买服务项目' }).scored;
    return printedBy(text, national, [form]);
  },
  项目绩效自评报告: () => {
    const text = formText({
      kind: '项目绩效自评报告',
      more: `报告题名: 自评报告
引言: 按通知开展自评。
成文日期: 2025-03-05
支出明细: [{ 名称: 办公费, 金额: 4 }]
附件: [照片.jpg]
正文:
  一:
    二:
      三:
        四: |
          有文字。

${['年度总体目标', '年度绩效目标', '项目资金', '支出明细', '绩效指标', '绩效目标表', '偏差说明'].map((name) => `          {{${name}}}\n`).join('\n')}`,
      indicators: `产出指标:
  数量指标:
    - { 三级指标: 场次, 年度指标值: ≥6场, 实际完成值: 6场, 分值: 90, 偏差原因分析及改进措施: 无 }`,
    });
    return printedBy(text, national);
  },
  部门整体绩效评价报告: () => {
    const text = `文种: 部门整体绩效评价报告
地区: 全国
年度: 2023
部门名称: 某局
报告题名: 整体报告
密级: 内部
签发人: 甲
引言: 按通知开展评价。
成文日期: 2024-03-15
部门资金:
  基本支出: { 全年预算数: 20, 全年执行数: 20 }
  项目支出: { 全年预算数: 4, 全年执行数: 4 }
项目开展情况: { 追加项目数: 0 }
评价指标:
  决策:
    立项:
      依据:
        - { 四级指标: 充分性, 分值: 100, 得分: 95, 评价意见: 较充分 }
附件: [自评表.yaml]
正文:
  一:
    二:
      三:
        四: |
          有文字。

${['评价指标', '项目', '汇总', '部门资金', '项目开展情况'].map((name) => `          {{${name}}}\n`).join('\n')}`;
    return printedBy(text, national, [scoreForm({}).scored]);
  },
  部门决算说明: () => {
    const { value: evaluated } = score(reportOf(evaluationText({}), '评价报告.yaml'), national);
    if (evaluated === undefined) throw new Error('not scored');
    return printedBy(accountsText(blockNames), national, [scoreForm({}).scored, evaluated]);
  },
};

const blockNames = [
  '机构',
  '收支总计',
  '收入决算',
  '支出决算',
  '财政拨款收支',
  '一般公共预算支出',
  '一般公共预算支出构成',
  '政府性基金支出',
  '政府性基金支出构成',
  '国有资本经营支出',
  '财政拨款基本支出',
  '三公经费',
  '机关运行经费',
  '政府采购',
  '项目评价情况',
  '项目',
  '汇总',
  '项目绩效评价报告',
  '自评表',
].map((name) => `{{${name}}}`);

const inside = /^(?:正文\.)?(?:项目绩效评价报告|自评表)\./;

/** A document in parts (第二部分) is a matter of the region's outline; 评价指标 and the like stand in the rows of every 文种 for the partials’ sake. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  项目支出绩效评价报告: /^正文\.部分标题$/,
  部门整体绩效评价报告: /^正文\.(?:部分标题|(?:预期目标完成情况|项目资金|绩效指标|绩效目标表)\..*)$/,
  项目绩效自评报告: /^正文\.(?:部分标题|评价指标\..*|预期目标完成情况\..*)$/,
  // What stands inside is printed by the annexes themselves; of a table either its figures or 不涉及.
  部门决算说明: new RegExp(
    `${inside.source}|不涉及$|^正文\\.(?:部分标题|分值合计|总分|等级|评价指标|预期目标完成情况|项目资金|绩效指标|绩效目标表)`,
  ),
};

function printedBy(text: string, profile: Profile, annexes: readonly Scored[] = []): Printed {
  const { value, findings } = score(reportOf(text, '报告.yaml', ['照片.jpg']), profile, annexes);
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('not scored');
  return value.printed;
}

test.each(Object.keys(dataNames))('%s: templates may print exactly what scoring prints when all is written', (kind) => {
  const printed = everything[kind]?.() ?? {};
  const declared = pathsOf(dataNames[kind]).filter((path) => !elsewhere[kind]?.test(path));
  const found = printedPaths(printed).filter((path) => !(kind === '部门决算说明' && inside.test(path)));
  expect(unique(found)).toEqual(unique(declared));
});

test('with little written, a form prints the same names but for the annexes', () => {
  const declared = pathsOf(dataNames.项目支出绩效自评表).filter((path) => !/^(?:附件|偏差说明)\./.test(path));
  expect(unique(printedPaths(scoreForm({}).scored.printed))).toEqual(unique(declared));
});

test.each(Object.keys(dataNames))(
  '%s: the names are the keys at the top of its schema, but for those that print nothing',
  (kind) => {
    const { properties } = registry.root(registry.documentKinds.get(kind) ?? '').schema;
    const keys = isSchema(properties) ? Object.keys(properties) : [];
    expect(dataNames[kind]).toEqual(shapeOf(keys));
    const unprinted = keys.filter((key) => Object.keys(shapeOf([key]).names).length === 0);
    expect(unprinted).toEqual(['舍入', '接受', ...settingKeys]);
  },
);

test.each([
  {
    part: '绩效指标',
    row: ['三级指标'],
    computed: [
      ...['目标名称', '一级指标', '一级分值', '一级得分', '二级指标', '指标值'],
      ...['新一级指标', '新二级指标', '序号', '目标值', '完成值'],
    ],
  },
  {
    part: '评价指标',
    row: ['二级指标评价行', '三级指标评价行', '四级指标评价行'],
    computed: ['一级指标', ...['一级', '二级', '三级'].flatMap((level) => [`${level}分值`, `${level}得分`])],
  },
  { part: '预期目标完成情况', row: ['预期目标行'], computed: [] },
])('a row of $part prints what an author may write in it, and what is computed', ({ part, row, computed }) => {
  const written = row.flatMap((name) =>
    pathsUnder({ file: '公共定义.schema.json', schema: { $ref: `#/definitions/${name}` } }),
  );
  const shape = shapeOf([part]).names[part];
  const expected = [...written.filter((path) => path !== '计分'), ...computed];
  expect(unique(pathsOf(shape))).toEqual(unique(expected));
});

test('the money prints what an author may write of it, and what is computed', () => {
  const written = pathsUnder({ file: '公共定义.schema.json', schema: { $ref: '#/definitions/项目资金' } }, '项目资金');
  const computed = [
    ...['当年财政拨款', '上年结转资金', '其他资金'].flatMap((name) => [
      `项目资金.${name}.分值`,
      `项目资金.${name}.得分`,
    ]),
    ...['年度资金总额', '当年财政拨款', '上年结转资金', '其他资金'].map((name) => `项目资金.${name}.资金到位率`),
    ...['年初预算数', '全年预算数', '到位数', '全年执行数', '执行率', '资金到位率', '预算执行率得分'],
  ];
  expect(unique(pathsOf(shapeOf(['项目资金'])))).toEqual(unique([...written, ...computed]));
});

/** The paths of all keys without keys under them. */
function pathsUnder(node: SchemaNode, path = ''): string[] {
  const { file, schema } = resolveNode(registry.schemas, node.file, node.schema);
  if (!isSchema(schema.properties)) return [path];
  return Object.entries(schema.properties).flatMap(([key, child]) =>
    isSchema(child) ? pathsUnder({ file, schema: child }, join(path, key)) : [],
  );
}
