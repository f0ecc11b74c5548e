/** Rows of 绩效指标 of a made-up project: targets, results and the points that follow; and how a sentence tells of them. */
import fc from 'fast-check';
import { decimal, points, share } from './money.ts';

export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  /** In hundredths. */
  readonly score: bigint;
  /** What the account of results says of it; empty: nothing. */
  readonly said: string;
}

/** What an author writes of a row, its weight (in hundredths) aside; `picks` are the random choices. */
export interface Choices {
  readonly kind: number;
  readonly target: number;
  readonly reached: number;
  readonly phrase: number;
  readonly writesScore: boolean;
}

export const choices: fc.Arbitrary<Choices> = fc.record({
  kind: fc.nat({ max: 11 }),
  target: fc.integer({ min: 5, max: 4000 }),
  reached: fc.integer({ min: 60, max: 118 }),
  phrase: fc.nat({ max: 3 }),
  writesScore: fc.boolean(),
});

const things = [
  { name: '发放宣传品数量', unit: '份', say: (n: string) => `发放宣传品${n}` },
  { name: '组织业务培训场次', unit: '场', say: (n: string) => `组织业务培训${n}` },
  { name: '走访困难群众户数', unit: '户', say: (n: string) => `走访困难群众${n}` },
  { name: '维护终端设备数量', unit: '台', say: (n: string) => `维护终端设备${n}` },
  { name: '整理文书档案页数', unit: '页', say: (n: string) => `完成${n}文书档案的整理` },
  { name: '召开协调会议次数', unit: '次', say: (n: string) => `召开协调会议${n}` },
];
const rates = ['设备验收合格率', '群众诉求办结率', '问题整改完成率'];
const reason = '部分工作受天气影响推迟，未能全部完成；下一年度提前安排、按月检查。';

export function quantityRow(weight: bigint, { kind, target, reached, phrase, writesScore }: Choices): Row {
  const thing = things[kind % things.length] ?? { name: '', unit: '', say: String };
  const actual = Math.max(1, Math.floor((target * reached) / 100));
  const { unit } = thing;
  const written =
    [`≥${target}${unit}`, `不少于${target}${unit}`, `${target}${unit}`, `${target}${unit}以上`][phrase] ?? '';
  const score = share(weight, BigInt(actual), BigInt(target));
  return row(weight, score, writesScore, thing.name, written, `${actual}${unit}`, thing.say(`${actual}${unit}`));
}

export function rateRow(weight: bigint, { kind, reached, phrase, writesScore }: Choices): Row {
  const name = rates[kind % rates.length] ?? '';
  const [target, actual] = [BigInt(80 + kind), BigInt(Math.min(1000, reached * 9 + kind))];
  const written = [`≥${target}%`, `${target}%以上`, `不低于${target}%`, `${target}%`][phrase] ?? '';
  const result = `${decimal(actual, 10n, 1)}%`;
  const score = share(weight, actual, target * 10n);
  return row(weight, score, writesScore, name, written, result, `${name}${['为', '达到', ''][phrase % 3]}${result}`);
}

export function satisfactionRow(weight: bigint, choice: Choices): Row {
  const { cells, score, said } = rateRow(weight, choice);
  const name = rates[choice.kind % rates.length] ?? '';
  return { cells: { ...cells, 三级指标: '服务对象满意度' }, score, said: said.replace(name, '服务对象满意度') };
}

export function deadlineRow(weight: bigint, { kind, writesScore }: Choices, year: string): Row {
  return row(
    weight,
    weight,
    writesScore,
    '项目验收完成时间',
    `${year}年12月底前`,
    `${year}年${kind}月20日`.replace('年0月', '年10月'),
    '',
  );
}

/** The evaluator's: in tiers, to half a point. */
export function qualityRow(weight: bigint, { kind }: Choices): Row {
  const lost = kind % 3 === 0 ? 50n * BigInt(kind / 3) : 0n;
  const score = weight - (lost * 5n < weight ? lost : 0n);
  const isFull = score === weight;
  const cells = {
    三级指标: '辖区公共服务能力提升情况',
    年度指标值: '窗口服务、上门服务同步开展，群众办事更加便利',
    实际完成值: isFull ? '两类服务均已开展，办事时间比上年缩短' : '窗口服务已开展，个别地区上门服务开展较晚',
    分值: points(weight),
    得分: points(score),
    ...(isFull
      ? {}
      : { 偏差原因分析及改进措施: `个别地区上门服务开展较晚，扣${points(weight - score)}分；下一年度提前配备人员。` }),
  };
  return { cells, score, said: '' };
}

function row(
  weight: bigint,
  score: bigint,
  writesScore: boolean,
  name: string,
  target: string,
  actual: string,
  said: string,
): Row {
  const cells = {
    三级指标: name,
    年度指标值: target,
    实际完成值: actual,
    分值: points(weight),
    ...(writesScore ? { 得分: points(score) } : {}),
    ...(score < weight ? { 偏差原因分析及改进措施: reason } : {}),
  };
  return { cells, score, said };
}
