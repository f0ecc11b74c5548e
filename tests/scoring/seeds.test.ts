/** The published forms, scored: which rule each row gets, and the figures that DOMAIN.md says are right. */
import { expect, test } from 'vitest';
import type { Scored } from '../../src/scoring/scored.ts';
import { runFile } from '../harness.ts';
import { printed } from './scored-form.ts';

const folder = new URL('../published/', import.meta.url).pathname;

async function scoredOf(name: string): Promise<Scored> {
  const { scored } = await runFile(`${folder}${name}`);
  if (scored === undefined) throw new Error(`${name} gave no score`);
  return scored;
}

const figures = (scored: Scored) =>
  ['执行率', '预算执行率得分', '分值合计', '总分', '等级'].map((name) => printed(scored, name));
const rules = (scored: Scored) =>
  scored.form?.indicators.map(({ row, rule, ruled }) => `${row.年度指标值} ${rule} ${ruled?.value.toFixed() ?? '—'}`);

test('000 T1: 执行率 stands outside the 100, so the sum is 110', async () => {
  const scored = await scoredOf('000-beijing-2024/T1.yaml');
  expect(figures(scored)).toEqual(['100%', '10', '110', '110', '优']);
  expect(rules(scored)).toEqual([
    '购买宣传材料 qualitative-tier —',
    '材料符合要求 qualitative-tier —',
    '规定时间内 qualitative-tier —',
    '依法信访提高 qualitative-tier —',
    '4万元 inverse-ratio —',
    '满意度90%以上 forward-ratio —',
  ]);
});

test('000 T2: the points of 预算执行率 are blank, and are not added', async () => {
  const scored = await scoredOf('000-beijing-2024/T2.yaml');
  expect(figures(scored)).toEqual(['100%', '', '110', '100', '优']);
});

test('002 S1: counts are scored, 完成 is left to the evaluator, 不涉及 has neither', async () => {
  const scored = await scoredOf('002-beijing-2023/S1.yaml');
  expect(rules(scored)?.slice(0, 3)).toEqual([
    '300 forward-ratio 10',
    '2000 forward-ratio 20',
    '完成 qualitative-tier —',
  ]);
  const notApplicable = [6, 7, 8, 9, 10, 11].filter(
    (row) => printed(scored, `绩效指标.${row}.年度指标值`) === '不涉及',
  );
  expect(
    notApplicable.map((row) => printed(scored, `绩效指标.${row}.分值`) + printed(scored, `绩效指标.${row}.得分`)),
  ).toEqual(['', '', '']);
});

test('002 S3: 1.55 of 2.46 is 63.01% and 6.30 points; a saving keeps its full points', async () => {
  const scored = await scoredOf('002-beijing-2023/S3.yaml');
  expect(figures(scored)).toEqual(['63.01%', '6.3', '100', '93.3', '优']);
  expect(rules(scored)).toEqual([
    '不少于4次 forward-ratio 10',
    '大于80% forward-ratio —',
    '12月底前完成 met-or-not 15',
    '2.46万 inverse-ratio 10',
    '不涉及此项内容 not-applicable —',
    '丰富支部生活，增长见识，拓展时政视野，夯实理论根基。 qualitative-tier —',
    '不涉及此项内容 not-applicable —',
    '2023.1-2023.12 qualitative-tier —',
    '达到90% forward-ratio 15',
  ]);
});

test('002 S4: everything met', async () => {
  const scored = await scoredOf('002-beijing-2023/S4.yaml');
  expect(figures(scored)).toEqual(['100%', '10', '100', '100', '优']);
  expect(rules(scored)?.slice(0, 6)).toEqual([
    '1 forward-ratio 10',
    '1 forward-ratio 10',
    '1 forward-ratio 10',
    '按时 qualitative-tier —',
    '2023年末 met-or-not 10',
    '0.78万 inverse-ratio 10',
  ]);
});

test('003: 167.1011 of 191.9479, by the exact rate and by the printed one', async () => {
  const scored = await scoredOf('003-beijing-2020/自评表.yaml');
  expect(scored.form?.funds[0]?.rate?.exact.toFixed(10)).toBe('87.0554457746');
  expect(printed(scored, '执行率')).toBe('87.06%');
  expect(printed(scored, '项目资金.当年财政拨款.执行率')).toBe('87.06%');
});
