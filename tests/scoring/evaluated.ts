/** Evaluation reports in a few lines for the tests of scoring and checks. */
import type { Finding } from '../../src/core/finding.ts';
import type { Profile } from '../../src/packs/profile.ts';
import { score } from '../../src/scoring/score.ts';
import type { Scored, ScoredEvaluation } from '../../src/scoring/scored.ts';
import { national } from './national.ts';
import { reportOf } from './report-of.ts';

export interface EvaluationParts {
  readonly indicators?: string;
  /** Further keys at the top level. */
  readonly more?: string;
  readonly narrative?: string;
  readonly attachments?: readonly string[];
}

const indent = (text: string) => text.trim().replace(/^/gmu, '  ');

export function evaluationText({ indicators, more, narrative }: EvaluationParts): string {
  const rows = indicators === undefined ? '' : `评价指标:\n${indent(indicators)}\n`;
  return `文种: 项目支出绩效评价报告
地区: 全国
年度: 2023
项目名称: 档案数字化购买服务项目
主管部门: 某区政府办
实施单位: 某区政府办
评价单位: 某区政府办
${rows}正文:
${indent(narrative ?? '评价结论: 按计划完成。')}
${more ?? ''}
`;
}

export interface Evaluated {
  readonly scored: Scored;
  /** The evaluator's table of it. */
  readonly evaluation: ScoredEvaluation;
  readonly findings: readonly Finding[];
}

export function scoreReport(
  parts: EvaluationParts,
  profile: Profile = national,
  annexes: readonly Scored[] = [],
): Omit<Evaluated, 'evaluation'> {
  const report = reportOf(evaluationText(parts), '评价报告.yaml', parts.attachments);
  const { value: scored, findings } = score(report, profile, annexes);
  if (scored === undefined) throw new Error('scoring gave nothing');
  return { scored, findings };
}

export function scoreEvaluation(parts: EvaluationParts, profile?: Profile, annexes?: readonly Scored[]): Evaluated {
  const { scored, findings } = scoreReport(parts, profile, annexes);
  if (scored.evaluation === undefined) throw new Error('scoring gave no table');
  return { scored, evaluation: scored.evaluation, findings };
}
