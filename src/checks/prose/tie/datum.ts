/** A figure of the report's data that a figure of its prose can mean. */
import type { Decimal } from '../../../core/decimal.ts';
import type { Place } from '../../../core/finding.ts';
import type { Interval } from '../../../core/interval.ts';

export interface Datum {
  /** `全年执行数`, `当年财政拨款的全年预算数`. */
  readonly label: string;
  /** What prose may rightly say: as written, as computed, exact, as printed. The first is what it should say. */
  readonly values: readonly Decimal[];
  /** What it can have been before the amounts behind it were rounded; only of a figure that the author did not write. Asked where no value agrees. */
  readonly boundsOf?: (() => Interval | undefined) | undefined;
  /** `万元`, `%`, `分`, or the unit that it is counted in; empty when the author wrote none. */
  readonly unit: string;
  readonly place: Place;
}

/** A datum of a table: the row and the column that it stands in. */
export interface CellDatum extends Datum {
  readonly row: string;
  readonly column: string;
}

export const wholeRow = '合计';

/** What is known of one project, or of the department itself. */
export interface Subject {
  /** Undefined: the report's own, whether project or department. */
  readonly name: string | undefined;
  readonly amounts: readonly CellDatum[];
  /** Columns: 执行率, 到位率, 结转结余率, 预决算差异率. */
  readonly rates: readonly CellDatum[];
  /** Rows: 自评, 评价 and the names of levels and rows; columns: 得分, 分值. */
  readonly scores: readonly CellDatum[];
  readonly counts: readonly CellDatum[];
  /** Rows: what a sentence calls them. */
  readonly named: readonly CellDatum[];
}
