/**
 * Check `share-unverifiable`: a share in the text says of how much.
 *
 * Why: 占全部项目经费的88.61% cannot be recomputed by anybody as long as the whole is nowhere; it is then either unproved or wrong. A count of
 * which the share makes a whole number can at least be right, and is information.
 */
import { type Decimal, hundred, show } from '../../core/decimal.ts';
import { type Finding, info, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { placeOfFigure } from './place-of.ts';
import { proseOf } from './prose.ts';
import type { Mention } from './read/mentions.ts';

export const shareUnverifiable: Rule = {
  code: 'share-unverifiable',
  severity: 'warning',
  wants: '写占比的，写明总数',
  wrong: '年初预算金额191.9479万元，占全部项目经费金额的88.61%',
  right: '支出167.1011万元，占全部项目支出189.44万元的88.21%',
  find: checkShareUnverifiable,
};

/** 占…的88.61%, the whole named and without a figure; a whole with a quote has one. */
const share = /占(?<whole>[\p{Script=Han}“”]{2,20}?)的(?:比例|比重)?(?:为|约|是)?$/u;

/** What a department keeps account of; a share of readers or of land was measured somewhere else. */
const ofAccounts = /经费|资金|支出|预算|收入|决算|项目/u;

export function checkShareUnverifiable(scored: Scored): Finding[] {
  const { mentions } = proseOf(scored);
  return mentions.flatMap((mention, index) => {
    const whole = mention.figure.kind === 'percent' ? share.exec(mention.lead)?.groups?.whole : undefined;
    if (whole === undefined || !ofAccounts.test(whole) || isKnown(whole, scored)) return [];
    const before = mentions[index - 1];
    const part = before?.passage === mention.passage && before.sentence === mention.sentence ? before : undefined;
    return [unverifiable(mention, whole, part)];
  });
}

/** Whether the data have the whole: the tables of the accounts, and the number of all projects. */
function isKnown(whole: string, { accounts, report }: Scored): boolean {
  const isCounted = /项目总数/u.test(whole) && report.data.项目总数 !== undefined;
  return isCounted || (accounts?.items ?? []).some(({ name }) => name === whole.replace(/^(?:全部|本年|年度)/u, ''));
}

function unverifiable(mention: Mention, whole: string, part: Mention | undefined): Finding {
  const implied = part && impliedWhole(mention, part);
  const isWhole = part?.figure.kind === 'count' && implied?.isInteger() === true;
  const from = part && implied ? `；按 ${part.figure.text} 推算，总数是 ${show(implied)}${part.figure.unit}` : '';
  return (isWhole ? info : warning)('share-unverifiable', placeOfFigure(mention), {
    message: `这里写占${whole}的 ${mention.figure.text}，没有写${whole}是多少，占比无法核对${from}`,
    hint: `写出总数，如“占${whole}××的 ${mention.figure.text}”`,
    actual: mention.figure.text,
  });
}

/** What the whole would be, to the digits of the part; undefined for a share of 0. */
function impliedWhole({ figure }: Mention, { figure: part }: Mention): Decimal | undefined {
  return figure.value.isZero() ? undefined : part.value.times(hundred).div(figure.value).toDecimalPlaces(2);
}
