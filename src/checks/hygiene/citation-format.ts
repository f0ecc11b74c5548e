/**
 * Check `citation-format`: a document is cited as 《文件名》（文号）, its number with 〔year〕 and 号.
 *
 * Why: a reader must be able to find it. Whether a 文号 exists nobody can tell here, so a missing one is no finding.
 */
import { type Details, type Finding, warning } from '../../core/finding.ts';
import { ofLines } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';
import { isInTitle } from './slips.ts';

export const citationFormat: Rule = {
  code: 'citation-format',
  severity: 'warning',
  wants: '引用文件写作《文件名》（文号），文号的年份用〔〕，后面有“号”',
  wrong: '区政府办公室关于印发《档案事业发展规划》的通知（丰政办发[2022]15）',
  right: '《区政府办公室关于印发〈档案事业发展规划〉的通知》（丰政办发〔2022〕15号）',
  source: 'GB/T 9704-2012',
  find: ofLines(/关于|[[(（【〔](?:19|20)\d{2}/u, checkCitationFormat, ['prose', 'cell']),
};

interface Form {
  readonly pattern: RegExp;
  readonly inTitles: boolean;
  say(found: string): Details & { readonly mend?: string };
}

const forms: readonly Form[] = [
  {
    pattern: /关于(?:印发|转发|发布|公布|修订|批转)《[^《》]+》的?(?:通知|批复|决定|公告)/gu,
    inTitles: false,
    say: (found) => ({
      message: `文件名“${found}”没有放在书名号里，只有里面的一部分有`,
      hint: '整个文件名放在《》里，里面的书名号改为〈〉，后面写（文号）；也可以只写印发的那份文件：××印发的《……》',
    }),
  },
  {
    pattern: /《[^《》]*关于[^《》]*[^的《》〉]通知》/gu,
    inTitles: true,
    say: (found) => ({ message: `文件名${found}读不通，“通知”前面缺“的”`, hint: '照文件原文写全：关于……的通知' }),
  },
  {
    pattern: /(?<=\p{Script=Han})[[(（【](?:19|20)\d{2}[\])）】](?=第?\d+号)/gu,
    inTitles: true,
    say: (found) => ({
      message: `文号里的年份写作“${found}”，应用六角括号〔〕`,
      hint: `改为〔${found.slice(1, -1)}〕`,
      mend: `〔${found.slice(1, -1)}〕`,
    }),
  },
  {
    pattern: /\p{Script=Han}〔(?:19|20)\d{2}〕第?\d+(?!\d|号)/gu,
    inTitles: true,
    say: (found) => ({ message: `文号“${found}”后面缺“号”`, hint: '补上“号”', mend: `${found}号` }),
  },
];

export function checkCitationFormat(line: WrittenLine): Finding[] {
  return forms.flatMap(({ pattern, inTitles, say }) =>
    matchesOf(pattern, line.text)
      .filter(({ index }) => inTitles || !isInTitle(line.text, index))
      .map(({ index, 0: found }) => {
        const { mend, ...details } = say(found);
        const [start, end] = [index, index + found.length];
        const fix = mend === undefined ? [] : line.edit(start, end, mend);
        const expected = mend === undefined ? {} : { expected: mend };
        return warning('citation-format', line.at(start, end), {
          ...details,
          ...expected,
          actual: found,
          ...(fix.length > 0 && { fix }),
        });
      }),
  );
}
