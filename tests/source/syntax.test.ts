import { expect, test } from 'vitest';
import { brief, read } from './sample.ts';

/** Mistakes that nobody can mend for the author: each is one finding in Chinese, at its place. */
test.each([
  { name: 'a second colon in the text', text: '地区: 甲: 乙\n年度: 1\n', expected: ['colon-in-text 1:6-7'] },
  { name: 'a line without a colon', text: '年度: 1\n甲乙丙\n地区: 甲\n', expected: ['line-without-colon 2:1-4'] },
  { name: 'the same at the end', text: '年度: 1\n甲乙丙\n', expected: ['line-without-colon 2:1-4'] },
  { name: 'a key too far out', text: '项目资金:\n  甲: 1\n 乙: 2\n年度: 1\n', expected: ['bad-indent 3:2-3'] },
  { name: 'a key too far in', text: '年度: 1\n  地区: 甲\n', expected: ['bad-indent 2:3-5'] },
  {
    name: 'a key among list items',
    text: '接受:\n  - 检查: a\n   理由: b\n  - 检查: c\n',
    expected: ['bad-indent 3:4-5'],
  },
  { name: 'an item among keys', text: '接受:\n  检查: a\n  - b\n', expected: ['list-among-keys 3:3-4'] },
  { name: 'a list on the line of its key', text: '附件: - 甲\n', expected: ['list-on-key-line 1:5-6'] },
  { name: 'two commas', text: '附件: [甲,, 乙]\n', expected: ['extra-comma 1:8-9'] },
  { name: 'a stray bracket', text: '附件: ]\n年度: 1\n地区: 甲\n', expected: ['extra-bracket 1:5-6'] },
  { name: 'text behind quotes', text: '地区: "甲" 乙\n', expected: ['unexpected-text 1:9-10'] },
  { name: 'a backslash in quotes', text: '地区: "C:\\甲"\n', expected: ['bad-escape 1:8-9'] },
  { name: 'a block within brackets', text: '附件: [\n  甲:\n    - 乙\n  ]\n', expected: ['block-in-brackets 3:5-8'] },
])('$name', ({ text, expected }) => {
  const { value, findings } = read(text);
  expect(findings.map(brief)).toEqual(expected);
  for (const { message, hint } of findings) {
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(hint).toMatch(/\p{Script=Han}/u);
  }
  expect(value).toBeUndefined();
});

test('mistakes in several lines are all found in one run, together with the slips', () => {
  const text = '年度：2024\n地区: 甲: 乙\n项目资金:\n  甲: 1\n 乙: 2\n附件: [甲,, 乙]\n';
  expect(read(text).findings.map(brief)).toEqual([
    'full-width-colon 1:3-4',
    'colon-in-text 2:6-7',
    'bad-indent 5:2-3',
    'extra-comma 6:8-9',
  ]);
});

test('a flood of findings is cut, and the last one says how many are left and mends them', () => {
  const text = Array.from({ length: 1000 }, (_, index) => `键${index}：值\n`).join('');
  const { findings } = read(text);
  expect(findings).toHaveLength(201);
  expect(findings.at(-1)).toMatchObject({ code: 'too-many-findings', message: expect.stringContaining('800') });
  expect(findings.at(-1)?.fix).toHaveLength(800);
});
