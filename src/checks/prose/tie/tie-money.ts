/** Amounts of prose → the cell of the money table that they can only be: 年初预算80万元, 其中：财政拨款135万元, 共计支出20万元. */
import { matchesOf } from '../../matches.ts';
import type { Mention } from '../read/mentions.ts';
import { type Subject, wholeRow } from './datum.ts';
import type { Tie } from './tie.ts';
import { unknownWords } from './words.ts';

/** What the amount before it in the sentence was: 其中 goes on with its column. */
export interface MoneyContext {
  readonly subject: Subject;
  readonly names: readonly string[];
  readonly before: { readonly sentence: number; readonly columns: readonly string[] } | undefined;
}

export interface MoneyTie extends Tie {
  readonly columns: readonly string[];
}

const rowWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:当年)?(?:一般公共预算)?财政(?:拨款|资金|性资金)/u, ['当年财政拨款', wholeRow]],
  [/上年结转(?:资金)?/u, ['上年结转资金']],
  [/其他(?:资金|来源)|自筹资金?/u, ['其他资金']],
  [/基本支出/u, ['基本支出']],
  [/项目支出/u, ['项目支出']],
  [/其他支出/u, ['其他支出']],
];
const left = /结转和?结余|结转|结余|剩余|未支出|未使用|未执行/u;
const beginning = /年初(?:结转|结余)/u;
const columnWord =
  /(?<initial>年初批?复?的?预算|年初(?:安排|批复))|(?<whole>全年预算|(?:调整|变动|追加|变更)后的?(?:全年)?预算|预算(?:调整|变动)后)|(?<spent>执行|支出|使用|支付|花费|决算数)|(?<arrived>到位)|(?<budget>预算(?!资金|经费|执行|支出)|批复)/gu;

const spentOnly = ['全年执行数'];
const budgets = ['年初预算数', '全年预算数'];

export function tieMoney(mention: Mention, context: MoneyContext): MoneyTie | undefined {
  const { figure, lead, isOtherYear, passage } = mention;
  if (figure.unit !== '万元' || figure.reading === 'bound' || isOtherYear) return undefined;
  // The reason of a row tells of the row's own money.
  if (passage.slot === 'reason' && passage.row !== undefined) return undefined;
  const { rows, rest } = rowsOf(lead, context.subject);
  const own = columnsOf(rest);
  const columns = own ?? inherited(mention, context, rows);
  if (columns === undefined || unknownWords(rest.replace(left, ''), context.names) !== '') return undefined;
  const { amounts } = context.subject;
  // 财政资金支出20万元 may be said of the whole; 其中：财政拨款135万元 not.
  const meant = own === undefined ? rows.slice(0, 1) : rows;
  const candidates = meant.flatMap((row) =>
    amounts.filter((cell) => cell.row === row && columns.includes(cell.column)),
  );
  if (candidates[0]?.row !== rows[0]) return undefined;
  const others = amounts.filter((cell) => !candidates.includes(cell) && cell.column !== '结余');
  return { mention, columns, candidates, others, label: candidates[0]?.label ?? '' };
}

/** Returns the columns that a sentence names without data to compare with; undefined when it narrows them or names none. */
export function namedColumns(
  { figure, lead, isOtherYear }: Mention,
  names: readonly string[],
): readonly string[] | undefined {
  if (figure.unit !== '万元' || isOtherYear) return undefined;
  const columns = columnsOf(lead);
  return columns && unknownWords(lead.replace(left, ''), names) === '' ? columns : undefined;
}

/** The rows that the words name, and the words without their name. A department's 项目支出 is a row of its own; a project's is all of it. */
function rowsOf(lead: string, { amounts }: Subject): { readonly rows: readonly string[]; readonly rest: string } {
  const found = rowWords.find(([pattern, rows]) => pattern.test(lead) && amounts.some(({ row }) => row === rows[0]));
  return found ? { rows: found[1], rest: lead.replace(found[0], '') } : { rows: [wholeRow], rest: lead };
}

/** The last word that names a column decides: 项目支出预算数 is a budget. */
function columnsOf(words: string): readonly string[] | undefined {
  if (beginning.test(words)) return undefined;
  if (left.test(words)) return ['结余'];
  const last = matchesOf(columnWord, words).at(-1)?.groups;
  if (last === undefined) return undefined;
  if (last.initial) return ['年初预算数'];
  if (last.whole) return ['全年预算数'];
  if (last.arrived) return ['到位数'];
  if (last.budget) return budgets;
  return /预算支出/u.test(words) ? [...spentOnly, ...budgets] : spentOnly;
}

function inherited(
  { earlier, sentence }: Mention,
  { before }: MoneyContext,
  rows: readonly string[],
): readonly string[] | undefined {
  if (!earlier.includes('其中') || before?.sentence !== sentence)
    return rows[0] !== wholeRow && rows.length === 1 ? columnOfRow(rows) : undefined;
  return before.columns;
}

/** 基本支出2376.25万元 alone is what was spent. */
function columnOfRow([row = '']: readonly string[]): readonly string[] | undefined {
  return row.endsWith('支出') ? spentOnly : undefined;
}
