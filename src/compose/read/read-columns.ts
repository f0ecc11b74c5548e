/** From a table's `colgroup` to the widths of its columns. */
import { hundredthsOf } from './attributes.ts';
import { elementsOf, type HtmlElement } from './html.ts';
import { complain, markOf, type Reading } from './reading.ts';

/** Returns each column's share in percent, undefined when it cannot be told. Columns of `fill` share what the others leave. */
export function readColumns(reading: Reading, element: HtmlElement): readonly number[] | undefined {
  const [group] = elementsOf(element).filter(({ tagName }) => tagName === 'colgroup');
  if (group === undefined) {
    const hint = '在 <table> 之后写 <colgroup>，每列一个 <col width="…%">';
    complain(reading, markOf(element), 'template-columns', '表格没有 <colgroup>，不知道有几列', hint);
    return undefined;
  }
  const widths = elementsOf(group).map(hundredthsOf);
  const fault = faultOf(widths);
  if (fault === undefined) return shares(widths);
  if (reading.doubtOf?.(markOf(group)) === undefined) {
    complain(reading, markOf(group), 'template-columns', fault.message, fault.hint);
  }
  return widths.length === 0 ? undefined : widths.map(() => 100 / widths.length);
}

/** In hundredths of a percent. */
type Width = number | 'fill' | undefined;

const whole = 10000;

function faultOf(widths: readonly Width[]): { readonly message: string; readonly hint: string } | undefined {
  const missing = widths.filter((width) => width === undefined).length;
  const total = written(widths);
  if (missing > 0) return { message: `有 ${missing} 列没有写 width`, hint: '写百分比，或写 fill 占余下的宽度' };
  if (!widths.includes('fill')) {
    if (total === whole) return undefined;
    const message = `${widths.length} 列的宽度合计 ${total / 100}%，应为 100%`;
    return { message, hint: '各列的 width 相加要正好是 100%，或给几列写 width="fill" 平分余下的宽度' };
  }
  if (total < whole) return undefined;
  const message = `写明的宽度合计 ${total / 100}%，没有给 width="fill" 的列留下宽度`;
  return { message, hint: '把写明的各列改窄' };
}

function shares(widths: readonly Width[]): readonly number[] {
  const fills = widths.filter((width) => width === 'fill').length;
  const left = (whole - written(widths)) / 100 / fills;
  return widths.map((width) => (width === 'fill' ? left : (width ?? 0) / 100));
}

function written(widths: readonly Width[]): number {
  return widths.reduce<number>((sum, width) => sum + (typeof width === 'number' ? width : 0), 0);
}
