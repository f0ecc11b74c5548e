/** The table of all rows of DOMAIN.md §6: each is found by a real finding in the real file, or has its reason; and none is forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkAcross } from '../../src/checks/across/check-across.ts';
import { factsOf } from '../../src/checks/across/facts-of.ts';
import { writePath } from '../../src/core/key-path.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { readExpectations } from '../expectations.ts';
import { openRoad, runFile, runOn } from '../harness.ts';
import { reasons, rows } from './rows.ts';

const folder = new URL('./', import.meta.url).pathname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.yaml') && !name.endsWith('部门.yaml'),
);
const expected = files.flatMap((file) =>
  readExpectations(readFileSync(`${folder}${file}`, 'utf8')).map((one) => ({ file, ...one })),
);
const road = await openRoad();

test('all 185 rows are here, each once, in the levels that DOMAIN.md gives them', () => {
  const count = (seed: string) =>
    ['E', 'W', 'I'].map((level) => rows.filter((row) => row.id.startsWith(seed) && row.level === level).length);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(185);
  expect(['D000', 'D001', 'D002', 'D003', 'D004'].map(count)).toEqual([
    [11, 10, 7],
    [6, 14, 6],
    [28, 35, 11],
    [13, 14, 9],
    [5, 14, 2],
  ]);
});

test('each row is found or has its reason, and each reason is used', () => {
  for (const { id, found, unseen } of rows) expect([id, found === undefined]).toEqual([id, unseen !== undefined]);
  expect(new Set(rows.flatMap(({ unseen }) => unseen ?? []))).toEqual(new Set(Object.keys(reasons)));
});

test('the table and the heads of the published files say the same', () => {
  const inHeads = new Set(expected.flatMap(({ file, code, id }) => (id ? [`${id} ${file} ${code}`] : [])));
  const inTable = rows.flatMap(({ id, found = [] }) => found.map((one) => `${id} ${one}`));
  expect(inTable.sort()).toEqual([...inHeads].sort());
});

test.each(files)('what the table says of %s is really found there', async (file) => {
  const { findings } = await runOn(road, `${folder}${file}`, nodeWorld());
  const real = new Set(findings.map(({ code, place }) => `${place.file} ${code} at ${writePath(place.path)}`));
  const wanted = expected.filter((one) => one.file === file && one.id !== undefined);
  const missing = wanted.filter(({ code, path }) => !real.has(`${folder}${file} ${code} at ${path}`));
  expect(missing).toEqual([]);
});

test('D003-06: beside its form, the report is told that one project has two names', async () => {
  const seed = `${folder}003-beijing-2020/`;
  const runs = await Promise.all(['评价报告.yaml', '自评表.yaml'].map((name) => runFile(seed + name)));
  const found = checkAcross(runs.flatMap(({ scored }) => (scored ? [factsOf(scored)] : [])));
  expect(found.of(`${seed}评价报告.yaml`).open).toMatchObject([
    {
      code: 'project-name-inconsistent',
      severity: 'warning',
      place: { path: ['项目名称'] },
      expected: '信访办监控系统升级改造项目经费',
      actual: '信息化建设升级改造',
      related: [{ place: { file: `${seed}自评表.yaml`, path: ['项目名称'] } }],
    },
  ]);
});
