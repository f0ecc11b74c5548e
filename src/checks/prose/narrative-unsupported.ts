/**
 * Check `narrative-unsupported`: a satisfaction that the text claims was measured somewhere.
 *
 * Why: 满意度达到90% without a row that measures it, a questionnaire or a sample is an assertion, and the first thing to be asked for.
 */
import { type Finding, type Related, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { placeOfFigure } from './place-of.ts';
import { proseOf } from './prose.ts';
import type { Mention } from './read/mentions.ts';
import { isSatisfaction, type KnownRow, knownRows } from './tie/known-rows.ts';
import { saysSatisfaction } from './tie/tie-satisfaction.ts';

export const narrativeUnsupported: Rule = {
  code: 'narrative-unsupported',
  severity: 'warning',
  wants: '文字里的满意度有来处：指标表有实际完成值，或者写明调查的样本',
  wrong: '满意度达到90%（指标表没有满意度的数，也没有写怎样调查）',
  right: '发放问卷30份、收回30份，满意27份，满意度为90%',
  find: checkNarrativeUnsupported,
};

const survey = /问卷|样本|抽样|调查了|受访|访谈|回访|测评|票/u;
/** 满意度90分以上项目6个. */
const contented = /满意(?:度|率)(?:达到|在|为)?$/u;

export function checkNarrativeUnsupported(scored: Scored): Finding[] {
  return [...claimedRates(scored), ...claimedProjects(scored)];
}

function claimedRates(scored: Scored): Finding[] {
  const { mentions, ties, facts, measured } = withMeasures(scored);
  if (measured.length > 0 || facts.isDepartment) return [];
  const tied = new Set(ties.map(({ mention }) => mention));
  return mentions
    .filter((mention) => !tied.has(mention) && isClaim(mention, facts.names))
    .map((mention) =>
      warning('narrative-unsupported', placeOfFigure(mention), {
        message: `这里写满意度“${mention.figure.text}”，指标表没有满意度的实际完成值，这一段也没有写样本或调查`,
        hint: '写明调查的对象、样本和结果，如“发放问卷30份、收回30份，满意27份，满意度为90%”；或者在满意度指标填写实际完成值',
        actual: mention.figure.text,
      }),
    );
}

function isClaim(mention: Mention, names: readonly string[]): boolean {
  const { passage, figure, isOtherYear } = mention;
  const tells =
    passage.slot === 'result' || (passage.slot === 'narrative' && !passage.titles.some((title) => /目标/u.test(title)));
  return (
    tells &&
    !isOtherYear &&
    figure.reading === 'plain' &&
    saysSatisfaction(mention, names) &&
    !survey.test(passage.text)
  );
}

function withMeasures(scored: Scored) {
  const prose = proseOf(scored);
  return { ...prose, measured: prose.rows.filter((known) => isSatisfaction(known) && known.actual !== undefined) };
}

/** So many projects with a satisfaction of so much: each needs a form that measured it. */
function claimedProjects(scored: Scored): Finding[] {
  const { department } = scored;
  if (department === undefined) return [];
  const without = department.projects.filter(
    ({ forms }) => !forms.some((form) => knownRows(form.indicators, ({ place }) => place).some(isMeasured)),
  );
  const { mentions } = proseOf(scored);
  return mentions.flatMap((mention, index) => {
    const limit = mentions[index - 1];
    const isCount = mention.figure.unit === '个' && /项目$/u.test(mention.lead) && limit?.sentence === mention.sentence;
    if (!isCount || limit === undefined || !contented.test(limit.lead) || limit.figure.reading !== 'bound') return [];
    const known = department.projects.length - without.length;
    if (mention.figure.value.lessThanOrEqualTo(`${known}`)) return [];
    const related: Related[] = without.map(({ name, place }) => ({
      message: `“${name}”没有满意度的实际完成值`,
      place,
    }));
    return [
      warning('narrative-unsupported', placeOfFigure(mention), {
        message: `这里写满意度${limit.figure.text}以上的项目${mention.figure.text}，附件里有满意度实际完成值的项目只有 ${known} 个`,
        hint: '按各自评表满意度指标的实际完成值计数；没有测量的不计',
        expected: `${known}个以内`,
        actual: mention.figure.text,
        related,
      }),
    ];
  });
}

function isMeasured(known: KnownRow): boolean {
  return isSatisfaction(known) && known.actual?.unit === '%';
}
