/** The summary as a spreadsheet program shows it: figures as printed, totals that hold, links that lead to the files. */
import { describe, expect, test } from 'vitest';
import { summaryBook } from '../../src/batch/summary/summary-book.ts';
import { readXlsx } from '../readers/xlsx.ts';
import { childOf, descendants } from '../readers/xml.ts';
import { entry, finding, reportKind } from './entries.ts';

const first = entry({
  file: 'b',
  name: '宣传“经费”<一>',
  summary: {
    年度: '2024',
    主管部门: '信访办',
    实施单位: '信访办',
    年初预算数: '4',
    全年预算数: '191.9479',
    全年执行数: '167.11',
    执行率: '87.06%',
    总分: '95.5',
  },
  grade: '优',
  findings: [finding({}), finding({ 级别: '警告' }), finding({ 级别: '警告', 理由: '批复如此' })],
});
const second = entry({
  file: 'a',
  name: '=1+1',
  summary: {
    年度: '2024',
    主管部门: '信访办',
    实施单位: '分局',
    年初预算数: '0.1',
    全年预算数: '0.2',
    全年执行数: '0.2',
    执行率: '100%',
    总分: '88',
  },
  grade: '良',
});
const book = () => readXlsx(summaryBook({ 报告: [first, second] }));
const shown = (name: string) => book().cells.get(name);

describe('a row', () => {
  test('holds the figures to the last digit, with at least two decimals', () => {
    expect(shown('F5')).toMatchObject({ text: '191.9479', isText: false, format: '#,##0.0000' });
    expect(shown('E5')).toMatchObject({ text: '4', format: '#,##0.00' });
    expect(shown('H5')).toMatchObject({ text: '0.8706', format: '0.00%' });
    expect(shown('H4')).toMatchObject({ text: '1', format: '0%' });
    expect(shown('I5')).toMatchObject({ text: '95.5', format: '0.0' });
  });

  test('counts what is open, not what was accepted', () => {
    expect([shown('K5')?.text, shown('L5')?.text]).toEqual(['1', '1']);
    expect([shown('K4')?.text, shown('L4')?.text]).toEqual(['0', '0']);
  });

  test('stands in the order of the files, and text that looks like a formula stays text', () => {
    expect(shown('A4')?.text).toBe('1');
    expect(shown('B4')).toMatchObject({ text: '=1+1', isText: true, formula: undefined });
    expect(shown('B5')?.text).toBe('宣传“经费”<一>');
  });

  test('links to its files, whatever their names', () => {
    const odd = entry({ file: 'c', outputs: ['分组/100% #1 表.pdf'] });
    const { cells } = readXlsx(summaryBook({ 报告: [odd] }));
    expect(cells.get('M4')).toMatchObject({ text: 'PDF', link: '分组/100% #1 表.pdf' });
    expect(cells.get('N4')).toMatchObject({ text: '', link: undefined });
    expect(shown('N5')?.link).toBe('宣传“经费”<一>-项目支出绩效自评表.docx');
  });

  test('of a report that could not be made says so', () => {
    const { cells } = readXlsx(summaryBook({ 报告: [entry({ file: 'c', outputs: [] })] }));
    expect(cells.get('M4')?.text).toBe('未生成');
    expect(cells.get('F4')?.text).toBe('');
  });

  test('keeps a figure of more digits than a spreadsheet has as text', () => {
    const long = { 全年预算数: '1234567890123.4567' };
    const { cells } = readXlsx(summaryBook({ 报告: [entry({ file: 'c', summary: long })] }));
    expect(cells.get('F4')).toMatchObject({ text: '1234567890123.4567', isText: true });
    expect(cells.get('F5')).toMatchObject({ text: '1234567890123.4567', isText: true, formula: undefined });
  });
});

describe('the totals', () => {
  test('are exact, and calculated by formulas too', () => {
    expect(shown('B6')?.text).toBe('合计（2 份）');
    expect(shown('E6')).toMatchObject({ text: '4.1', formula: 'SUM(E$4:E$5)', format: '#,##0.00' });
    expect(shown('F6')).toMatchObject({ text: '192.1479', formula: 'SUM(F$4:F$5)', format: '#,##0.0000' });
    // 167.31 / 192.1479 = 87.0735…%
    expect(shown('H6')).toMatchObject({
      text: '0.8707',
      formula: 'ROUND(SUM(G$4:G$5)/SUM(F$4:F$5),4)',
      format: '0.00%',
    });
    expect(shown('I6')).toMatchObject({ text: '91.75', formula: 'ROUND(AVERAGE(I$4:I$5),2)' });
  });

  test('stand by themselves for each 文种, so that no project counts twice', () => {
    const report = entry({ ...first, file: 'z', kind: reportKind, summary: { 全年预算数: '191.9479', 总分: '90' } });
    const { cells } = readXlsx(summaryBook({ 报告: [first, second, report] }));
    const rows = [7, 8].map((row) => ['C', 'F', 'I'].map((column) => cells.get(`${column}${row}`)?.text));
    expect(rows).toEqual([
      ['项目支出绩效自评表', '192.1479', '91.75'],
      [reportKind, '191.9479', '90'],
    ]);
    expect(cells.get('F8')?.formula).toBe(`SUMIF(C$4:C$6,"${reportKind}",F$4:F$6)`);
  });

  test('leave out what no report has', () => {
    const { cells } = readXlsx(
      summaryBook({ 报告: [entry({ file: 'c', summary: { 全年预算数: '0', 全年执行数: '0' } })] }),
    );
    expect(cells.get('F5')?.text).toBe('0');
    expect([cells.get('E5')?.text, cells.get('H5')?.text, cells.get('I5')?.text]).toEqual(['', '', '']);
  });
});

describe('the sheet', () => {
  test('keeps its head in view and on each page, and prints on A4 landscape', () => {
    const { sheet, parts } = book();
    const [pane] = descendants(sheet, 'pane');
    expect(pane?.attributes).toMatchObject({ ySplit: '3', state: 'frozen' });
    expect(childOf(sheet, 'pageSetup')?.attributes).toMatchObject({ paperSize: '9', orientation: 'landscape' });
    expect(parts.get('xl/workbook.xml')).toContain("'绩效评价结果汇总表'!$1:$3");
    expect(childOf(sheet, 'autoFilter')?.attributes.ref).toBe('A3:N5');
    expect(shown('A2')?.text).toBe('信访办　2024年度　单位：万元');
  });

  test('has the same bytes for the same reports, in whatever order they were entered', () => {
    expect(summaryBook({ 报告: [first, second] })).toEqual(summaryBook({ 报告: [second, first] }));
  });
});
