/**
 * Check `date-style-mixed`: a document that writes its years in figures writes them so everywhere.
 *
 * Why: GB/T 9704 wants the date in figures. The year of a plan in its proper name (二〇三五年远景目标) stays as it is named.
 */
import { type Finding, info } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { linesWith } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { wholeText } from '../written-texts.ts';
import { isInTitle } from './slips.ts';

export const dateStyleMixed: Rule = {
  code: 'date-style-mixed',
  severity: 'info',
  wants: '日期统一用阿拉伯数字，不混用汉字年份',
  wrong: '2024年1月启动，二〇二四年三月完成',
  right: '2024年1月启动，2024年3月完成',
  source: 'GB/T 9704-2012',
  find: checkDateStyleMixed,
};

const inFigures = /\d{4}年/u;
const inChinese = /[一二][〇○零一二三四五六七八九]{3}年(?!远景)/gu;

export function checkDateStyleMixed({ report }: Scored): Finding[] {
  if (!inFigures.test(wholeText(report))) return [];
  return linesWith(report, /[一二][〇○零一二三四五六七八九]{3}年/u).flatMap((line) =>
    matchesOf(inChinese, line.text)
      .filter(({ index }) => !isInTitle(line.text, index))
      .map((match) =>
        info('date-style-mixed', line.at(match.index, match.index + match[0].length), {
          message: `“${match[0]}”用汉字，本文别处的年份用阿拉伯数字`,
          hint: '统一用阿拉伯数字，如 2024年3月5日',
          actual: match[0],
        }),
      ),
  );
}
