/**
 * The texts of a report that should be its own: goals, results, paragraphs about its work, rows of indicators.
 *
 * Left out: what is short, what quotes data (it says something else in each report), and paragraphs under headings that speak of
 * the method or of the office's rules, which are the same for all its projects.
 */
import type { KeyPath } from '../../core/finding.ts';
import type { Scored, ScoredIndicator } from '../../scoring/scored.ts';
import { quoteMask, type WrittenLine, type WrittenText, writtenTexts } from '../written-texts.ts';
import type { SaidText, TextKind } from './facts.ts';
import { fingerprint } from './fingerprint.ts';

const shortestGoal = 12;
const shortestParagraph = 40;
const ofTheOffice = /目的|原则|方法|依据|标准|过程|组织|制度|管理|职责|职能|机构|准备|核查|汇总|体系/u;

export function saidTexts(scored: Scored): SaidText[] {
  const texts = writtenTexts(scored.report);
  return [...texts.flatMap(goals), ...texts.flatMap(paragraphs), ...(scored.form?.indicators ?? []).flatMap(rowOf)];
}

const goalKinds: Readonly<Record<string, TextKind>> = { 预期目标: 'goal', 实际完成情况: 'result' };

function goals({ path, lines }: WrittenText): SaidText[] {
  const kind = path[0] === '年度总体目标' ? goalKinds[String(path.at(-1))] : undefined;
  const own = lines.filter(isWithoutQuotes);
  const text = own.map((line) => line.text).join('');
  const [first] = own;
  return kind && first && text.length >= shortestGoal ? [said(kind, text, first)] : [];
}

function paragraphs({ path, lines }: WrittenText): SaidText[] {
  if (path[0] !== '正文' || isOfTheOffice(path)) return [];
  return lines
    .filter((line) => line.text.length >= shortestParagraph && isWithoutQuotes(line))
    .map((line) => said('paragraph', line.text, line));
}

function isOfTheOffice(path: KeyPath): boolean {
  return path.some((step) => typeof step === 'string' && ofTheOffice.test(step));
}

function isWithoutQuotes({ text }: WrittenLine): boolean {
  return !text.includes(quoteMask);
}

function said(kind: TextKind, text: string, line: WrittenLine): SaidText {
  const place = line.at(0, line.text.length);
  return { kind, holds: holds(text), mark: fingerprint(text), begin: begin(text), place };
}

/** A year alone is no figure of a project's own. */
function holds(text: string): SaidText['holds'] {
  return /\d/u.test(text.replace(/\d{4}年/gu, '')) ? 'figures' : 'words';
}

function begin(text: string): string {
  const letters = [...text];
  return letters.length > 16 ? `${letters.slice(0, 14).join('')}…` : text;
}

/** `holds`: whether its target is a figure. */
function rowOf({ name, row, target, place }: ScoredIndicator): SaidText[] {
  const { 年度指标值: wanted, 实际完成值: done } = row;
  if (target.kind === 'not-applicable' || !wanted || !done) return [];
  const mark = fingerprint(name, wanted, done);
  return [{ kind: 'indicator', holds: holds(wanted), mark, begin: begin(name), place }];
}
