/** The summary as a document: filled from the manifest, through the region's template, as DOCX and PDF. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summaryTables } from '../../src/batch/summary/summary-table.ts';
import { roleFonts } from '../../src/fonts/roles.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { loadProgram } from '../../src/pipeline.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { readDocx } from '../readers/docx.ts';
import { readPdf } from '../readers/pdf.ts';
import { readPdfObjects } from '../readers/pdf-objects.ts';
import { entry, reportKind } from './entries.ts';

const load = () => loadProgram(nodeWorld());
const summary = { 年度: '2024', 主管部门: '信访办', 全年预算数: '4', 全年执行数: '3.5', 执行率: '87.5%', 总分: '95.5' };
const manifest = {
  报告: [
    entry({ file: 'a', name: '信访宣传', summary, grade: '优' }),
    entry({ file: 'b', name: '智慧信访', summary: { ...summary, 全年预算数: '6.25', 总分: '80' }, grade: '良' }),
    entry({ file: 'c', name: '信访宣传', kind: reportKind, summary: { ...summary, 年度: '2024' } }),
  ],
};

test('holds a row a report and a total for each 文种', async () => {
  const { files, problems } = await summaryTables(load, '输出', manifest);
  expect(problems).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(['绩效评价结果汇总表.docx', '绩效评价结果汇总表.pdf']);
  const [table] = readDocx(files[0]?.bytes ?? new Uint8Array()).tables;
  const rows = table?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
  expect(rows.slice(1)).toEqual([
    ['1', '信访宣传', '项目支出绩效自评表', '信访办', '', '4', '3.5', '87.5%', '95.5', '优'],
    ['2', '智慧信访', '项目支出绩效自评表', '信访办', '', '6.25', '3.5', '87.5%', '80', '良'],
    ['3', '信访宣传', reportKind, '信访办', '', '4', '3.5', '87.5%', '95.5', ''],
    ['项目支出绩效自评表合计（2 份，总分为平均分）', '', '10.25', '7', '68.29%', '87.75', ''],
    [`${reportKind}合计（1 份，总分为平均分）`, '', '4', '3.5', '87.5%', '95.5', ''],
  ]);
});

test('is the same whenever it is made, on a landscape page, under the department and the year', async () => {
  const { files } = await summaryTables(load, '输出', manifest);
  const again = await summaryTables(load, '输出', { 报告: [...manifest.报告].reverse() });
  expect(again.files).toEqual(files);
  const [page] = await readPdf(files[1]?.bytes ?? new Uint8Array());
  expect((page?.width ?? 0) > (page?.height ?? 0)).toBe(true);
  expect(page?.text).toContain('信访办2024年度绩效评价结果汇总表');
});

test('has the formats of the reports, and stands for two of them at the least', async () => {
  const words = manifest.报告.map((one) => ({ ...one, 输出: one.输出.slice(0, 1) }));
  const { files } = await summaryTables(load, '输出', { 报告: words });
  expect(files.map(({ name }) => name)).toEqual(['绩效评价结果汇总表.docx']);
  expect((await summaryTables(load, '输出', { 报告: words.slice(0, 1) })).files).toEqual([]);
});

test('is not made for reports of several years: no date could stand in it', async () => {
  const mixed = { 报告: [...manifest.报告, entry({ file: 'd', summary: { 年度: '2023' } })] };
  expect(await summaryTables(load, '输出', mixed)).toEqual({ files: [], problems: [] });
});

test('says why it could not be made', async () => {
  const { files, problems } = await summaryTables(load, '输出', {
    报告: manifest.报告.map((one) => ({ ...one, 模板: '/没有这个文件夹' })),
  });
  expect(files).toEqual([]);
  expect(problems).toEqual(['绩效评价结果汇总表没有排成：地区包或字体读不出来']);
});

describe('the fonts that 字体 names', () => {
  const sans = 'NotoSansSC';
  const named = resolve('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
  const roles = Object.values(roleFonts).map(({ key }) => key);
  const own = { 标准字体: '', 采用: 'Noto Sans SC', 替代: false, 指定: named };
  const fonts = roles.map((role) => ({ 用途: role, ...own }));
  const fontsIn = async (given: Manifest) => {
    const { files } = await summaryTables(load, '输出', given);
    const { all } = readPdfObjects(files[1]?.bytes ?? new Uint8Array());
    const names = all.flatMap((one) => (one['/Subtype'] === '/Type0' ? [String(one['/BaseFont'])] : []));
    return [...new Set(names.map((name) => name.replace(/^.*\+|-.*$/g, '')))];
  };
  const [first, ...others] = manifest.报告.map((one) => ({ ...one, 字体: fonts }));

  test('are the summary’s too', async () => {
    expect(await fontsIn({ 报告: first ? [first, ...others] : [] })).toEqual([sans]);
  });

  test('are not where one report was made with others, or where they are not at hand', async () => {
    const mixed = first ? [{ ...first, 字体: fonts.map((one) => ({ ...one, 指定: '别的.ttf' })) }, ...others] : [];
    expect(await fontsIn({ 报告: mixed })).not.toContain(sans);
    const away = [first, ...others].flatMap((one) => one ?? []).map((one) => ({ ...one, 字体: mixed[0]?.字体 ?? [] }));
    expect(await fontsIn({ 报告: away })).not.toContain(sans);
  });
});
