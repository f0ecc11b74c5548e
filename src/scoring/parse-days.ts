/**
 * Which days a phrase for a date can mean: 2024年12月底前, 12月20日, 2023年末, 2024-12-31前.
 *
 * A day of a year that the phrase leaves out is a day of the report's year.
 */
import { dayText, lastDayOfMonth } from '../core/calendar.ts';
import { normalisePhrase } from './normalise-phrase.ts';

/** Days as text, both included; `first` is empty when the phrase only sets the end (…前). */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const yearPart = String.raw`(?:(?<year>(?:19|20)\d\d)年)?`;
const beforeEnd = '(?<limit>之前|以前|前)?';

const day = String.raw`${yearPart}(?<month>\d{1,2})月(?<day>\d{1,2})[日号]${beforeEnd}`;
const plainDay = String.raw`(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})日?${beforeEnd}`;
/** 12月前 is left out: whether December still counts, nobody can tell. */
const month = String.raw`${yearPart}(?<month>\d{1,2})月份?(?:(?<end>月?底|末)${beforeEnd}|(?!前|之前|以前|初|中|上|下))`;
const yearEnd = String.raw`(?:(?<year>(?:19|20)\d\d)年|本年|当年|年)度?(?<end>年?底|年?末|内)${beforeEnd}`;

const forms = [day, plainDay, month, yearEnd].map(
  (form) => new RegExp(String.raw`^(?<lead>[^\d]*?)${form}(?<trail>[^\d]*)$`, 'u'),
);

/** Every date has one of these: most phrases need no closer look. */
const dateMark = /[年月]|\d[-/.]\d/u;

/** Returns the days, or undefined when the phrase is not clearly one date. `year`: four digits. */
export function parseDays(text: string, year: string): DaySpan | undefined {
  const phrase = normalisePhrase(text);
  return phrase === undefined ? undefined : daysOf(phrase, year);
}

/** As `parseDays`, of a phrase that is normalised. */
export function daysOf(phrase: string, year: string): DaySpan | undefined {
  if (!dateMark.test(phrase)) return undefined;
  for (const form of forms) {
    const groups = form.exec(phrase)?.groups;
    if (groups !== undefined) return isOneDate(groups) ? spanOf(groups, groups.year ?? year) : undefined;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** 自…起, …以后 and …至… set a beginning; a word that is no ending (2024年12月工资) makes it another thing. */
function isOneDate({ lead = '', trail = '', limit, year, month }: Groups): boolean {
  if (/[自从至到起第]|不早于|(?<!不)晚|[-~]/u.test(lead) || !/^[\p{Script=Han}、():“”]*$/u.test(lead + trail))
    return false;
  if (year === undefined && month === undefined && limit === undefined && !trail.startsWith('完成')) return false;
  return (
    trail === '' ||
    /^(?:完成|完工|竣工|结束|验收|交付|上线|投入|支付|付清|到位|下达|办结|\()/u.test(trail) ||
    limit !== undefined
  );
}

function spanOf({ month, day, limit }: Groups, year: string): DaySpan | undefined {
  const lastMonth = (month ?? '12').padStart(2, '0');
  const last = dayText(year, lastMonth, day ?? lastDayOfMonth(year, lastMonth) ?? '');
  if (last === undefined) return undefined;
  if (limit !== undefined) return { first: '', last };
  return { first: day === undefined ? `${year}-${month === undefined ? '01' : lastMonth}-01` : last, last };
}
