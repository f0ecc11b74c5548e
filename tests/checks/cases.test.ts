/** Every case file gives exactly what its head says: one fault a file, and beside it the nearest input that stays silent. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { across } from '../../src/checks/across/index.ts';
import { catalogue } from '../../src/checks/catalogue.ts';
import { describeExpectations, describeFindings, readExpectations } from '../expectations.ts';
import { runFile } from '../harness.ts';

const folder = new URL('../cases/', import.meta.url).pathname;
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const acceptanceCodes = ['acceptance-unused', 'acceptance-unknown-check', 'acceptance-without-reason'];

/** Those of several files together have folders: see across.test.ts. */
const alone = catalogue.filter((rule) => !across.rules.includes(rule)).map(({ code }) => code);

test.each([...alone, ...acceptanceCodes])('%s has its case and its silent twin', (code) => {
  expect(files).toContain(`${code}.yaml`);
  expect(files).toContain(`${code}.ok.yaml`);
  const faults = readExpectations(readFileSync(`${folder}${code}.yaml`, 'utf8'));
  expect(faults.map((fault) => fault.code)).toContain(code);
  expect(readExpectations(readFileSync(`${folder}${code}.ok.yaml`, 'utf8'))).toEqual([]);
});

test.each(files)('%s', async (name) => {
  const expectations = readExpectations(readFileSync(`${folder}${name}`, 'utf8'));
  const { findings, scored } = await runFile(`${folder}${name}`);
  expect(describeFindings(findings)).toEqual(describeExpectations(expectations));
  expect(scored).toBeDefined();
});

test('no case is left over from a check that is gone', () => {
  const known = new Set<string>([...alone, ...acceptanceCodes]);
  expect(files.filter((name) => !known.has(name.split('.')[0] ?? ''))).toEqual([]);
});

/** What cases, those of several files among them, and published documents together say that each rule gives. */
function shownSeverities(): ReadonlyMap<string, ReadonlySet<string>> {
  const published = new URL('../published/', import.meta.url).pathname;
  const texts = [folder, published].flatMap((from) =>
    readdirSync(from, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(`${from}${name}`, 'utf8')),
  );
  const shown = new Map<string, Set<string>>();
  for (const text of texts.filter((one) => one.includes('\n# expect: '))) {
    for (const { code, severity } of readExpectations(text)) {
      shown.set(code, (shown.get(code) ?? new Set()).add(severity));
    }
  }
  return shown;
}

const gravestFirst = ['error', 'warning', 'info'];
const shown = shownSeverities();

test.each(catalogue)(
  '$code is $severity, as the gravest that its cases and the published documents show',
  ({ code, severity }) => {
    expect(gravestFirst.find((one) => shown.get(code)?.has(one))).toBe(severity);
  },
);
