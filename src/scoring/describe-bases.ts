/** The text of `jixiao score`: every figure of a report with its rule, its inputs, its rounding and its line. */
import { show } from '../core/decimal.ts';
import { displayWidth } from '../core/display-width.ts';
import type { Place } from '../core/finding.ts';
import { printFigure } from './print-figure.ts';
import { roundingInWords } from './rounding-words.ts';
import { ruleWords } from './rule-words.ts';
import { type Basis, isPrintedText, type Scored } from './scored.ts';
import { showExact } from './show-exact.ts';

export { basesToJson } from './bases-to-json.ts';

/** Ends with a line break. Columns are aligned for a terminal on which a Chinese character is two wide. */
export function describeBases(scored: Scored): string {
  const { data } = scored.report;
  const column = Math.min(widest, Math.max(...scored.bases.map(({ label }) => displayWidth(label))));
  const blocks = scored.bases.map((basis) => describe(basis, column));
  const head = `${data.项目名称 ?? data.部门名称 ?? ''}　${data.文种}（${scored.profile.name}，${data.年度}年度）`;
  const said = blocks.length === 0 ? ['这份报告没有要计算的分数。'] : [...blocks, ...gradeLine(scored, column)];
  return `${[head, ...said].join('\n\n')}\n`;
}

/** A sentence that serves as an indicator's name does not push the figures off the screen. */
const widest = 48;

function describe(basis: Basis, column: number): string {
  const lines: [string, string][] = [
    ['规则', ruleWords[basis.rule] ?? basis.rule],
    ['计算', basis.formula],
    ...basis.inputs.map(({ name, text, place }): [string, string] => ['取自', `${name} ${text}　${where(place)}`]),
    ...roundingLine(basis),
    ...givenLine(basis),
    ['位置', where(basis.place)],
  ];
  return [
    `${pad(basis.label, column)}  ${printed(basis)}`,
    ...lines.map(([name, text]) => `    ${name}  ${text}`),
  ].join('\n');
}

/** Returns the figure with its unit, as the page prints it. */
export function printed(basis: Basis): string {
  if (basis.blank) return '（空白）';
  const { text } = printFigure(basis, basis.place);
  return basis.unit === '%' ? `${text}%` : `${text} ${basis.unit}`;
}

/** Returns a name and what is to be said. */
export function roundingLine({ rounding, exact, computed }: Basis): [string, string][] {
  if (rounding === undefined) return [['舍入', '不舍入']];
  return [['舍入', `${showExact(exact)} → ${show(computed)}（${roundingInWords(rounding)}）`]];
}

/** Returns nothing where the author left the figure to the rule, or where it is the author's to give. */
export function givenLine({ given, value, rule, computed }: Basis): [string, string][] {
  if (given === undefined || rule === 'given' || rule === 'qualitative-tier') return [];
  if (given.equals(computed)) return [['所写', `${show(given)}，与计算一致`]];
  const used = value.equals(given) ? '采用所写的' : '采用计算的';
  return [['所写', `${show(given)}，计算得 ${show(computed)}；${used}`]];
}

function gradeLine({ grade, profile, total, printed: page }: Scored, column: number): string[] {
  if (total === undefined || grade === undefined) return [];
  const bands = profile.grades.map(({ name, from }) => `${name} ${show(from)} 分起`).join('，');
  const shown = page.等级 && isPrintedText(page.等级) ? page.等级.text : '';
  const otherwise = shown === grade ? '' : `；表上印“${shown}”`;
  return [`${pad('等级', column)}  ${grade}\n    规则  ${bands}\n    计算  总分 ${show(total.value)}${otherwise}`];
}

function where({ file, range }: Place): string {
  return `${file}:${range.start.line}`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
