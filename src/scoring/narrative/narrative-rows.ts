/** What stands in a block of the narrative: the block's data and the results beside it, by the block's data name. */
import { isPrintedText, type Printed, type PrintedMap } from '../scored.ts';

/** What the tables may show beside the rows. */
const results = ['分值合计', '总分', '等级'] as const;

/** What belongs beside a block in its row; everything else stands alone, and finds the rest of the document at `@root`. */
const beside: Readonly<Record<string, readonly string[]>> = {
  评价指标: results,
  绩效指标: ['项目资金', ...results],
};

/**
 * Whatever the document prints that is more than one text is a block. `own`: what the report prints. `form`: what the form prints
 * that 项目资金 and 绩效指标 come from: the report's own, or that of the annexed form; its results are not those of 评价指标.
 */
export function narrativeRows(own: PrintedMap, form: PrintedMap | undefined): Readonly<Record<string, PrintedMap>> {
  const { 项目资金: _funds, 绩效指标: _indicators, ...others } = own;
  if (form === undefined) return rowsOf(others, own);
  // The targets alone: a report shows them before it comes to the results.
  const goals = { 绩效目标表: { 绩效目标表: only(form, ['绩效指标']) } };
  return { ...rowsOf(others, own), ...rowsOf(only(form, ['项目资金', '绩效指标']), form), ...goals };
}

/** Returns the row of each block that there is data for. */
function rowsOf(blocks: PrintedMap, printed: PrintedMap): Readonly<Record<string, PrintedMap>> {
  const names = Object.entries(blocks).flatMap(([name, data]) => (isBlock(data) ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, only(printed, [name, ...(beside[name] ?? [])])]));
}

function only(printed: PrintedMap, names: readonly string[]): PrintedMap {
  return Object.fromEntries(names.flatMap((name) => (printed[name] === undefined ? [] : [[name, printed[name]]])));
}

/** A list without rows gives nothing to place. */
function isBlock(data: Printed | undefined): boolean {
  if (data === undefined || isPrintedText(data)) return false;
  return !Array.isArray(data) || data.length > 0;
}
