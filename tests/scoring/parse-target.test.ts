/** What officers write for targets, and what it means. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResult } from '../../src/scoring/parse-result.ts';
import { parseTarget } from '../../src/scoring/parse-target.ts';
import type { Target } from '../../src/scoring/target.ts';

const context = { year: '2024' };

/** `≥ 300批次`; a bare figure has no sign; `3次..5次`; a day; or the kind. */
function meaning(target: Target): string {
  if (target.kind === 'quantity') {
    const { value, unit } = target.quantity;
    return `${target.said ? `${target.comparator} ` : ''}${value.toFixed()}${unit}`;
  }
  if (target.kind === 'range') {
    const { from, to } = target;
    return `${from.value.toFixed()}${from.unit}..${to.value.toFixed()}${to.unit}`;
  }
  return target.kind === 'deadline' ? target.day : target.kind;
}

describe('targets of the published forms and of the manual', () => {
  test.each([
    ['≥300', '≥ 300'],
    ['>=300', '≥ 300'],
    ['≧300', '≥ 300'],
    ['300批次', '300批次'],
    ['300', '300'],
    ['2000', '2000'],
    ['100000页', '100000页'],
    ['不少于4次', '≥ 4次'],
    ['不低于95%', '≥ 95%'],
    ['90%以上', '≥ 90%'],
    ['90%（含）以上', '≥ 90%'],
    ['满意度90%以上', '≥ 90%'],
    ['合格率≥95%', '≥ 95%'],
    ['合格率为100%', '100%'],
    ['百分之九十以上', '≥ 90%'],
    ['百分之95', '95%'],
    ['达到90%', '≥ 90%'],
    ['大于80%', '> 80%'],
    ['大于等于 300 批次', '≥ 300批次'],
    ['满意度90分以上', '≥ 90分'],
    ['8小时内', '≤ 8小时'],
    ['8小时内及时回应', '≤ 8小时'],
    ['3个工作日内办结', '≤ 3个工作日'],
    ['不超过3次', '≤ 3次'],
    ['=6个', '= 6个'],
    ['6个项目', '6个'],
    ['不少于四次', '≥ 4次'],
    ['党组织活动不少于四次', '≥ 4次'],
    ['六场', '6场'],
    ['一百零八场', '108场'],
    ['３２００份', '3200份'],
    ['95％以上', '≥ 95%'],
    ['1,000份', '1000份'],
    ['3万份', '30000份'],
    ['≥5标段', '≥ 5标段'],
    ['≥2次/月', '≥ 2次/月'],
  ])('%s', (text, expected) => {
    expect(meaning(parseTarget(text, context))).toBe(expected);
  });
});

describe('money comes in 万元', () => {
  test.each([
    ['≤25万元', '≤ 25万元'],
    ['25万元以内', '≤ 25万元'],
    ['控制在25万元以内', '≤ 25万元'],
    ['2.46万', '2.46万元'],
    ['0.78万元', '0.78万元'],
    ['7800元', '0.78万元'],
    ['5千元', '0.5万元'],
    ['1.2亿元', '12000万元'],
    ['25万/年', '25万元/年'],
    ['450元/天/人', '0.045万元/天/人'],
  ])('%s', (text, expected) => {
    expect(meaning(parseTarget(text, context))).toBe(expected);
  });
});

describe('dates and ranges', () => {
  test.each([
    ['2024年12月底前', '2024-12-31'],
    ['12月底前完成', '2024-12-31'],
    ['2月底前', '2024-02-29'],
    ['2023年末', '2023-12-31'],
    ['2023年2月', '2023-02-28'],
    ['2024-12-31前', '2024-12-31'],
    ['2024/6/30', '2024-06-30'],
    ['12月20日前', '2024-12-20'],
    ['不晚于2024年12月31日', '2024-12-31'],
    ['年底前', '2024-12-31'],
    ['年内完成', '2024-12-31'],
    ['2023年3月完成一季度核验', '2023-03-31'],
    ['3-5次', '3次..5次'],
    ['85%～90%', '85%..90%'],
    ['5000元至1万元', '0.5万元..1万元'],
  ])('%s', (text, expected) => {
    expect(meaning(parseTarget(text, context))).toBe(expected);
  });
});

describe('not surely a quantity: the evaluator scores it', () => {
  test.each([
    '购买宣传材料',
    '按需求结算',
    '全覆盖',
    '依法信访提高',
    '完成',
    '完成指标',
    '规定时间内',
    '按时',
    '有序开展',
    '无',
    '/',
    '',
    '5G信息化',
    '三级等保',
    '3级等保',
    '一流',
    '一次性验收合格',
    '一季度',
    '一期',
    '第3季度',
    '12345热线办结',
    'GB/T 9704-2012',
    'A4',
    '2023.1-2023.12',
    '2023.1.1-2023.12.31',
    '2023.1',
    '2023年补贴',
    '2024年',
    '2023-2024年',
    '2023年3月至6月',
    '自2024年1月起',
    '12月前',
    '年底',
    '年底支付',
    '5日',
    '2024年2月30日',
    '13月底前',
    '300余份',
    '约300份',
    '近300份',
    '300份左右',
    '1人1档',
    '3 5次',
    '24小时值班',
    '每季度不少于1次',
    '下降5%以上',
    '不少于4次以内',
    '1,00份',
  ])('%s', (text) => {
    expect(meaning(parseTarget(text, context))).toBe('qualitative');
  });

  test.each(['不涉及', '不涉及此项内容', ' 不涉及', '不适用'])('%s is not applicable', (text) => {
    expect(parseTarget(text, context)).toEqual({ kind: 'not-applicable' });
  });
});

describe('results', () => {
  test.each([
    ['3200份', '3200份'],
    ['98%', '98%'],
    ['满意度95%', '95%'],
    ['达到95%', '95%'],
    ['4次', '4次'],
    ['1.55万', '1.55万元'],
    ['7800元', '0.78万元'],
    ['3200份（超额完成）', '3200份'],
  ])('%s', (text, expected) => {
    const quantity = parseResult(text).quantity;
    expect(`${quantity?.value.toFixed()}${quantity?.unit}`).toBe(expected);
  });

  test.each(['完成', '完成指标', '按时', '大于80%', '90%以上', '不少于4次', '300余份', '2023年12月20日', '', '—'])(
    '%s says no figure',
    (text) => {
      expect(parseResult(text).quantity).toBeUndefined();
    },
  );
});

describe('properties', () => {
  const units = ['次', '份', '批次', '人次', '%', '小时', '个工作日', '万元', ''];
  const forms = [
    { write: (figure: string) => `≥${figure}`, comparator: '≥', said: true },
    { write: (figure: string) => `>= ${figure}`, comparator: '≥', said: true },
    { write: (figure: string) => `不少于${figure}`, comparator: '≥', said: true },
    { write: (figure: string) => `不低于 ${figure}`, comparator: '≥', said: true },
    { write: (figure: string) => `达到${figure}`, comparator: '≥', said: true },
    { write: (figure: string) => `${figure}以上`, comparator: '≥', said: true },
    { write: (figure: string) => `完成率${figure}及以上`, comparator: '≥', said: true },
    { write: (figure: string) => `大于${figure}`, comparator: '>', said: true },
    { write: (figure: string) => `超过${figure}`, comparator: '>', said: true },
    { write: (figure: string) => `≤${figure}`, comparator: '≤', said: true },
    { write: (figure: string) => `不超过${figure}`, comparator: '≤', said: true },
    { write: (figure: string) => `${figure}以内`, comparator: '≤', said: true },
    { write: (figure: string) => `${figure}内`, comparator: '≤', said: true },
    { write: (figure: string) => `小于${figure}`, comparator: '<', said: true },
    { write: (figure: string) => `=${figure}`, comparator: '=', said: true },
    { write: (figure: string) => figure, comparator: '=', said: false },
  ] as const;

  const figures = fc
    .tuple(fc.nat({ max: 99_999_999 }), fc.integer({ min: 0, max: 4 }), fc.nat({ max: 9999 }))
    .map(([whole, digits, tail]) => `${whole}${digits === 0 ? '' : `.${`${tail}`.padStart(4, '0').slice(0, digits)}`}`);

  const fullWidth = (text: string) =>
    text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const thousands = (figure: string) => figure.replace(/^\d+/u, (whole) => whole.replace(/\B(?=(\d{3})+$)/gu, ','));

  test('every form of every figure reads back as it was meant, typed half-width, full-width or with thousands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        figures,
        fc.constantFrom(...units),
        fc.nat({ max: 2 }),
        (form, figure, unit, style) => {
          fc.pre(unit !== '' || !/^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])0*$/u.test(figure)); // 2023.10 could be a month
          const typed = form.write(`${style === 2 ? thousands(figure) : figure}${unit}`);
          const target = parseTarget(style === 1 ? fullWidth(typed) : typed, context);
          expect(target.kind).toBe('quantity');
          if (target.kind !== 'quantity') return;
          expect([target.comparator, target.said, target.quantity.unit]).toEqual([form.comparator, form.said, unit]);
          expect(target.quantity.value.equals(figure)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('every day of the calendar reads back, in every way of writing it', () => {
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    const writings = [
      (y: number, m: number, d: number) => `${y}年${m}月${d}日前`,
      (y: number, m: number, d: number) => `${y}-${`${m}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}`,
      (y: number, m: number, d: number) => `于${y}年${m}月${d}日完成`,
      (y: number, m: number, d: number) => `${y}.${m}.${d}`,
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...writings), (day, write) => {
        const text = write(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
        expect(parseTarget(text, context)).toEqual({ kind: 'deadline', day: day.toISOString().slice(0, 10) });
      }),
    );
  });

  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
  const bits = fc.oneof(
    han,
    fc.constantFrom(...'0123456789.,%％年月日前底内以上下不超过少于至—-~（）()一二十百万亿元次/≥≤=＞ 　'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );

  test('no prose throws, and what is read is a plain figure', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), (parts) => {
        const target = parseTarget(parts.join(''), context);
        const quantity = parseResult(parts.join('')).quantity;
        if (target.kind === 'quantity') expect(target.quantity.value.isFinite()).toBe(true);
        if (quantity !== undefined) expect(quantity.value.isNegative()).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test('prose without a digit or a numeral is never a quantity', () => {
    fc.assert(
      fc.property(
        fc.array(
          han.filter((one) => !/[零一二两三四五六七八九十百千]/u.test(one)),
          { maxLength: 20 },
        ),
        (parts) => {
          expect(['qualitative', 'not-applicable', 'deadline']).toContain(parseTarget(parts.join(''), context).kind);
        },
      ),
    );
  });
});
