/**
 * Check `indicator-boilerplate-reused`: the rows of a form are those of its own project.
 *
 * Why: 按需求结算 / 完成指标 in form after form measures nothing. Two rows that agree in name, target and actual value are told, or one whose
 * target is no figure: one row with a common target may agree by chance. One finding for each two forms.
 */
import { info } from '../../core/finding.ts';
import type { Rule } from '../rule.ts';
import { type AcrossCheck, type AcrossFinding, fileName, ofSeveral } from './across-rule.ts';
import { type Copy, copiesAmong } from './copies.ts';

export const indicatorBoilerplateReused: Rule = {
  code: 'indicator-boilerplate-reused',
  severity: 'info',
  wants: '各个项目的绩效指标按本项目设定，不几张表通用',
  wrong: '三个项目的数量指标都是“按需求结算”，实际完成值都是“完成指标”',
  right: '各写本项目的数量，如 ≥3000份、≥48次',
  find: ofSeveral,
};

const shown = 3;

export const indicatorsAcross: AcrossCheck = (reports) => {
  const byPair = new Map<string, Copy[]>();
  for (const copy of copiesAmong(reports, ['indicator'])) {
    const key = JSON.stringify([copy.facts.file, copy.from.file]);
    byPair.set(key, [...(byPair.get(key) ?? []), copy]);
  }
  return [...byPair.values()].flatMap(reused);
};

function reused(copies: readonly Copy[]): AcrossFinding[] {
  const [first] = copies;
  if (first === undefined || (copies.length === 1 && first.text.holds === 'figures')) return [];
  const { facts, text, from } = first;
  const names = copies.slice(0, shown).map((copy) => `“${copy.text.begin}”`);
  const rows = `${names.join('')}${copies.length > shown ? '等' : ''} ${copies.length} 行指标`;
  const finding = info('indicator-boilerplate-reused', text.place, {
    message: `${rows}与“${from.project ?? ''}”（${fileName(from)}）的名称、目标、完成值都相同`,
    hint: '按本项目写要衡量的内容和数量',
    related: copies.slice(0, shown).map((copy) => ({ message: copy.text.begin, place: copy.original.place })),
  });
  return [{ file: facts.file, finding }];
}
