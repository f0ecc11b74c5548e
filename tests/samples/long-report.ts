/**
 * A report of sixty pages and more, drawn from a seed: long narrative under the national outline, 80 evaluation indicators, 20 annexed
 * forms. Every paragraph, indicator and form carries a number of its own, so that a lost one is missed.
 */
import { stringify } from 'yaml';

/** The report's file among `longReport`'s. */
export const longReportFile = '评价报告.yaml';
export const indicatorCount = 80;
export const annexCount = 20;

export interface LongReport {
  /** Texts by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** The paragraphs of the narrative in their order. */
  readonly paragraphs: readonly string[];
  /** The comments of the indicators in their order. */
  readonly comments: readonly string[];
}

/** Returns the same report for the same seed. */
export function longReport(seed: number): LongReport {
  const draw = drawer(seed);
  const paragraphs: string[] = [];
  const comments: string[] = [];
  const prose = (count: number): string =>
    Array.from({ length: count }, () => {
      paragraphs.push(`第${paragraphs.length + 1}段：${sentences(draw, 2 + draw(5))}`);
      return paragraphs.at(-1);
    }).join('\n\n');
  const comment = (fault: string): string => {
    comments.push(`意见${comments.length + 1}：${sentences(draw, 1 + draw(2))}${fault}`);
    return comments.at(-1) ?? '';
  };
  const report = { ...head('评价报告', '综合治理'), 评价单位: '某区财政局', 附件: ['自评表/*.yaml'] };
  const parts = { 项目资金: funds(4000), 正文: narrative(prose), 评价指标: indicators(draw, comment) };
  const forms = Array.from({ length: annexCount }, (_, at) => [`自评表/${two(at + 1)}.yaml`, form(draw, at + 1)]);
  return {
    files: { [longReportFile]: write({ ...report, ...parts }), ...Object.fromEntries(forms) },
    paragraphs,
    comments,
  };
}

type Draw = (below: number) => number;

/** A linear congruential generator (Numerical Recipes): whole numbers from 0 to below the given one. */
function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const subjects = ['评价工作组', '项目单位', '主管部门', '各街道', '承担机构', '受益群众', '“一站式”窗口', '第三方机构'];
const occasions = [
  '围绕东片区老旧小区的改造，',
  '结合年初人大代表提出的建议，',
  '在汛期来临前的三周里，',
  '对照上年审计指出的问题，',
  '按照主管部门六月份的通知，',
  '利用夜间和周末的空闲时间，',
  '会同物业公司和居民代表，',
  '在新的考核办法印发以后，',
  '就道路照明和排水设施，',
  '经专家论证和公开征求意见，',
  '',
];
const deeds = [
  '按照批复的实施方案推进各项任务',
  '对2024年度资金的拨付、使用和结余逐笔核对',
  '抽查合同、验收单、发票等原始资料126份',
  '建立问题清单、责任清单、整改清单',
  '发放问卷500份，收回有效问卷487份',
  '把绩效目标分解到12个点位、36项任务',
];
const results = [
  '支出进度与工作进度基本一致',
  '完成率达到98.6%，比上年提高2.3个百分点',
  '为下一年度预算安排提供了依据（见附件）',
  '群众对“最后一公里”问题的解决比较满意',
  '单位成本由1,250元降到1180元',
];

/** No deed twice in a text: the same sentence again is a fault of the text. */
function sentences(draw: Draw, count: number): string {
  const pick = (from: readonly string[]): string => from[draw(from.length)] ?? '';
  const left = [...deeds];
  const take = (): string => left.splice(draw(left.length), 1).join('');
  return Array.from({ length: count }, () => `${pick(occasions)}${pick(subjects)}${take()}，${pick(results)}。`).join(
    '',
  );
}

function head(kind: string, name: string) {
  const units = { 主管部门: '某区城市管理委员会', 实施单位: '某区城市管理委员会' };
  return { 文种: `项目支出绩效${kind}`, 地区: '全国', 年度: 2024, 项目名称: name, ...units };
}

function narrative(prose: (count: number) => string) {
  return {
    基本情况: { 项目概况: prose(8), 项目绩效目标: prose(6) },
    绩效评价工作开展情况: {
      '绩效评价目的、对象和范围': prose(6),
      '绩效评价原则、评价指标体系、评价方法、评价标准': prose(6),
      绩效评价工作过程: prose(7),
    },
    综合评价情况及评价结论: `${prose(4)}\n\n综合得分{{总分}}分，等级为“{{等级}}”。\n\n{{评价指标}}`,
    绩效评价指标分析: {
      项目决策情况: prose(7),
      项目过程情况: prose(7),
      项目产出情况: prose(7),
      项目效益情况: prose(7),
    },
    '主要经验及做法、存在的问题及原因分析': prose(8),
    有关建议: prose(6),
    其他需要说明的问题: prose(3),
  };
}

const level1 = { 决策: 1, 过程: 1, 产出: 1.5, 效益: 1.5 };

/** Each level-1 name with 4 names of level 2 and 5 rows in each: 80 rows of 1 or 1.5 points, 0.25 less in every seventh. */
function indicators(draw: Draw, comment: (fault: string) => string) {
  let number = 0;
  const row = (weight: number) => {
    number += 1;
    const fault = number % 7 === 0 ? '部分资料归档不够及时，扣0.25分。' : '';
    const evaluated = { 分值: weight, 得分: fault === '' ? weight : weight - 0.25, 评价意见: comment(fault) };
    return { 三级指标: `指标${number}：${subjects[draw(subjects.length)]}工作完成情况`, ...evaluated };
  };
  const rows = (weight: number) => Array.from({ length: 5 }, () => row(weight));
  const level2 = (name: string, weight: number) => [1, 2, 3, 4].map((at) => [`${name}第${at}方面`, rows(weight)]);
  const entries = Object.entries(level1).map(([name, weight]) => [
    `${name}(${weight * 20})`,
    Object.fromEntries(level2(name, weight)),
  ]);
  return Object.fromEntries(entries);
}

function funds(amount: number) {
  return { 当年财政拨款: { 年初预算数: amount, 全年预算数: amount, 全年执行数: amount } };
}

/** Of 8 indicators on one page; every fifth has 17 and crosses it. */
function form(draw: Draw, number: number): string {
  const row = (name: string, weight: number) => ({
    三级指标: `附表${number}${name}`,
    年度指标值: `≥${100 + draw(50)}件`,
    实际完成值: `${150 + draw(10)}件`,
    分值: weight,
    偏差原因分析及改进措施: '以后按上年实绩设定目标。',
  });
  const isLong = number % 5 === 0;
  const rows = (name: string, count: number, weight: number) =>
    Array.from({ length: count }, (_, at) => row(`${name}${at + 1}`, weight / count));
  return write({
    ...head('自评表', `子项目${two(number)}`),
    项目资金: funds(number * 10),
    年度总体目标: { 预期目标: sentences(draw, 2), 实际完成情况: `${sentences(draw, 3)}共走访${30 + number}户。` },
    绩效指标: {
      产出指标: { 数量指标: rows('数量', isLong ? 12 : 3, 30), 质量指标: rows('质量', 2, 20) },
      效益指标: { 社会效益指标: rows('社会效益', 2, 30) },
      满意度指标: { 服务对象满意度指标: rows('满意', 1, 10) },
    },
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function write(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
