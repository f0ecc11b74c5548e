/** The list of findings that a finance officer sends back to the authors. */
import { expect, test } from 'vitest';
import { findingsBook } from '../../src/batch/findings-list/findings-book.ts';
import { readXlsx } from '../readers/xlsx.ts';
import { childOf } from '../readers/xml.ts';
import { entry, finding } from './entries.ts';

const later = finding({ 文件: '../b.yaml', 行: 2, 建议: '调整分值' });
const earlier = finding({ 文件: '../a.yaml', 行: 30, 列: 2 });
const whole = finding({ 文件: '../a.yaml', 检查: 'output-name-clash', 内容: '两份同名' });
const { 行: _line, 列: _column, ...ofFile } = whole;
const shared = finding({ 文件: '../部门.yaml', 级别: '警告', 内容: '年度应为四位数字', 理由: '沿用旧名' });
const manifest = {
  报告: [entry({ file: 'b', findings: [later, shared] }), entry({ file: 'a', findings: [earlier, ofFile, shared] })],
};
const rows = () => {
  const { cells } = readXlsx(findingsBook(manifest));
  const last = [2, 3, 4, 5, 6].filter((row) => cells.has(`A${row}`));
  return last.map((row) =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => cells.get(`${column}${row}`)?.text),
  );
};

test('stands by file and line; what two reports share is said once', () => {
  expect(rows()).toEqual([
    ['../a.yaml', '', '', '错误', 'output-name-clash', '两份同名', '', ''],
    ['../a.yaml', '30', '2', '错误', 'weight-sum-not-100', '分值合计 110', '', ''],
    ['../b.yaml', '2', '4', '错误', 'weight-sum-not-100', '分值合计 110', '调整分值', ''],
    ['../部门.yaml', '3', '4', '警告', 'weight-sum-not-100', '年度应为四位数字', '', '沿用旧名'],
  ]);
});

test('can be filtered, and gives the same bytes in whatever order the reports came', () => {
  const { sheet } = readXlsx(findingsBook(manifest));
  expect(childOf(sheet, 'autoFilter')?.attributes.ref).toBe('A1:H5');
  expect(findingsBook({ 报告: [...manifest.报告].reverse() })).toEqual(findingsBook(manifest));
});
