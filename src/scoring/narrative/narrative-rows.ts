/** What stands in a table of the narrative: the table's data and the results beside it, by the table's name. */
import type { PrintedMap } from '../scored.ts';

/** What the tables may show beside the rows. */
const results = ['分值合计', '总分', '等级'] as const;

/**
 * `own`: what the report prints. `form`: what the form prints that 项目资金 and 绩效指标 come from: the report's own, or that of the
 * annexed form; its results are not those of 评价指标.
 */
export function narrativeRows(own: PrintedMap, form: PrintedMap | undefined): Readonly<Record<string, PrintedMap>> {
  return {
    ...only(own, ['评价指标'], results),
    ...only(own, ['预期目标完成情况'], []),
    ...(form === undefined
      ? {}
      : { ...only(form, ['项目资金'], []), ...only(form, ['绩效指标'], ['项目资金', ...results]) }),
  };
}

/** Returns the row of each table that there is data for. */
function only(
  printed: PrintedMap,
  tables: readonly string[],
  beside: readonly string[],
): Readonly<Record<string, PrintedMap>> {
  const pick = (names: readonly string[]): PrintedMap =>
    Object.fromEntries(names.flatMap((name) => (printed[name] === undefined ? [] : [[name, printed[name]]])));
  return Object.fromEntries(
    tables.filter((name) => printed[name] !== undefined).map((name) => [name, pick([name, ...beside])]),
  );
}
