/** What the messages say beyond their code: the figures a reviewer asks for, and nothing that does not apply. */
import { expect, test } from 'vitest';
import { runFile } from '../harness.ts';

const folder = new URL('../cases/', import.meta.url).pathname;

async function messageOf(name: string): Promise<string> {
  const { findings } = await runFile(`${folder}${name}.yaml`);
  const code = name.split('.')[0];
  const found = findings.find((finding) => finding.code === code);
  return found ? `${found.message}｜${found.hint ?? ''}｜${found.rule ?? ''}` : '';
}

test.each([
  {
    name: 'weight-sum-not-100',
    says: ['分值合计 105，应为 100（预算执行率 10 + 指标 95）', '多了 5 分', '财预〔2020〕10号'],
  },
  { name: 'execution-weight-outside-total', says: ['分值合计 110，应为 100', '调整为 90，为预算执行率留出 10 分'] },
  { name: 'level1-weight-mismatch', says: ['分值写作 60', '之和为 50'] },
  { name: 'total-score-mismatch', says: ['总分写作 98', '之和为 100（预算执行率 10 + 指标 90）'] },
  { name: 'total-rounding', says: ['99.98', '截断，保留2位小数', '四舍五入，保留2位小数', '应为 99.99'] },
  {
    name: 'weight-profile-deviation',
    says: ['产出指标 60、效益指标 20、满意度指标 10', '不单列成本指标（产出指标 50'],
  },
  { name: 'execution-rate-mismatch', says: ['95.9%', '应为 96%', '48 ÷ 50'] },
  { name: 'execution-rate-rounding', says: ['95.21%', '“截断，保留2位小数”', '应为 95.22%'] },
  { name: 'execution-score-mismatch', says: ['写作 9', '应为 9.52', '截断到整数'] },
  { name: 'execution-score-missing', says: ['应为 10'] },
  { name: 'execution-over-budget', says: ['52 万元', '50 万元', '多 2 万元'] },
  { name: 'underspend-unexplained', says: ['80%', '低于 90%', '10 万元（20%）'] },
  { name: 'budget-change-unexplained', says: ['50 万元', '60 万元', '+10 万元（+20%，超过 10%）'] },
  { name: 'budget-change-unexplained.cut', says: ['−10 万元（−20%'] },
  { name: 'budget-change-unexplained.new', says: ['+50 万元（年初没有预算）', '与全年执行数相同'] },
  {
    name: 'underspend-unexplained',
    says: ['如：因……，有 10 万元没有支出；已……（交回、结转），下一步……（措施、时限）'],
  },
  { name: 'budget-change-unexplained', says: ['经……批复（文号），年中追加 10 万元'] },
  { name: 'budget-change-unexplained.cut', says: ['年中追减 10 万元'] },
  { name: 'deduction-without-reason.by-rule', says: ['如：因……，实际完成 270人次；下一步……（措施、时限）'] },
  { name: 'deduction-without-reason.evaluation', says: ['在这一行写“评价意见”，如：……有所欠缺'] },
  { name: 'overshoot-unexplained', says: ['如：因……，实际完成超出预期；指标值定低了的，下年按……测算'] },
  { name: 'growth-reason-missing', says: ['如 原因: 本年……（新增、减少了什么），相应增加'] },
  { name: 'growth-rate-mismatch', says: ['没有一种舍入方式能得到'] },
  { name: 'share-mismatch', says: ['没有一种舍入方式能得到'] },
  { name: 'department-figure-mismatch', says: ['结转结余写作 3 万元，应为 2 万元（130 − 128 = 2）'] },
  { name: 'department-figure-mismatch.rounded', says: ['才得到'] },
  { name: 'execution-score-mismatch', says: ['；按“截断到整数”才得到 9'] },
  {
    name: 'tail-difference.form',
    says: ['执行率写作 96.85%，按所写的数是 96.8%', '实际可能在 96.7016% 到 96.8984% 之间'],
  },
  {
    name: 'tail-difference.funds',
    says: ['年度资金总额的全年执行数写作 6.68 万元，按所写的数是 6.67 万元', '6.66 万元 到 6.68 万元'],
  },
  { name: 'total-score-mismatch.left-out', says: ['总分写作 70', '少的 30 分正好是“政策知晓率”的得分，像是漏加了'] },
  {
    name: 'total-score-mismatch.not-deducted',
    says: ['总分写作 100', '多的 2 分正好是“学员满意度”扣去的分，像是没有扣'],
  },
  { name: 'tail-difference.total', says: ['总分写作 99.69 分，按所写的数是 99.68 分'] },
  { name: 'fund-sum-mismatch', says: ['56 万元', '55 万元', '当年财政拨款 50 + 其他资金 5'] },
  { name: 'full-score-below-target', says: ['270人次', '≥300人次', '满分 20', '应得 18'] },
  { name: 'deduction-without-reason', says: ['得分 13，分值 15，扣了 2 分', '应得 15', '得分改为满分'] },
  { name: 'deduction-without-reason.by-rule', says: ['得分 18，分值 20', '20 × 270 ÷ 300', '为什么没有达到'] },
  { name: 'overshoot-unexplained', says: ['380人次', '126.67%', '达到 120% 应当说明'] },
  { name: 'overshoot-unexplained.far', says: ['达到 150% 必须说明'] },
  { name: 'cost-baseline-ambiguous', says: ['52 万元', '年初预算数是 50 万元'] },
  { name: 'cost-breakdown-mismatch', says: ['55 万元', '50 万元'] },
  { name: 'grade-band-mismatch', says: ['“良”', '总分 100 应为“优”', '优 90 分及以上'] },
  { name: 'grade-label-nonstandard', says: ['“优秀”', '优、良、中、差'] },
  { name: 'level1-unknown', says: ['“产出指际”', '是否想写“产出指标”？'] },
  { name: 'level2-unknown', says: ['“时效性”', '数量指标、质量指标、时效指标、成本指标'] },
  { name: 'level2-unknown.misplaced', says: ['它在“效益指标”下面'] },
  { name: 'typo-level2-name', says: ['“时效指际”，应为“时效指标”'] },
])('$name', async ({ name, says }) => {
  const message = await messageOf(name);
  for (const words of says) expect(message).toContain(words);
});

test.each([
  { name: 'deduction-without-reason', not: '完成比例' },
  { name: 'budget-change-unexplained', not: '填错' },
  { name: 'department-figure-mismatch', not: '舍入方式' },
  { name: 'total-score-mismatch.evaluation', not: '正好' },
  { name: 'total-score-mismatch.without-execution', not: '正好' },
  { name: 'execution-weight-outside-total', not: '没有算进' },
])('$name does not say $not', async ({ name, not }) => {
  const message = await messageOf(name);
  expect(message).not.toBe('');
  expect(message).not.toContain(not);
});
