import { expect, test } from 'vitest';
import { dataNames } from '../../src/compose/data-names.ts';
import type { DataShape } from '../../src/compose/data-shape.ts';
import { isSchema, resolveNode, type SchemaNode } from '../../src/schema/schema-node.ts';
import { isPrintedText, type Printed } from '../../src/scoring/scored.ts';
import { registry } from '../schema/program-schemas.ts';
import { scoreForm } from '../scoring/scored-form.ts';

const kind = '项目支出绩效自评表';

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

test('templates may print exactly what scoring prints, whether much or little is written', () => {
  const declared = unique(pathsOf(dataNames[kind]));
  const little = scoreForm({}).scored;
  const much = scoreForm({
    more: '项目负责人: 甲\n联系电话: 乙\n成文日期: 2025-03-05',
    indicators: `产出指标:
  数量指标:
    - { 三级指标: 场次, 年度指标值: ≥6场, 实际完成值: 6场, 分值: 90, 偏差原因分析及改进措施: 无 }
  质量指标: 不涉及`,
  }).scored;
  expect(unique(printedPaths(little.printed))).toEqual(declared);
  expect(unique(printedPaths(much.printed))).toEqual(declared);
});

test('they are the keys that an author may write, and what is computed from them', () => {
  const row = pathsUnder({ file: '公共定义.schema.json', schema: { $ref: '#/definitions/三级指标' } }, '绩效指标');
  const form = pathsUnder({
    file: registry.documentKinds.get(kind) ?? '',
    schema: registry.root(registry.documentKinds.get(kind) ?? '').schema,
  });
  const written = [...form.filter((path) => !path.startsWith('绩效指标')), ...row];
  const notPrinted = /^(舍入|接受|附件)|^绩效指标\.计分/;
  const computed = [
    ...['一级指标', '二级指标'].map((name) => `绩效指标.${name}`),
    ...['当年财政拨款', '上年结转资金', '其他资金'].flatMap((name) => [
      `项目资金.${name}.分值`,
      `项目资金.${name}.得分`,
    ]),
    ...['年初预算数', '全年预算数', '全年执行数', '执行率', '预算执行率得分', '分值合计'],
  ];
  const expected = [...written.filter((path) => !notPrinted.test(path)), ...computed];
  expect(unique(pathsOf(dataNames[kind]))).toEqual(unique(expected));
});

/** The paths of all keys without keys under them. */
function pathsUnder(node: SchemaNode, path = ''): string[] {
  const { file, schema } = resolveNode(registry.schemas, node.file, node.schema);
  if (!isSchema(schema.properties)) return [path];
  return Object.entries(schema.properties).flatMap(([key, child]) =>
    isSchema(child) ? pathsUnder({ file, schema: child }, join(path, key)) : [],
  );
}
