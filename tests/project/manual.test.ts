/** The manual's page of codes says what the program can say: no code is missing there, and none is invented. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/checks/catalogue.ts';
import { sourceFiles } from './source-files.ts';

const page = readFileSync(new URL('../../docs/检查说明.md', import.meta.url), 'utf8');
const documented = new Set([...page.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map((found) => found[1] as string));

/** Where a code is given: to a constructor of findings, as the `code` of a slip, or as a table's row of wordings. */
const given = /(?:\b(?:error|warning|info)\(\s*|\bcode(?::|\s*=)\s*(?:[^'\n;]*\?\s*)?)'([a-z0-9]+(?:-[a-z0-9]+)+)'/g;

function codesInSource(): Set<string> {
  const codes = sourceFiles().flatMap(({ text }) => [...text.matchAll(given)].map((found) => found[1] as string));
  return new Set([...codes, ...catalogue.map(({ code }) => code)]);
}

test('every code that the program can say stands on the page', () => {
  const codes = codesInSource();
  expect(codes.size).toBeGreaterThan(100);
  expect([...codes].filter((code) => !documented.has(code))).toEqual([]);
});

test('every check stands there with what it wants', () => {
  for (const { code, wants } of catalogue) expect(page).toContain(`| \`${code}\` | ${wants} |`);
});

test('no code stands there that the program does not know', () => {
  const everything = sourceFiles()
    .map(({ text }) => text)
    .join('\n');
  const composed = (code: string) =>
    code.startsWith('template-') && everything.includes(`'${code.slice('template-'.length)}'`);
  expect([...documented].filter((code) => !everything.includes(code) && !composed(code))).toEqual([]);
});
