/** 全部完成支付, 无结余: what the text says of the whole money, against what the table says was spent. */
import { hundred } from '../../core/decimal.ts';
import { type Finding, type Related, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { matchesOf } from '../matches.ts';
import { percentText } from '../percent-text.ts';
import { proseOf } from './prose.ts';
import type { Passage } from './read/passages.ts';
import { type CellDatum, wholeRow } from './tie/datum.ts';
import type { Facts } from './tie/facts.ts';

/** The project's money as a whole, and that it was paid. */
const paid =
  /(?:项目经费|项目资金|专项资金|财政资金|全部资金|预算资金|此项预算|该项预算|资金)[^。；！？]{0,40}?(?:完成支付|支付完毕|执行完毕|全部支付|全部支出|全部执行|支出完毕|使用完毕)/gu;
const nothingLeft = /(?:无|没有|未有)(?:资金|任何)?(?:结余|结转|剩余)/gu;
/** What turns the sentence, or narrows it to a part. */
const partly = /其余|其他|除|部分|未|不|如|若|预计|计划|拟|应|目标|确保|力争|尾款|工资|上年|\uE000/u;

export function findSpendingClaims(scored: Scored): Finding[] {
  const { passages, facts } = proseOf(scored);
  const low = lowRates(facts, scored);
  if (low.length === 0) return [];
  return passages
    .filter(({ slot }) => slot === 'narrative' || slot === 'result')
    .flatMap((passage) =>
      [...claims(passage, paid), ...claims(passage, nothingLeft)].map((claim) => contradicted(passage, claim, low)),
    );
}

interface Claim {
  readonly text: string;
  readonly start: number;
}

function claims({ text }: Passage, pattern: RegExp): Claim[] {
  return matchesOf(pattern, text).flatMap((match) => {
    const start = match.index;
    const sentence =
      text
        .slice(Math.max(0, start - 30), start)
        .split(/[。；！？]/u)
        .at(-1) ?? '';
    return partly.test(sentence) || partly.test(match[0].replace(/无|没有|未有/u, ''))
      ? []
      : [{ text: match[0], start }];
  });
}

/** The rates below which a reason is due: of the report's own money, else of the parts of a department's. */
function lowRates({ own, projects, isDepartment }: Facts, { profile }: Scored): CellDatum[] {
  const isLow = ({ column, values, unit }: CellDatum) =>
    column === '执行率' &&
    unit === '%' &&
    values[0]?.lessThan(profile.limits.executionReason) === true &&
    values.every((value) => value.lessThan(hundred));
  const rows = isDepartment ? ['项目支出'] : [wholeRow];
  return [
    ...own.rates.filter((cell) => rows.includes(cell.row) && isLow(cell)),
    ...projects.flatMap(({ rates }) => rates.filter((cell) => cell.row === wholeRow && isLow(cell))),
  ];
}

function contradicted(passage: Passage, { text, start }: Claim, low: readonly CellDatum[]): Finding {
  const rates = low.map(({ label, values }) => `${label}${values[0] ? percentText(values[0]) : ''}`);
  const related: Related[] = low.map(({ label, values, place }) => ({
    message: `${label} ${values[0] ? percentText(values[0]) : ''}`,
    place,
  }));
  return warning('narrative-table-mismatch', passage.at(start, start + text.length), {
    message: `这里说“${text}”，而${rates.join('，')}`,
    hint: '写明没有全部支出的项目和原因；执行率可以引用数据',
    actual: text,
    related,
  });
}
