/**
 * Slips `tab-indent` and `full-width-indent`: a line indented by other than half-width blanks.
 *
 * The mended indentation snaps to the siblings: see indent-levels.ts. Lines within texts are left alone.
 */
import { type Below, type Level, levelOf, nearestLevel, newLevelColumns } from './indent-levels.ts';
import type { StructuralLine } from './pieces.ts';
import { segmentsOf } from './segments.ts';
import { type Patient, replace, type Slip } from './slip.ts';

/** The blanks that YAML takes for text: full-width, non-breaking and their like. */
const oddBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const anyBlanks = /^[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*/u;
const dashes = /^(?:[-－][ \t\u3000]+)+/u;
/** How many lines further down siblings are looked for. */
const lookAhead = 60;

interface Line {
  readonly start: number;
  readonly blanks: string;
  /** From the first character that is not a blank to the end of the line. */
  readonly content: string;
  readonly inFlow: boolean;
}

/** Finds the slips of the whole text: the level of a line depends on the lines above. */
export function indentation(patient: Patient): Slip[] {
  if (!patient.text.includes('\t') && !oddBlank.test(patient.text)) return [];
  const slips: Slip[] = [];
  let open: Level[] = [];
  let opens = true;
  for (const line of linesOf(patient).map((one) => readLine(patient.text, one))) {
    const isOdd = /\t/.test(line.blanks) || oddBlank.test(line.blanks);
    const columns = isOdd ? columnsOf(patient, line, open, opens) : line.blanks.length;
    if (isOdd) slips.push(indentSlip(line, columns));
    const gap = tabBehindDash(patient, line, columns);
    if (gap !== undefined) slips.push(gap);
    if (line.inFlow || (isOdd && !isEntry(patient, line.content))) continue;
    open = withLevels(open, line, columns);
    opens = opensBlock(line.content);
  }
  return slips;
}

/**
 * The structural lines, and those that YAML takes for the continuation of a line that begins with an odd blank: they
 * are indented by odd blanks too.
 */
function linesOf(patient: Patient): readonly StructuralLine[] {
  const continued = patient.pieces
    .filter(
      ({ kind, role, start }) => kind === 'plain' && role === 'entry' && oddBlank.test(patient.text.charAt(start)),
    )
    .flatMap((piece) => segmentsOf(patient.text, piece).filter((one) => one.startsEntry && !one.isFirst))
    .map(({ start, column }) => ({ start: start - column, content: start, inFlow: false }));
  if (continued.length === 0) return patient.lines;
  return [...patient.lines, ...continued].sort((a, b) => a.start - b.start);
}

function readLine(text: string, line: StructuralLine): Line {
  const lineBreak = text.indexOf('\n', line.content);
  const whole = text.slice(line.start, lineBreak === -1 ? undefined : lineBreak);
  const blanks = anyBlanks.exec(whole)?.[0] ?? '';
  return { start: line.start, blanks, content: whole.slice(blanks.length), inFlow: line.inFlow };
}

function columnsOf(patient: Patient, line: Line, open: readonly Level[], opens: boolean): number {
  const parent = open.at(-1) ?? { raw: '', columns: -1 };
  if (line.inFlow || !isEntry(patient, line.content)) return parent.columns + 2;
  const level = levelOf(line.blanks, open, opens);
  if (level !== undefined) return level.columns;
  if (!opens) return nearestLevel(line.blanks, open).columns;
  return open.length === 0 ? 0 : newLevelColumns(line.blanks, parent, below(patient.text, line, parent.columns));
}

/** Whether a key or a list item begins the line, rather than more text of the line before. */
function isEntry({ keys }: Patient, content: string): boolean {
  if (/^[-－]/u.test(content)) return true;
  if (/^[^：﹕:]{1,40}:(?:\s|$)/u.test(content)) return true;
  const [, key] = /^([^：﹕:]{1,40})[：﹕:]/u.exec(content) ?? [];
  return key !== undefined && keys.isPlausible(key);
}

/** What the lines below say, as far as they are indented by half-width blanks only. */
function below(text: string, line: Line, parentColumns: number): Below {
  const lines = text
    .slice(line.start, line.start + lookAhead * 80)
    .split('\n', lookAhead)
    .slice(1);
  const indents = lines.map((one) => /^( *)[^ \t\u3000\r]/u.exec(one)?.[1]?.length);
  const end = indents.findIndex((indent) => indent !== undefined && indent <= parentColumns);
  const inside = (end === -1 ? indents : indents.slice(0, end)).filter((indent) => indent !== undefined);
  const child = opensBlock(line.content) && !/^ *-/.test(lines[0] ?? '') ? indents[0] : undefined;
  return {
    sibling: inside.length === 0 ? undefined : Math.min(...inside),
    child: child !== undefined && child > parentColumns ? child : undefined,
  };
}

/** The levels open behind the line: its own, and one behind each of its dashes. */
function withLevels(open: readonly Level[], line: Line, columns: number): Level[] {
  const levels = open.filter((level) => level.columns < columns);
  levels.push({ raw: line.blanks, columns });
  let raw = line.blanks;
  let column = columns;
  for (const [dash] of (dashes.exec(line.content)?.[0] ?? '').matchAll(/[-－][ \t\u3000]+/gu)) {
    raw += dash;
    column += dash.length;
    levels.push({ raw, columns: column });
  }
  return levels;
}

function opensBlock(content: string): boolean {
  const text = content.replace(/[ \t]#.*$/u, '').trimEnd();
  return /[:：﹕]$/u.test(text) || /^[-－]$/u.test(text);
}

function indentSlip(line: Line, columns: number): Slip {
  const first = line.blanks.search(/[^ ]/);
  const last = line.blanks.trimEnd() === '' ? line.blanks.length - (/ *$/.exec(line.blanks)?.[0].length ?? 0) : 0;
  const isTab = !oddBlank.test(line.blanks);
  return {
    code: isTab ? 'tab-indent' : 'full-width-indent',
    start: line.start + first,
    end: line.start + last,
    edits: [replace(line.start, line.start + line.blanks.length, ' '.repeat(Math.max(columns, 0)))],
    message: `行首用了${isTab ? '制表符（Tab 键）' : '全角空格'}缩进，应为英文空格，否则看不出这一行属于哪一项`,
    hint: `行首改为 ${Math.max(columns, 0)} 个英文空格`,
  };
}

/** A tab between a dash and a key; before other content YAML allows it. */
function tabBehindDash(patient: Patient, line: Line, columns: number): Slip | undefined {
  const [whole, gap = ''] = /^-([ \t]*\t[ \t]*)(?=\S)/.exec(line.content) ?? [];
  if (whole === undefined || !isEntry(patient, line.content.slice(whole.length))) return undefined;
  const start = line.start + line.blanks.length + 1;
  const next = below(patient.text, line, columns).sibling ?? 0;
  const wanted = next - columns - 1;
  return {
    code: 'tab-indent',
    start,
    end: start + gap.length,
    edits: [replace(start, start + gap.length, ' '.repeat(wanted >= 1 && wanted <= 5 ? wanted : 1))],
    message: '“-”后面用了制表符（Tab 键），应为一个英文空格',
    hint: '把制表符改为一个英文空格',
  };
}
