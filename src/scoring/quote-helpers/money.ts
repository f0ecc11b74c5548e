/** Helpers 元, 万元, 亿元: an amount in that unit, exactly; the number only. */
import { Decimal, show } from '../../core/decimal.ts';
import { amountsIn, isProblem, type QuoteHelper } from './quote-helper.ts';

/** One 万元 in each unit. */
const units = { 元: new Decimal('10000'), 万元: new Decimal('1'), 亿元: new Decimal('0.0001') } as const;

export function money(unit: keyof typeof units): QuoteHelper {
  return {
    parameters: ['金额'],
    example: `{{${unit} 项目资金.全年执行数}}`,
    apply: (values) => {
      const amounts = amountsIn(values);
      if (isProblem(amounts)) return amounts;
      return { text: amounts.map((amount) => show(amount.times(units[unit]))).join('') };
    },
  };
}
