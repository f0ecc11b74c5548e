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

/** Five rows or more whose weights add up to 90, each up to a point short of full marks. */
const rows = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 44 }), { minLength: 4, maxLength: 7 }),
    short: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ cuts, short }): Row[] => {
    const ends = [...cuts.map((cut) => cut * 2).sort((a, b) => a - b), 90];
    return ends.map((end, index) => {
      const weight = new Decimal(`${end - (ends[index - 1] ?? 0)}`);
      return { weight, points: weight.minus(new Decimal(`${short[index] ?? 0}`).div('100')) };
    });
  });

/** One row for each level that the region wants; what is left goes to 数量指标. */
const single = [
  { above: '    质量指标:', cells: '三级指标: 案件按期办结率, 年度指标值: ≥95%, 实际完成值: 96%' },
  { above: '    时效指标:', cells: '三级指标: 案件办结时间, 年度指标值: 2024年12月底前, 实际完成值: 2024年11月20日' },
  { above: '  效益指标:\n    社会效益指标:', cells: '三级指标: 政策知晓率, 年度指标值: ≥80%, 实际完成值: 85%' },
  {
    above: '  满意度指标:\n    服务对象满意度指标:',
    cells: '三级指标: 来访群众满意度, 年度指标值: ≥90%, 实际完成值: 93%',
  },
];

function line(row: Row | undefined, cells: string): string {
  const { weight, points } = row ?? { weight: new Decimal('0'), points: new Decimal('0') };
  const why = '偏差原因分析及改进措施: 个别案件推迟，下年提前安排';
  return `      - { ${cells}, 分值: ${show(weight)}, 得分: ${show(points)}, ${why} }`;
}

function formWith(indicators: readonly Row[], total: Decimal): string {
  const counts = indicators.slice(single.length);
  return `文种: 项目支出绩效自评表
地区: 全国
年度: 2024
项目名称: 信访案件办理
主管部门: 某市信访局
实施单位: 某市信访局
项目资金:
  当年财政拨款: { 年初预算数: 30, 全年预算数: 30, 全年执行数: 28.7 }
年度总体目标: { 预期目标: 办理信访案件，提高办理质量。, 实际完成情况: 案件全部按期办结，群众反映较好。 }
绩效指标:
  产出指标:
    数量指标:
${counts.map((row, at) => line(row, `三级指标: 第${at + 1}批办理案件数, 年度指标值: ≥100件, 实际完成值: 104件`)).join('\n')}
${single.map(({ above, cells }, at) => `${above}\n${line(indicators[at], cells)}`).join('\n')}
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
