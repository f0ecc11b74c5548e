/** Forms in a few lines for the tests of scoring: what is not said has nothing to do with the test. */
import type { Finding } from '../../src/core/finding.ts';
import type { Profile } from '../../src/packs/profile.ts';
import { score } from '../../src/scoring/score.ts';
import {
  isPrintedText,
  type Printed,
  type PrintedMap,
  type Scored,
  type ScoredForm,
} from '../../src/scoring/scored.ts';
import { national } from './national.ts';
import { reportOf } from './report-of.ts';

export interface FormParts {
  readonly funds?: string;
  readonly indicators?: string;
  readonly goals?: string;
  /** Further keys at the top level. */
  readonly more?: string;
  readonly name?: string;
  /** 文种; the form's if it is not given. */
  readonly kind?: string;
}

const indent = (text: string, blanks: string) => text.trim().replace(/^/gmu, blanks);

export function formText({ funds, indicators, goals, more, name, kind }: FormParts): string {
  return `文种: ${kind ?? '项目支出绩效自评表'}
地区: 全国
年度: 2024
项目名称: ${name ?? '信访宣传项目'}
主管部门: 某市信访局
实施单位: 某市信访局
项目资金:
${indent(funds ?? '当年财政拨款: { 年初预算数: 4, 全年预算数: 4, 全年执行数: 4 }', '  ')}
年度总体目标:
${indent(goals ?? '预期目标: 开展宣传\n实际完成情况: 开展宣传6场', '  ')}
绩效指标:
${indent(indicators ?? '产出指标:\n  数量指标:\n    - { 三级指标: 宣传场次, 年度指标值: ≥6场, 实际完成值: 6场, 分值: 90 }', '  ')}
${more ?? ''}
`;
}

export interface Outcome {
  readonly scored: Scored;
  /** The form's parts of it. */
  readonly form: ScoredForm;
  readonly findings: readonly Finding[];
}

export function scoreForm(parts: FormParts, profile: Profile = national): Outcome {
  const { value, findings } = score(reportOf(formText(parts)), profile);
  if (value?.form === undefined) throw new Error('scoring gave no form');
  return { scored: value, form: value.form, findings };
}

/** Scores one row of weight 20. */
export function scoreRow(row: string, level1 = '产出指标', level2 = '数量指标'): Outcome {
  return scoreForm({ indicators: `${level1}:\n  ${level2}:\n    - { 三级指标: 某指标, ${row} }` });
}

/** Returns the text that the page prints under a path such as `项目资金.年度资金总额.执行率` or `绩效指标.0.得分`. */
export function printed({ printed: page }: Scored, path: string): string {
  let node: Printed = page;
  for (const step of path.split('.')) node = (node as PrintedMap)[step] as Printed;
  if (!isPrintedText(node)) throw new Error(`${path} is no text`);
  return node.text;
}
