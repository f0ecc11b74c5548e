/** The manual's page of codes is what the program says: no code is missing there, none is invented, and no text is an old one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/checks/catalogue.ts';
import { codeGroups } from '../../src/cli/rules/code-groups.ts';
import { manualPage } from '../../src/cli/rules/manual-page.ts';
import { sourceFiles } from './source-files.ts';

/** Where a code is given: to a constructor of findings, as the `code` of a slip, or as a table's row of wordings. */
const given = /(?:\b(?:error|warning|info)\(\s*|\bcode(?::|\s*=)\s*(?:[^'\n;]*\?\s*)?)'([a-z0-9]+(?:-[a-z0-9]+)+)'/g;

/** Without the files that only explain. */
const program = sourceFiles().filter(({ path }) => !/codes\.ts$/.test(path));
const explained = [...catalogue.map(({ code }) => code), ...codeGroups.flatMap(({ means }) => Object.keys(means))];

test('docs/检查说明.md is up to date: npm run generate has been run', () => {
  expect(readFileSync(new URL('../../docs/检查说明.md', import.meta.url), 'utf8')).toBe(manualPage());
});

test('every code that the program can say is explained, once', () => {
  const codes = new Set(program.flatMap(({ text }) => [...text.matchAll(given)].map((found) => found[1] as string)));
  expect(codes.size).toBeGreaterThan(100);
  expect([...codes].filter((code) => !explained.includes(code))).toEqual([]);
  expect(explained.filter((code, at) => explained.indexOf(code) !== at)).toEqual([]);
});

test('no code is explained that the program does not know', () => {
  const everything = program.map(({ text }) => text).join('\n');
  const composed = (code: string) =>
    code.startsWith('template-') && everything.includes(`'${code.slice('template-'.length)}'`);
  expect(explained.filter((code) => !everything.includes(`'${code}'`) && !composed(code))).toEqual([]);
});

describe('a rule says what it wants in a sentence, and gives an example that can be read', () => {
  test.each(catalogue)('$code', ({ wants, wrong, right, source = '某文件' }) => {
    for (const text of [wants, wrong, right, source]) expect(text.trim()).toBe(text);
    expect(wants).toMatch(/\p{Script=Han}/u);
    for (const sentence of [wants, source]) expect(sentence).toMatch(/^[^\n]{2,160}[^。；，\n]$/u);
    for (const example of [wrong, right]) expect(example.length).toBeLessThanOrEqual(200);
    expect(wrong).not.toBe(right);
  });
});
