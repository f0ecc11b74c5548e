/** Each folder of cases/across is a department-year: every file gives what its head says when all are looked at together, and nothing alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acrossCodes } from '../../src/checks/across/across-codes.ts';
import { checkAcross } from '../../src/checks/across/check-across.ts';
import type { Facts } from '../../src/checks/across/facts.ts';
import { factsOf } from '../../src/checks/across/facts-of.ts';
import { factsRecord, restoreFacts } from '../../src/manifest/facts-record.ts';
import { describeExpectations, describeFindings, readExpectations } from '../expectations.ts';
import { runFile } from '../harness.ts';

const root = new URL('../cases/across/', import.meta.url).pathname;
const folders = readdirSync(root).sort();

async function factsIn(folder: string): Promise<Facts[]> {
  const facts: Facts[] = [];
  for (const name of readdirSync(`${root}${folder}`)) {
    const { scored, findings } = await runFile(`${root}${folder}/${name}`);
    expect(findings, name).toEqual([]);
    if (scored) facts.push(factsOf(scored));
  }
  return facts;
}

/** As a manifest keeps them. */
function recorded(facts: Facts): Facts {
  const { file, kind, project } = facts;
  return restoreFacts(
    factsRecord(facts, (name) => name),
    { file, kind, project },
  );
}

test('each code has its folder and its silent twin', () => {
  expect(folders).toEqual([...acrossCodes].flatMap((code) => [code, `${code}.ok`]).sort());
});

describe.each(folders)('%s', (folder) => {
  const all = factsIn(folder);

  test('gives what the heads say, in whatever order the files come', async () => {
    const facts = await all;
    const found = checkAcross([...facts].reverse());
    for (const { file } of facts) {
      const expected = readExpectations(readFileSync(file, 'utf8'));
      expect(describeFindings(found.of(file).open), file).toEqual(describeExpectations(expected));
    }
  });

  test('gives the same from the facts that a manifest keeps', async () => {
    const facts = await all;
    const [fresh, kept] = [checkAcross(facts), checkAcross(facts.map(recorded))];
    for (const { file } of facts) expect(kept.of(file)).toEqual(fresh.of(file));
  });

  test('gives nothing of one report alone', async () => {
    for (const facts of await all) expect(checkAcross([facts]).of(facts.file).open).toEqual([]);
  });
});

test('what the author accepts is no longer open, and what the region turns off is not said', async () => {
  const facts = await factsIn('goal-copied');
  const told = (changes: Partial<Facts>) => {
    const changed = facts.map((one) => ({ ...one, ...changes }));
    const found = checkAcross(changed);
    return facts.map(({ file }) => found.of(file)).find(({ open, accepted }) => open.length + accepted.length > 0);
  };
  const acceptance = { code: 'goal-copied', at: '年度总体目标', reason: '两个项目同一批实施，目标合写。' };
  expect(told({ acceptances: [acceptance] })).toMatchObject({ open: [], accepted: [{ reason: acceptance.reason }] });
  expect(told({ acceptances: [{ ...acceptance, at: '项目名称' }] })?.open).toHaveLength(1);
  expect(told({ levels: { 'goal-copied': 'off' } })).toBeUndefined();
  expect(told({ levels: { 'goal-copied': 'info' } })?.open).toMatchObject([{ severity: 'info' }]);
});

test('the cost is linear: two thousand reports take seconds at most', async () => {
  const [first, second] = await factsIn('goal-copied.ok');
  if (first === undefined || second === undefined) throw new Error('no facts');
  const many = (count: number) =>
    Array.from({ length: count }, (_, number): Facts => {
      const one = number % 2 === 0 ? first : second;
      return { ...one, file: `${number}.yaml`, project: `项目${number}`, units: one.units };
    });
  const start = process.hrtime.bigint();
  checkAcross(many(2000));
  expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(5);
});
