/** Helper 占比: what share of the second figure the first is, in percent with the sign. */
import { hundred, round, showRounded } from '../../core/decimal.ts';
import { type QuoteHelper, wrongKind } from './quote-helper.ts';

export const share: QuoteHelper = {
  parameters: ['部分', '整体'],
  example: '{{占比 项目资金.当年财政拨款.全年执行数 项目资金.全年执行数}}',
  apply: ([part, whole], { rate }) => {
    if (part?.figure === undefined || part.figure.unit === '%') return wrongKind(0, '应为金额、分数或个数');
    if (whole?.figure?.unit !== part.figure.unit) return wrongKind(1, `应与前一个同单位（${part.figure.unit}）`);
    if (whole.figure.value.isZero()) return { problem: 'not-computable', reason: '为 0，算不出占比', argument: 1 };
    const percent = round(part.figure.value.times(hundred).div(whole.figure.value), rate);
    return { text: `${showRounded(percent, rate)}%` };
  },
};
