/** A file with its 部门.yaml, as the road reads it: what comes out, and where findings stand. */
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/core/decimal.ts';
import type { Finding } from '../../src/core/finding.ts';
import { knownKeys } from '../../src/schema/registry.ts';
import type { Report } from '../../src/schema/report.ts';
import { validateFolder, validateReport } from '../../src/schema/validate.ts';
import { loadWorkspace } from '../../src/source/workspace.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { goodForm, spoil } from './form-text.ts';
import { registry } from './program-schemas.ts';
import { sourceOf } from './source-of.ts';

interface Read {
  readonly report: Report | undefined;
  readonly findings: readonly Finding[];
}

async function read(main: string, others: Record<string, string> = {}): Promise<Read> {
  const world = memoryWorld({ '项目.yaml': main, ...others });
  const { value: workspace } = await loadWorkspace(world, '项目.yaml', knownKeys(registry));
  if (workspace === undefined) throw new Error('no workspace');
  const { value, findings } = validateReport(registry, workspace);
  return { report: value, findings };
}

/** The form without the keys that 部门.yaml can give. */
const sharedLines = /^(地区|年度|主管部门|实施单位|成文日期|舍入): .*\n/gm;
const ownForm = goodForm.replaceAll(sharedLines, '');
const folder = `地区: 北京市
年度: 2024
主管部门: 丰台区信访办
实施单位: 丰台区信访办
成文日期: 2025-03-01
舍入: { 执行率: { 位数: 0 } }
模板: 我的模板
`;

test('a form alone gives its data, its places and the files that it names', async () => {
  const { report, findings } = await read(goodForm, { '照片/一.jpg': '', '照片/二.jpg': '' });
  expect(findings).toEqual([]);
  expect(report?.file).toBe('项目.yaml');
  expect(report?.data.项目资金?.当年财政拨款?.全年执行数).toEqual(new Decimal('3.99'));
  expect(report?.places.at(['项目名称']).range.start).toMatchObject({ line: 4, column: 7 });
  expect(report?.attachments).toEqual(['照片/一.jpg', '照片/二.jpg']);
});

describe('with 部门.yaml', () => {
  test('what it shares is taken over, with its place there', async () => {
    const { report, findings } = await read(ownForm, { '部门.yaml': folder });
    expect(findings).toEqual([]);
    expect(report?.data).toMatchObject({ 地区: '北京市', 主管部门: '丰台区信访办', 成文日期: '2025-03-01' });
    expect(report?.places.at(['主管部门'])).toMatchObject({ file: '部门.yaml', range: { start: { line: 3 } } });
    expect(report?.places.at(['项目名称']).file).toBe('项目.yaml');
    expect(report?.data).not.toHaveProperty('模板');
  });

  test('what the file says itself holds, a whole key at a time', async () => {
    const { report } = await read(`${ownForm}主管部门: 本局\n舍入: { 总分: { 位数: 1 } }\n`, { '部门.yaml': folder });
    expect(report?.data.主管部门).toBe('本局');
    expect(report?.data.舍入).toEqual({ 总分: { 位数: '1' } });
  });

  test('what neither says is missing in the file', async () => {
    const { report, findings } = await read(ownForm, { '部门.yaml': '地区: 北京市\n年度: 2024\n' });
    expect(report).toBeUndefined();
    expect(findings).toMatchObject([
      { code: 'missing-key', expected: '主管部门、实施单位', place: { file: '项目.yaml', path: [] } },
    ]);
  });

  test('a fault in it is found once, in it, and leaves no report that would inherit it', async () => {
    const { report, findings } = await read(ownForm, { '部门.yaml': folder.replace('2025-03-01', '2025-02-30') });
    expect(report).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'bad-date', place: { file: '部门.yaml', path: ['成文日期'] } }]);
  });

  test('a fault in it that concerns no report is found, and the report is still read', async () => {
    const { report, findings } = await read(ownForm, { '部门.yaml': `${folder}打印机: 一楼\n` });
    expect(report?.data.地区).toBe('北京市');
    expect(findings).toMatchObject([{ code: 'unknown-key', place: { file: '部门.yaml', path: ['打印机'] } }]);
  });

  test('faults of both are found in one run', async () => {
    const { findings } = await read(ownForm.replace('分值: 20 }', '分值: 二十 }'), {
      '部门.yaml': folder.replace('2024', '24'),
    });
    expect(findings.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
      '项目.yaml bad-score',
      '部门.yaml bad-format',
    ]);
  });
});

test('部门.yaml by itself gives its settings', () => {
  const { value, findings } = validateFolder(registry, sourceOf(`${folder}字体: { 仿宋: 字体/a.ttf }\n`, '部门.yaml'));
  expect(findings).toEqual([]);
  expect(value).toMatchObject({ 模板: '我的模板', 字体: { 仿宋: '字体/a.ttf' }, 舍入: { 执行率: { 位数: '0' } } });
});

describe('文种', () => {
  test.each([
    ['', 'missing-key', '缺少“文种”，不知道这是哪一种文书', /文种: 项目支出绩效自评表/, { line: 1, column: 1 }],
    [
      '文钟: 项目支出绩效自评表\n',
      'unknown-key',
      '没有“文钟”这个键，也没有“文种”',
      /是否想写 文种？/,
      { line: 1, column: 1 },
    ],
    [
      '文种: 项目支出绩效自评\n',
      'unknown-document-kind',
      '没有“项目支出绩效自评”这种文种',
      /是否想写 项目支出绩效自评表？/,
      { line: 1, column: 5 },
    ],
    [
      '文种: 请假条\n',
      'unknown-document-kind',
      '没有“请假条”这种文种',
      /可以写：项目支出绩效自评表/,
      { line: 1, column: 5 },
    ],
    ['文种:\n', 'unknown-document-kind', '“文种”应为一个文种的名称', /可以写：/, { line: 1 }],
    [
      '文种: [项目支出绩效自评表]\n',
      'unknown-document-kind',
      '“文种”应为一个文种的名称',
      /可以写：/,
      { line: 1, column: 5 },
    ],
  ])('%j is %s', async (line, code, message, hint, start) => {
    const { report, findings } = await read(spoil('文种: 项目支出绩效自评表\n', line));
    expect(report).toBeUndefined();
    expect(findings).toMatchObject([{ code, message, place: { range: { start } } }]);
    expect(findings[0]?.hint).toMatch(hint);
  });
});
