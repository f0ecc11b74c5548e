/**
 * Check `narrative-conclusion-contradicts-table`: what the analysis praises is not what the scoring table finds fault with.
 *
 * Why: 绩效目标比较明确 on one page and 绩效目标不够明确 on the next is what a reviewer quotes first. Only the same thing with the same
 * word counts; things and words are data below.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { proseOf } from './prose.ts';
import type { Passage } from './read/passages.ts';

export const narrativeConclusionContradictsTable: Rule = {
  code: 'narrative-conclusion-contradicts-table',
  severity: 'error',
  wants: '正文的评价与评分表的意见一致',
  wrong: '正文写“绩效目标设定比较明确”，评分表的意见是“绩效目标不够明确”',
  right: '正文写“绩效目标不够明确，产出质量和效果指标较笼统”，与评分表一致',
  find: checkConclusions,
};

/** What a comment and a sentence can both be about. */
const things: readonly (readonly [string, RegExp])[] = [
  ['绩效目标', /绩效目标|目标(?:设定|设置)/u],
  ['绩效指标', /绩效指标|(?:产出|效果|效益|质量)指标/u],
  ['分工', /分工/u],
  ['财务制度', /财务(?:管理)?制度/u],
  ['管理制度', /管理(?:制度|机制)/u],
  ['实施方案', /实施(?:方案|计划)/u],
  ['预算编制', /预算编制/u],
  ['会计核算', /会计核算/u],
  ['资金使用', /资金使用/u],
  ['过程管理', /过程(?:管理|控制)/u],
];
const qualities = '明确|清晰|具体|细化|量化|健全|完善|完整|规范|合理|科学|充分|准确|及时|有效|到位';
const flawed = new RegExp(`(?:不够|不太|不甚|不|欠|未能?)(?:${qualities})`, 'gu');
const quality = new RegExp(qualities, 'u');
const absent = /(?:未|没有|尚未)(?:制定|建立|设立|编制)(?:[\p{Script=Han}]{0,8})(?:制度|机制|方案|计划)/u;
/** What cannot be said of a thing that is not there. */
const ofExisting = /健全|完善|完整|规范|有效/u;
const praise = new RegExp(`(?:${qualities})(?!性|程度|度|化)`, 'gu');
/** A wish, a question or a denial is no praise. */
const noPraise = /不|未|没|需|应|要|有待|进一步|尚|欠|缺|是否|确保|力求|如何|按照?|为了|以/u;
const clauses = /[^，,、。；;！？!?：:]+/gu;

interface Fault {
  readonly thing: string;
  readonly qualities: RegExp;
  readonly comment: string;
  readonly name: string;
  readonly place: Finding['place'];
}

export function checkConclusions(scored: Scored): Finding[] {
  const { passages } = proseOf(scored);
  const faults = passages.filter(({ slot }) => slot === 'comment').flatMap(faultsOf);
  if (faults.length === 0) return [];
  return passages.filter(isAnalysis).flatMap((passage) => contradictions(passage, faults));
}

function isAnalysis({ slot, titles }: Passage): boolean {
  return slot === 'narrative' && titles.length > 0 && !titles.some((title) => /问题|建议|措施|经验/u.test(title));
}

function faultsOf(passage: Passage): Fault[] {
  const { text, row } = passage;
  return matchesOf(clauses, text).flatMap(([clause]) => {
    const missing = absent.test(clause);
    const words = matchesOf(flawed, clause).flatMap(([found]) => quality.exec(found)?.[0] ?? []);
    const found = missing ? ofExisting : words.length > 0 ? new RegExp(words.join('|'), 'u') : undefined;
    if (found === undefined) return [];
    const about = thingOf(clause);
    const place = passage.at(0, text.length);
    return about === undefined
      ? []
      : [{ thing: about, qualities: found, comment: passage.written, name: row?.name ?? '', place }];
  });
}

function thingOf(clause: string): string | undefined {
  return things.find(([, pattern]) => pattern.test(clause))?.[0];
}

function contradictions(passage: Passage, faults: readonly Fault[]): Finding[] {
  return matchesOf(clauses, passage.text).flatMap((match) => {
    const [clause] = match;
    const about = noPraise.test(clause) ? undefined : thingOf(clause);
    const said = about === undefined ? [] : matchesOf(praise, clause).map(([word]) => word);
    const fault = faults.find((one) => one.thing === about && said.some((word) => one.qualities.test(word)));
    return fault ? [contradicts(passage, clause, match.index, fault)] : [];
  });
}

function contradicts(passage: Passage, clause: string, start: number, { comment, name, place }: Fault): Finding {
  return error('narrative-conclusion-contradicts-table', passage.at(start, start + clause.length), {
    message: `这里说“${clause.trim()}”，评分表“${name}”的意见是“${comment}”`,
    hint: '以事实为准，改成一致：改正文，或者改评分表的意见和得分',
    actual: clause.trim(),
    related: [{ message: `评分表“${name}”的意见`, place }],
  });
}
