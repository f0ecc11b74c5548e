/**
 * The rows of DOMAIN.md §6.3, §6.4 and §6.5 about the reports: each is found in the file as printed, or stands here with the reason
 * why no check of ours can find it there.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExpectations } from '../expectations.ts';

interface Reason {
  readonly why: string;
  readonly rows: readonly string[];
}

const byMachine =
  'the machine makes it: numbers, contents, brackets and grid cannot be written wrong, so the file does not hold it';
const proseAgainstTable = 'prose against the scoring table: waits for the checks that read what prose says';
const proseAgainstProse = 'prose or names against other prose or names: waits for the checks that read what prose says';
const wording = 'wording, punctuation, citations: waits for the checks of text hygiene';
const goals = 'the goal table against the narrative: waits for the checks that read what prose says';

const reports: readonly { file: string; rows: readonly string[]; later: readonly Reason[] }[] = [
  {
    file: '002-beijing-2023/部门整体报告.yaml',
    rows: rowsFrom('D002', 1, 16),
    later: [
      { why: byMachine, rows: ['D002-06', 'D002-12', 'D002-13'] },
      {
        why: 'a figure under a wrong name in a sentence: waits for the checks that read what prose says',
        rows: ['D002-04'],
      },
      { why: proseAgainstTable, rows: ['D002-08', 'D002-16'] },
      { why: proseAgainstProse, rows: ['D002-11', 'D002-14'] },
    ],
  },
  {
    file: '002-beijing-2023/评价报告.yaml',
    rows: ['D002-13', 'D002-15', ...rowsFrom('D002', 17, 46), 'D002-80'],
    later: [
      { why: byMachine, rows: ['D002-13', 'D002-20', 'D002-22', 'D002-40', 'D002-46'] },
      { why: proseAgainstTable, rows: ['D002-34', 'D002-35', 'D002-36'] },
      {
        why: proseAgainstProse,
        rows: ['D002-15', 'D002-17', 'D002-18', 'D002-19', 'D002-23', 'D002-25', 'D002-27', 'D002-29', 'D002-45'],
      },
      { why: 'target and actual stand in prose only; the row has no 年度指标值 to compare', rows: ['D002-26'] },
      { why: wording, rows: ['D002-24', 'D002-28', 'D002-41', 'D002-43', 'D002-44'] },
      { why: goals, rows: ['D002-42'] },
      { why: 'three rows of one name: waits for the checks of indicator names', rows: ['D002-37'] },
      { why: 'a form that is not annexed: waits for the checks over several files', rows: ['D002-80'] },
    ],
  },
  {
    file: '003-beijing-2020/评价报告.yaml',
    rows: [...rowsFrom('D003', 5, 11), ...rowsFrom('D003', 22, 25), 'D003-34'],
    later: [
      { why: byMachine, rows: ['D003-07', 'D003-34'] },
      { why: wording, rows: ['D003-10', 'D003-11'] },
      { why: 'a heading stands under the outline’s name, without what ended it', rows: ['D003-08'] },
      { why: proseAgainstProse, rows: ['D003-05', 'D003-06', 'D003-09', 'D003-22', 'D003-23'] },
      {
        why: 'no 评价指标 and no form of the same name: there is nothing scored in this file',
        rows: ['D003-24', 'D003-25'],
      },
    ],
  },
  {
    file: '004-neimenggu-2024/自评报告.yaml',
    rows: rowsFrom('D004', 1, 21),
    later: [
      { why: byMachine, rows: ['D004-09', 'D004-10', 'D004-11', 'D004-12', 'D004-15', 'D004-18'] },
      { why: '预算执行率 is always computed and stands in 总分: the file cannot leave it out', rows: ['D004-03'] },
      { why: 'a target without a criterion: waits for the checks of values', rows: ['D004-06'] },
      { why: wording, rows: ['D004-07', 'D004-08', 'D004-13', 'D004-14', 'D004-20'] },
      {
        why: 'what a section says against its heading: waits for the checks that read what prose says',
        rows: ['D004-19', 'D004-21'],
      },
      { why: 'goals against results: waits for the checks that read what prose says', rows: ['D004-17'] },
    ],
  },
  {
    file: '003-beijing-2020/部门决算说明.yaml',
    rows: [
      ...rowsFrom('D003', 1, 4),
      'D003-13',
      'D003-14',
      ...rowsFrom('D003', 28, 30),
      'D003-33',
      'D003-35',
      'D003-36',
    ],
    later: [
      { why: byMachine, rows: ['D003-28', 'D003-33'] },
      {
        why: 'the sentence is the machine’s: 增加 and 增长, the year, the rate of a decrease cannot be written wrong',
        rows: ['D003-13', 'D003-14', 'D003-29'],
      },
      { why: 'two amounts that both may be right; a person has to look', rows: ['D003-30'] },
      { why: proseAgainstProse, rows: ['D003-35'] },
    ],
  },
];

function rowsFrom(seed: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `${seed}-${String(first + at).padStart(2, '0')}`);
}

describe.each(reports)('$file', ({ file, rows, later }) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const found = new Set(readExpectations(text).flatMap(({ id }) => id ?? []));
  const excused = later.flatMap((reason) => reason.rows);

  test('each row is found or has its reason, and none has both', () => {
    expect(excused.filter((row) => found.has(row))).toEqual([]);
    expect(new Set(excused).size).toBe(excused.length);
    expect([...found, ...excused].sort()).toEqual([...rows].sort());
  });
});

test('what the reports say about scoring is found', () => {
  const text = readFileSync(new URL('002-beijing-2023/评价报告.yaml', import.meta.url), 'utf8');
  const found = readExpectations(text).map(({ id, code }) => `${id} ${code}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'D002-30 grade-label-nonstandard',
      'D002-31 score-comment-contradiction',
      'D002-32 score-comment-contradiction',
      'D002-33 score-comment-contradiction',
    ]),
  );
});
