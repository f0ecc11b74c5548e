/**
 * Check `mixed-currency-units`: amounts that are read together are in one unit.
 *
 * Why: a total in 万元 and its items in 元 cannot be added up by eye. Unit prices (300元/月) and small amounts are in 元 rightly; a sentence
 * is found only when several amounts of a thousand 元 or more stand beside one in 万元.
 */
import { Decimal } from '../../core/decimal.ts';
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { all, ofTables } from '../check.ts';
import { proseOf } from '../prose/prose.ts';
import type { Figure } from '../prose/read/figure.ts';
import type { Passage } from '../prose/read/passages.ts';
import { cellPlace, type RowTable, relatedCells, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';

export const mixedCurrencyUnits: Rule = {
  code: 'mixed-currency-units',
  severity: 'warning',
  wants: '放在一起的金额用同一个单位',
  wrong: '支出244.68万元，其中办公费294441.65元、印刷费25000元、咨询费90000元',
  right: '支出244.68万元，其中办公费29.44万元、印刷费2.50万元、咨询费9万元',
  find: all(checkProse, ofTables(checkRows)),
};

/** 1000元, in 万元. */
const considerable = new Decimal('0.1');
const several = 3;

function checkProse(scored: Scored): Finding[] {
  const sentences = new Map<Passage, Map<number, Figure[]>>();
  for (const { passage, sentence, figure } of proseOf(scored).mentions) {
    if (figure.kind !== 'money') continue;
    const known = sentences.get(passage) ?? new Map<number, Figure[]>();
    sentences.set(passage, known.set(sentence, [...(known.get(sentence) ?? []), figure]));
  }
  return [...sentences].flatMap(([passage, amounts]) =>
    [...amounts.values()].flatMap((one) => checkSentence(passage, one)),
  );
}

function checkSentence(passage: Passage, amounts: readonly Figure[]): Finding[] {
  const large = amounts.find(({ text, unit }) => /[万亿]/u.test(text) && !unit.includes('/'));
  const inYuan = amounts.filter(({ text, unit, value }) => {
    return !/[万亿]/u.test(text) && !unit.includes('/') && value.greaterThanOrEqualTo(considerable);
  });
  const [first] = inYuan;
  if (large === undefined || first === undefined || inYuan.length < several) return [];
  return [
    warning('mixed-currency-units', passage.at(first.start, first.end), {
      message: `同一句话里有 ${large.text}，又有 ${inYuan.length} 个以元为单位的金额（${first.text} 等），单位不一`,
      hint: '统一写万元，或统一写元；逐项列的支出可以写进 支出明细，由程序列出并相加',
      related: [{ message: large.text, place: passage.at(large.start, large.end) }],
    }),
  ];
}

const inTenThousands = /[万亿]元?(?!\/)/u;
const inPlainYuan = /\d\s*元(?!\/)/u;

function checkRows(table: RowTable): Finding[] {
  return table.rows.flatMap((row) => {
    const [wanted, reached] = [row.row.年度指标值 ?? '', row.row.实际完成值 ?? ''];
    const mixed =
      (inTenThousands.test(wanted) && inPlainYuan.test(reached)) ||
      (inPlainYuan.test(wanted) && inTenThousands.test(reached));
    if (!mixed || row.actual?.unit !== '万元') return [];
    return [
      warning('mixed-currency-units', cellPlace(table, row, '实际完成值'), {
        message: `“${shortName(row)}”的年度指标值“${wanted}”和实际完成值“${reached}”一个用万元、一个用元`,
        hint: '两个值用同一个单位',
        related: relatedCells(table, row, '年度指标值'),
      }),
    ];
  });
}
