/** Scores of prose → the total, or the level, that they can only be: 综合得分93.5分, 自评得分95.99分, 产出指标48分, 平均分96.58分. */
import type { Mention } from '../read/mentions.ts';
import type { CellDatum, Subject } from './datum.ts';
import type { Tie } from './tie.ts';
import { unknownWords } from './words.ts';

const averageWord = /平均(?:得分|分数|分值|分)/u;
const selfWord = /自评/u;
const totalWord = /(?:综合|总体|绩效|评价|自评|考评|考核|最终)*(?:总得分|总评分|总分|得分|评分)/u;
const levelTail = /(?:指标|类)?(?:的)?(?:实际)?(?<what>得分|得|分值|满分|权重)?(?:为|是|共)?$/u;

export function tieScore(mention: Mention, subject: Subject, names: readonly string[]): Tie | undefined {
  const { figure, lead, isOtherYear, tail } = mention;
  // 满意度90分以上 is no score of the report's; 100分制 is none at all.
  if (figure.kind !== 'score' || figure.reading === 'bound' || isOtherYear || /^制/u.test(tail)) return undefined;
  const candidates = averageWord.test(lead)
    ? averages(lead, subject, names)
    : (levels(lead, subject) ?? (isOfLevel(mention, subject) ? [] : totals(lead, subject, names)));
  if (candidates.length === 0) return undefined;
  const others = subject.scores.filter((cell) => !candidates.includes(cell) && cell.column === '得分');
  return { mention, candidates, others, label: candidates[0]?.label ?? '' };
}

function averages(lead: string, { scores }: Subject, names: readonly string[]): CellDatum[] {
  if (unknownWords(lead.replace(averageWord, ''), names) !== '') return [];
  return scores.filter(({ row }) => row === '平均');
}

/** Whether the figure is called the total of the report's own project, whatever it is. */
export function saysTotal({ figure, lead, isOtherYear }: Mention, names: readonly string[]): boolean {
  return figure.kind === 'score' && figure.reading === 'plain' && !isOtherYear && isTotal(lead, names);
}

function isTotal(lead: string, names: readonly string[]): boolean {
  const rest = lead.replace(totalWord, '').replace(/绩效|综合|等级/gu, '');
  return !averageWord.test(lead) && totalWord.test(lead) && unknownWords(rest, names) === '';
}

function totals(lead: string, { scores }: Subject, names: readonly string[]): CellDatum[] {
  if (!isTotal(lead, names)) return [];
  const of = (row: string) => scores.filter((cell) => cell.row === row);
  const [self, own] = [of('自评'), of('评价')];
  // A report that has both says 自评 of the form and everything else of its own.
  if (selfWord.test(lead)) return self.length > 0 ? self : own;
  return own.length > 0 ? own : self;
}

/** 决策指标分值15分，得分14分: a bare 得分 behind the name of a level is not said of the whole. */
function isOfLevel({ earlier, lead }: Mention, { scores }: Subject): boolean {
  const isBare = /^(?:得分|评分|得)(?:为|是)?$/u.test(lead);
  return isBare && scores.some(({ row, column }) => column === '分值' && earlier.includes(row.replace(/指标$/u, '')));
}

/** Undefined: the words name no level. */
function levels(lead: string, { scores }: Subject): CellDatum[] | undefined {
  const tail = levelTail.exec(lead);
  const name = lead.slice(0, tail?.index).replace(/^(?:其中|各项|一级指标)/u, '');
  const column = /分值|满分|权重/u.test(tail?.groups?.what ?? '') ? '分值' : '得分';
  const bare = (text: string) => text.replace(/指标$/u, '');
  const found = scores.filter((cell) => cell.column === column && bare(cell.row) === name && name !== '');
  return found.length === 0 ? undefined : found;
}
