/** The figures of a YAML text that can be mistyped: each with its key path, its characters and what kind of figure it is. */
import type { KeyPath } from '../../src/core/finding.ts';
import { parseTexts, scalarsOf } from './yaml-texts.ts';

export type FigureKind =
  | 'weight'
  | 'score'
  | 'total'
  | 'amount'
  | 'rate'
  | 'target'
  | 'actual'
  | 'department'
  | 'accounts'
  | 'count'
  | 'prose';

export interface Figure {
  readonly kind: FigureKind;
  readonly path: KeyPath;
  /** The key itself: the weight in 项目决策(15). */
  readonly isKey: boolean;
  readonly start: number;
  readonly digits: string;
  /** What stands behind it: `万元`, `%`. */
  readonly unit: string;
  /** The text that it stands in. */
  readonly within: string;
}

const proseKeys: ReadonlySet<string> = new Set([
  ...[
    '正文',
    '引言',
    '预期目标',
    '实际完成情况',
    '实际完成',
    '偏差原因分析及改进措施',
    '评价意见',
    '存在问题',
    '原因',
    '说明',
  ],
]);
const passedOver: ReadonlySet<string> = new Set([
  ...[
    '文种',
    '地区',
    '年度',
    '成文日期',
    '舍入',
    '接受',
    '附件',
    '项目名称',
    '部门名称',
    '主管部门',
    '实施单位',
    '评价单位',
  ],
  ...['报告题名', '三级指标', '四级指标', '内设机构', '名称', '目标', '等级', '计分', '总体完成率'],
]);
const accountsKeys: ReadonlySet<string> = new Set([
  ...['收支总计', '收入决算', '支出决算', '财政拨款收支', '一般公共预算支出', '三公经费', '机关运行经费', '政府采购'],
  ...['政府购买服务', '财政拨款基本支出', '政府性基金支出', '国有资本经营支出'],
]);
/** A date, the year of a plan, the number of a document and the ordinal of a step are no figures. */
const figure =
  /(?<![\d.〔“])(?<digits>\d+(?:\.\d+)?)(?<unit>万元|亿元|元|%|个工作日|人次|[\p{Script=Han}]?)(?![\d.〕])/gu;
const notFigure = /^[年月日号至～]/u;

export function figuresOf(text: string): Figure[] {
  return scalarsOf(parseTexts(text)).flatMap(({ path, node, isKey }) => {
    const kind = kindOf(path, isKey);
    if (kind === undefined) return [];
    return [...node.value.matchAll(figure)].flatMap(({ groups, index }) => {
      const { digits = '', unit = '' } = groups ?? {};
      const rest = node.value.slice(index + digits.length);
      const isBare = kind === 'prose' && unit === '';
      return isBare || notFigure.test(rest)
        ? []
        : [{ kind, path, isKey, start: index, digits, unit, within: node.value }];
    });
  });
}

function kindOf(path: KeyPath, isKey: boolean): FigureKind | undefined {
  const [first] = path;
  const last = String(path.at(-1));
  if (isKey) return first === '评价指标' && /[(（]\d/.test(last) ? 'weight' : undefined;
  if (path.some((step) => proseKeys.has(String(step)))) return 'prose';
  if (path.some((step) => passedOver.has(String(step)))) return undefined;
  if (first === '部门资金' || first === '汇总') return 'department';
  if (accountsKeys.has(String(first))) return 'accounts';
  if (['机构', '项目总数', '项目开展情况'].includes(String(first))) return 'count';
  return cellKinds[last];
}

const cellKinds: Readonly<Record<string, FigureKind>> = {
  分值: 'weight',
  得分: 'score',
  总分: 'total',
  执行率: 'rate',
  年初预算数: 'amount',
  全年预算数: 'amount',
  到位数: 'amount',
  全年执行数: 'amount',
  金额: 'amount',
  年度指标值: 'target',
  实际完成值: 'actual',
};
