/**
 * Check `na-style-inconsistent`: what does not apply is written in one way throughout a document.
 *
 * Why: 不涉及 with blank points here and 不涉及此项内容 with 0/0 there look like two meanings. A document's annexed forms are part of it.
 */
import { type Finding, info, type Place } from '../../core/finding.ts';
import type { Scored, ScoredForm } from '../../scoring/scored.ts';
import { bareWords } from '../bare-words.ts';
import { cellPlace } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const naStyleInconsistent: Rule = {
  code: 'na-style-inconsistent',
  severity: 'info',
  wants: '不适用的指标全文用一种写法',
  wrong: '一行写“不涉及”、分值空着，另一行写“不涉及此项内容”、分值 0',
  right: '都写“不涉及”，分值空着',
  find: checkNaStyleInconsistent,
};

interface Style {
  readonly words: string;
  readonly points: '分值空着' | '分值写 0';
  readonly place: Place;
}

export function checkNaStyleInconsistent(scored: Scored): Finding[] {
  const own = scored.form ? stylesOf(scored.form) : [];
  const [first] = own;
  const other = own.find((style) => !isSame(style, first));
  if (first && other) return [mixed(other.place, other, first)];
  const annexed = scored.annexes.flatMap(({ form }) => (form ? (stylesOf(form)[0] ?? []) : []));
  const [firstAnnexed] = annexed;
  const otherAnnexed = annexed.find((style) => !isSame(style, firstAnnexed));
  if (firstAnnexed === undefined || otherAnnexed === undefined) return [];
  return [mixed(scored.report.places.key(['附件']), otherAnnexed, firstAnnexed)];
}

function stylesOf(form: ScoredForm): Style[] {
  return form.indicators
    .filter(({ target, weight }) => target.kind === 'not-applicable' && weight?.isZero() !== false)
    .map((row) => ({
      words: bareWords(row.row.年度指标值),
      points: row.weight === undefined ? '分值空着' : '分值写 0',
      place: cellPlace(form, row, '年度指标值'),
    }));
}

function isSame(style: Style, first: Style | undefined): boolean {
  return first === undefined || (style.words === first.words && style.points === first.points);
}

function mixed(place: Place, { words, points, place: at }: Style, first: Style): Finding {
  return info('na-style-inconsistent', place, {
    message: `不适用的指标有两种写法：“${first.words}”、${first.points}；“${words}”、${points}`,
    hint: '选一种写法；整个二级指标不适用的，直接写 二级指标: 不涉及',
    related: [
      { message: `“${first.words}”、${first.points}`, place: first.place },
      { message: `“${words}”、${points}`, place: at },
    ],
  });
}
