/** Totals, averages and the points of levels as figures that prose can mean. */
import { Decimal } from '../../../core/decimal.ts';
import type { Place } from '../../../core/finding.ts';
import { addIntervals, exactly, type Interval, multiply } from '../../../core/interval.ts';
import type { ScoredDepartment } from '../../../scoring/department/scored-department.ts';
import type { Basis, Scored, ScoredEvaluation, ScoredForm } from '../../../scoring/scored.ts';
import type { BoundsOf } from '../../given-figure.ts';
import { executionPointsBounds, totalBounds } from '../../money-bounds.ts';
import type { CellDatum } from './datum.ts';
import { unlessGiven, valuesOf } from './money-cells.ts';

export function scoresOf(
  { total, department }: Scored,
  form: ScoredForm | undefined,
  evaluation: ScoredEvaluation | undefined,
): CellDatum[] {
  const cell = (
    row: string,
    column: string,
    label: string,
    values: readonly Decimal[],
    place: Place,
    boundsOf?: BoundsOf,
  ): CellDatum => ({ row, column, label, values, boundsOf, unit: '分', place });
  const own = evaluation?.total ?? (form ? undefined : total);
  const levels = evaluation?.levels ?? [];
  const doubtful = department?.projects.some(({ forms }) => forms.some((one) => isDoubtful(one.total))) ?? false;
  const { averages = {}, average } = (doubtful ? undefined : department?.summary) ?? {};
  return [
    ...(own ? [cell('评价', '得分', '总分', valuesOf(own), own.place)] : []),
    ...(form
      ? [
          cell(
            '自评',
            '得分',
            '自评总分',
            valuesOf(form.total),
            form.total.place,
            unlessGiven(form.total, () => totalBounds(form)),
          ),
        ]
      : []),
    ...(form?.executionPoints
      ? [
          cell(
            '预算执行率',
            '得分',
            '预算执行率得分',
            valuesOf(form.executionPoints),
            form.executionPoints.place,
            unlessGiven(form.executionPoints, () => executionPointsBounds(form)),
          ),
        ]
      : []),
    ...(form?.levels ?? []).flatMap(({ level1, weight, points, place }) => [
      cell(level1, '得分', `${level1}的得分`, [points], place),
      cell(level1, '分值', `${level1}的分值`, [weight], place),
    ]),
    ...levels.flatMap(({ name, weight, points, place }) => [
      cell(name, '得分', `${name}的得分`, [points], place),
      cell(name, '分值', `${name}的分值`, [weight], place),
    ]),
    ...[average, ...Object.values(averages)].flatMap((basis) =>
      basis ? [cell('平均', '得分', '平均分', valuesOf(basis), basis.place, () => averageBounds(department))] : [],
    ),
  ];
}

/** Undefined: not every project has a form of its own. */
function averageBounds(department: ScoredDepartment | undefined): Interval | undefined {
  const totals = (department?.projects ?? []).flatMap(({ forms: [form] }) =>
    form ? [form.total.given ? exactly(form.total.given) : totalBounds(form)] : [],
  );
  if (totals.length === 0 || totals.length !== department?.projects.length) return undefined;
  return multiply(addIntervals(totals), new Decimal('1').div(totals.length));
}

/** A total that is written otherwise than it adds up is a finding where it stands: what follows from it is in doubt. */
function isDoubtful({ given, computed }: Basis): boolean {
  return given !== undefined && !given.equals(computed);
}
