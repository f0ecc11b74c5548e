/** Every case file gives exactly what its head says: one fault a file, and beside it the nearest input that stays silent. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/checks/catalogue.ts';
import { describeExpectations, describeFindings, readExpectations } from '../expectations.ts';
import { runFile } from '../harness.ts';

const folder = new URL('../cases/', import.meta.url).pathname;
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const acceptanceCodes = ['acceptance-unused', 'acceptance-unknown-check', 'acceptance-without-reason'];

test.each([...catalogue.map(({ code }) => code), ...acceptanceCodes])('%s has its case and its silent twin', (code) => {
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
  const known = new Set<string>([...catalogue.map(({ code }) => code), ...acceptanceCodes]);
  expect(files.filter((name) => !known.has(name.split('.')[0] ?? ''))).toEqual([]);
});
