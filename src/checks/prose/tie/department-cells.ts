/** A department's money, counts and projects as figures that prose can mean. */
import type { DepartmentProject, ScoredDepartment } from '../../../scoring/department/scored-department.ts';
import type { Basis } from '../../../scoring/scored.ts';
import { departmentBounds } from '../../department/department-bounds.ts';
import { totalBounds, unwrittenBounds } from '../../money-bounds.ts';
import { type CellDatum, type Subject, wholeRow } from './datum.ts';
import { cells, moneyRates, rateCell, unlessGiven, valuesOf, withGiven } from './money-cells.ts';
import { bareName } from './words.ts';

const departmentColumns = ['年初预算数', '全年预算数', '全年执行数'] as const;

export function departmentCells(department: ScoredDepartment): CellDatum[] {
  const { report, money } = department;
  if (money === undefined) return [];
  const { rows, total, totals, carryOver } = money;
  const boundsOf = (label: string) => {
    const basis = totals.find((one) => one.label === label);
    return basis && unlessGiven(basis, () => departmentBounds(department, basis));
  };
  const found = [...rows, total].flatMap(({ name, amounts, path }) => {
    const isWhole = name === '支出合计';
    const at = (column: string) => report.places.at([...path, column]);
    const own = cells(
      isWhole ? wholeRow : name,
      isWhole ? '' : `${name}的`,
      departmentColumns,
      (column) => amounts[column as '全年预算数'],
      at,
    );
    if (!isWhole) return own;
    const bounded = own.map((cell) => ({ ...cell, boundsOf: boundsOf(`支出合计（${cell.column}）`) }));
    return withGiven(bounded, { ...report.data.部门资金?.支出合计 });
  });
  const rest = carryOver && {
    row: wholeRow,
    column: '结余',
    label: '年末结转和结余',
    values: valuesOf(carryOver),
    boundsOf: unlessGiven(carryOver, () => departmentBounds(department, carryOver)),
    unit: '万元',
    place: carryOver.place,
  };
  return rest ? [...found, rest] : found;
}

export function departmentRates(department: ScoredDepartment): CellDatum[] {
  const { money } = department;
  if (money === undefined) return [];
  const own = (column: string, basis: Basis | undefined) =>
    rateCell(wholeRow, column, column, basis, () => basis && departmentBounds(department, basis));
  return [
    ...money.rows.flatMap(({ name, rate }) => rateCell(name, `${name}的执行率`, '执行率', rate)),
    ...own('执行率', money.total.rate),
    ...own('结转结余率', money.carryOverRate),
    ...own('预决算差异率', money.variance),
  ];
}

export function departmentCounts({ counts, summary }: ScoredDepartment): CellDatum[] {
  const cell = (column: string, basis: Basis): CellDatum => ({
    row: wholeRow,
    column,
    label: basis.label.replace('汇总.', ''),
    values: valuesOf(basis),
    unit: '个',
    place: basis.place,
  });
  return [
    cell('项目数', summary.projectCount),
    ...(counts
      ? [cell('计划项目数', counts.planned), cell('追加项目数', counts.added), cell('未实施项目数', counts.dropped)]
      : []),
  ];
}

export function projectSubject({ name, amounts, scores, forms }: DepartmentProject): Subject {
  const [form] = forms;
  const found = Object.entries(amounts).flatMap(([column, { value, place }]) => [
    {
      row: wholeRow,
      column,
      label: `“${name}”的${column}`,
      values: [value],
      boundsOf: () => form && unwrittenBounds(form, column),
      unit: '万元',
      place,
    },
  ]);
  return {
    name: bareName(name),
    amounts: withGiven(found, { ...form?.report.data.项目资金.年度资金总额 }),
    rates: forms.flatMap((form) => moneyRates(form).map((cell) => ({ ...cell, label: `“${name}”的${cell.label}` }))),
    scores: Object.entries(scores).map(([kind, { value, place }]) => ({
      row: kind === '自评' ? '自评' : '评价',
      column: '得分',
      label: `“${name}”的${kind}得分`,
      values: [value],
      boundsOf: kind === '自评' && form ? unlessGiven(form.total, () => totalBounds(form)) : undefined,
      unit: '分',
      place,
    })),
    counts: [],
    named: [],
  };
}
