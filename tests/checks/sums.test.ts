/** The sums, with random forms: a right 总分 gives no finding, a wrong one exactly one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal, show, sum } from '../../src/core/decimal.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { runFile } from '../harness.ts';

interface Row {
  readonly weight: Decimal;
  readonly points: Decimal;
}

/** Rows whose weights add up to 90, each a few tenths or hundredths short of full marks. */
const rows = fc
  .array(fc.record({ cut: fc.integer({ min: 1, max: 44 }), short: fc.integer({ min: 0, max: 99 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts): Row[] => {
    const cuts = [...new Set(parts.map(({ cut }) => cut * 2))].sort((a, b) => a - b);
    const ends = [...cuts, 90];
    return ends.map((end, index) => {
      const weight = new Decimal(`${end - (cuts[index - 1] ?? 0)}`);
      return { weight, points: weight.minus(new Decimal(`${parts[index]?.short ?? 0}`).div('100')) };
    });
  });

function formWith(indicators: readonly Row[], total: Decimal): string {
  const lines = indicators.map(({ weight, points }, index) => {
    const cells = `年度指标值: 完成任务, 实际完成值: 完成, 分值: ${show(weight)}, 得分: ${show(points)}`;
    return `      - { 三级指标: 任务${index}, ${cells}, 偏差原因分析及改进措施: 个别任务推迟 }`;
  });
  return `文种: 项目支出绩效自评表
地区: 全国
年度: 2024
项目名称: 任务
主管部门: 某局
实施单位: 某局
项目资金:
  当年财政拨款: { 年初预算数: 30, 全年预算数: 30, 全年执行数: 28.7 }
年度总体目标: { 预期目标: 完成任务, 实际完成情况: 完成 }
绩效指标:
  产出指标:
    数量指标:
${lines.join('\n')}
总分: ${show(total)}
`;
}

async function totalFindings(indicators: readonly Row[], total: Decimal): Promise<string[]> {
  const world = memoryWorld({ '甲.yaml': formWith(indicators, total) }, { behind: nodeWorld() });
  const { findings } = await runFile('甲.yaml', world);
  return findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
}

/** 28.7 of 30 earn 9.57. */
const right = (indicators: readonly Row[]) => sum(indicators.map(({ points }) => points)).plus('9.57');

test('the sum as it is', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (indicators) => {
      expect(await totalFindings(indicators, right(indicators))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('a sum two points off', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (indicators) => {
      expect(await totalFindings(indicators, right(indicators).plus('2'))).toEqual(['total-score-mismatch']);
    }),
    { numRuns: 20 },
  );
});
