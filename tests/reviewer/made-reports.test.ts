/** Right reports, made up by the hundred, give no error: the reviewer does not cry wolf. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { openRoad, runOn } from '../harness.ts';
import { madeAccounts } from './made/accounts.ts';
import { madeDepartment } from './made/department.ts';
import { type MadeReport, madeEvaluation } from './made/evaluation.ts';
import { madeForm } from './made/form.ts';

const road = await openRoad();

/** The errors of a report and of its annexes, each as one line. */
async function errorsOf({ files, main }: MadeReport): Promise<string[]> {
  const texts = Object.entries(files).map(([name, data]) => [`/资料/${name}`, stringify(data, { schema: 'failsafe' })]);
  const world = memoryWorld(Object.fromEntries(texts), { behind: nodeWorld() });
  const { findings, scored } = await runOn(road, `/资料/${main}`, world);
  expect(scored, findings.map(({ message }) => message).join('\n')).toBeDefined();
  return findings.flatMap(({ severity, code, message }) => (severity === 'error' ? [`${code}: ${message}`] : []));
}

const kinds = [
  {
    kind: '项目支出绩效自评表',
    made: madeForm.map(({ data }) => ({ files: { '表.yaml': data }, main: '表.yaml' })),
    runs: 260,
  },
  { kind: '项目支出绩效评价报告', made: madeEvaluation, runs: 80 },
  { kind: '部门整体绩效评价报告', made: madeDepartment, runs: 80 },
  { kind: '部门决算说明', made: madeAccounts, runs: 80 },
];

describe('a right report gives no error', () => {
  test.each(kinds)('$kind', async ({ made, runs }) => {
    const property = fc.asyncProperty(made, async (report) => {
      expect(await errorsOf(report)).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs, seed: 6 });
  });
});
