/** One figure of the report sample changed: the table, its sums, the conclusion, the grade and the manifest change together. */
import { describe, expect, test } from 'vitest';
import { readDocx } from '../readers/docx.ts';
import { buildReport, sampleFiles } from './build-report.ts';
import { docxParagraphs } from './docx-text.ts';
import { flat, readReport } from './printed-report.ts';

const files = sampleFiles('beijing-zhengfuban-2023');
const file = '评价报告.yaml';
const row = '四级指标: 整理和数字化档案页数达到预期目标, 分值: 10, 得分: 9,';

async function printed(given: Readonly<Record<string, string>>) {
  const { status, pdf, docx, manifest } = await buildReport(given, file);
  const text = (await readReport(pdf)).map((page) => page.text).join('');
  return { status, text, docx, manifest: JSON.stringify(manifest) };
}

/** The rows of the DOCX's scoring table: texts of the cells that begin there. */
function scoringRows(docx: Uint8Array): string[][] {
  const table = readDocx(docx).tables.find(({ rows }) => rows[0]?.cells.some(({ text }) => text === '评价意见'));
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => flat(text)));
}

describe('as it is', () => {
  test('it says 93.5 and 优 in each place', async () => {
    const { status, text, docx, manifest } = await printed(files);
    expect(status).toBe(0);
    const sentence = '综合评价得分93.5分，绩效评价级别为“优”。';
    expect(text).toContain(sentence);
    expect(docxParagraphs(docx).join('')).toContain(sentence);
    expect(scoringRows(docx).at(-1)).toEqual(expect.arrayContaining(['100', '93.5']));
    expect(manifest).toContain('"93.5"');
    expect(manifest).toContain('"优"');
  });
});

describe('with one row at 5 instead of 9', () => {
  test('the sentence, the grade, the table and the manifest say 89.5 and 良', async () => {
    expect(files[file]).toContain(row);
    const changed = { ...files, [file]: (files[file] ?? '').replace(row, row.replace('得分: 9', '得分: 5')) };
    const { status, text, docx, manifest } = await printed(changed);
    expect(status).toBe(0);
    const sentence = '综合评价得分89.5分，绩效评价级别为“良”。';
    expect(text).toContain(sentence);
    expect(docxParagraphs(docx).join('')).toContain(sentence);
    expect(scoringRows(docx).at(-1)).toEqual(expect.arrayContaining(['100', '89.5']));
    expect(manifest).toContain('"89.5"');
    expect(manifest).toContain('"良"');
    expect(text).not.toContain('93.5');
    expect(manifest).not.toContain('93.5');
  });
});

test('a figure of the annexed form changed changes the prose and the table of the report', async () => {
  const form = '自评表/档案数字化.yaml';
  const funds = '全年预算数: 20, 全年执行数: 20';
  expect(files[form]).toContain(funds);
  const changed = { ...files, [form]: (files[form] ?? '').replace(funds, '全年预算数: 20, 全年执行数: 19.6') };
  const { text } = await printed(changed);
  expect(text).toContain('使用预算资金共计19.6万元，预算执行率为98%。');
  expect(text).toContain('项目预算执行率98%。');
});
