/** Figures of prose that stand directly behind the name of their line: 办公费294441.65元, 2020年政府购买服务决算167.10万元, 行政编制25人. */
import type { Mention } from '../read/mentions.ts';
import type { Subject } from './datum.ts';
import type { Tie } from './tie.ts';
import { withoutNames } from './words.ts';

const before = /^(?:(?:19|20)\d\d年(?:度)?|全年|本年度?|其中)+/u;
const behind = /(?:支出决算数?|决算数?|支出|金额|共计|共|为|是)+$/u;

export function tieNamed(mention: Mention, { named }: Subject, names: readonly string[]): Tie | undefined {
  const { figure, lead, isOtherYear } = mention;
  if (named.length === 0 || isOtherYear || figure.reading !== 'plain') return undefined;
  const whole = withoutNames(lead, names).replace(before, '');
  const candidates = named.filter(
    ({ row, unit }) => unit === figure.unit && (row === whole || row === whole.replace(behind, '')),
  );
  const [first] = candidates;
  return (
    first && { mention, candidates, others: named.filter((cell) => !candidates.includes(cell)), label: first.label }
  );
}
