/**
 * A report written out: what the program computes is typed, as an author types it, and what prose quotes from the data stands there as text.
 *
 * In: a report's YAML and what was scored of it. Out: the YAML in which every figure stands in all the places that must agree, and which
 * characters came from a quote. Written out, a right report is right.
 */
import { type Document, isMap } from 'yaml';
import { type Decimal, show } from '../../src/core/decimal.ts';
import type { KeyPath } from '../../src/core/finding.ts';
import type { AccountsItem } from '../../src/scoring/accounts/scored-accounts.ts';
import { lookUpQuote } from '../../src/scoring/look-up-quote.ts';
import { nameAlone } from '../../src/scoring/narrative/paragraphs.ts';
import { quotableTexts } from '../../src/scoring/quotable.ts';
import { quotePattern } from '../../src/scoring/quotes.ts';
import type { Basis, Scored } from '../../src/scoring/scored.ts';
import { parseTexts, scalarsOf, writeTexts } from './yaml-texts.ts';

export interface WrittenOut {
  readonly text: string;
  /** By key path in JSON: the characters that came from quotes, from and to (not included). */
  readonly quoted: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  /** The key paths, in JSON, of figures that the program computes and the author need not write. */
  readonly computed: ReadonlySet<string>;
}

export function writeOut(text: string, scored: Scored): WrittenOut {
  const document = parseTexts(text);
  const computed = new Set<string>();
  const put = (path: KeyPath, value: string | undefined): void => {
    if (value === undefined || document.hasIn(path) || !isOpen(document, path.slice(0, -1))) return;
    document.setIn(path, document.createNode(value));
    computed.add(JSON.stringify(path));
  };
  const quoted = fillAll(document, scored);
  putForm(scored, put);
  putEvaluation(scored, put);
  putDepartment(scored, put);
  for (const item of scored.accounts?.items ?? []) putItem(document, item, put);
  putResults(scored, put);
  return { text: writeTexts(document), quoted, computed };
}

type Put = (path: KeyPath, value: string | undefined) => void;

/** An item that the author did not write is not made up; a whole that the parts make may be. */
function isOpen(document: Document, path: KeyPath): boolean {
  const isWhole = ['年度资金总额', '支出合计'].includes(String(path.at(-1)));
  return path.length === 0 || isWhole || isMap(document.getIn(path));
}

function fillAll(document: Document, { printed, profile, report }: Scored): Map<string, [number, number][]> {
  const names = { texts: quotableTexts(printed), later: new Set<string>(), rounding: profile.rounding };
  const quoted = new Map<string, [number, number][]>();
  for (const { path, node } of scalarsOf(document)) {
    let [done, from] = ['', 0];
    const spans: [number, number][] = [];
    for (const { 0: whole, 1: inside = '', index } of node.value.matchAll(quotePattern)) {
      const found = lookUpQuote(inside.trim(), names, report.places.at(path));
      const isTable = typeof found !== 'string' || nameAlone(lineAt(node.value, index)) !== undefined;
      done += node.value.slice(from, index);
      if (!isTable) spans.push([done.length, done.length + found.length]);
      done += isTable ? whole : found;
      from = index + whole.length;
    }
    node.value = done + node.value.slice(from);
    if (spans.length > 0) quoted.set(JSON.stringify(path), spans);
  }
  return quoted;
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  return (text.slice(start).split('\n', 1)[0] ?? '').trim();
}

const texted = (value: Decimal | undefined, sign = ''): string | undefined => value && `${show(value)}${sign}`;
const rateText = (basis: Basis | undefined): string | undefined => texted(basis?.value, '%');

function putForm({ form, money }: Scored, put: Put): void {
  const whole = money?.funds.find(({ name }) => name === '年度资金总额');
  const at = ['项目资金', '年度资金总额'];
  for (const [column, amount] of Object.entries(whole?.amounts ?? {})) put([...at, column], texted(amount));
  put([...at, '执行率'], rateText(whole?.rate));
  put([...at, '得分'], texted(form?.executionPoints?.value));
  for (const { path, points } of form?.indicators ?? []) put([...path, '得分'], texted(points?.value));
}

function putEvaluation({ evaluation }: Scored, put: Put): void {
  for (const { path, points } of evaluation?.rows ?? []) put([...path, '得分'], texted(points?.value));
}

function putResults({ report, total, grade, form, evaluation }: Scored, put: Put): void {
  if (report.data.文种 === '部门整体绩效评价报告' || (!form && !evaluation)) return;
  put(['总分'], texted(total?.value));
  put(['等级'], grade);
}

function putDepartment({ department }: Scored, put: Put): void {
  const { money } = department ?? {};
  const at = ['部门资金', '支出合计'];
  for (const [column, amount] of Object.entries(money?.total.amounts ?? {})) put([...at, column], texted(amount));
  put([...at, '执行率'], rateText(money?.total.rate));
  put(['部门资金', '结转结余'], texted(money?.carryOver?.value));
  put(['部门资金', '结转结余率'], rateText(money?.carryOverRate));
  // Measured against anything but 年初预算数 it wants its formula said: left to the program.
  if (money?.varianceBase === '年初预算数') put(['部门资金', '预决算差异率'], rateText(money.variance));
}

function putItem(document: Document, { path, total, change, growth, share }: AccountsItem, put: Put): void {
  if (!document.hasIn(path)) return;
  const amount = document.getIn(path);
  if (!isMap(amount) && share) document.setIn(path, document.createNode({ 决算数: String(amount) }));
  put([...path, '决算数'], texted(total?.value));
  put([...path, change?.value.isNegative() ? '减少额' : '增加额'], texted(change?.value.abs()));
  put([...path, growth?.value.isNegative() ? '下降率' : '增长率'], texted(growth?.value.abs(), '%'));
  put([...path, '占比'], rateText(share));
}
