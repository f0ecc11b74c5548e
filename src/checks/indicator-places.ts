/** Where the cells of an indicator row stand. */
import type { Place, Related } from '../core/finding.ts';
import type { IndicatorRow } from '../schema/generated/shared.ts';
import type { ScoredForm, ScoredIndicator } from '../scoring/scored.ts';

/** Returns the place of a cell's value; of the row when the author did not write the cell. */
export function cellPlace(scored: ScoredForm, indicator: ScoredIndicator, cell: keyof IndicatorRow): Place {
  return scored.report.places.at([...indicator.path, cell]);
}

/** Returns the cell as a related place: `年度指标值：≥3000份`. */
export function relatedCell(
  scored: ScoredForm,
  indicator: ScoredIndicator,
  cell: '年度指标值' | '实际完成值',
): Related {
  return { message: `${cell}：${indicator.row[cell] ?? ''}`, place: cellPlace(scored, indicator, cell) };
}
