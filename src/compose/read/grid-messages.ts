/** What is said about a row that does not fill its table. */
import type { DraftCell, GridFault } from './place-row.ts';

/** `row` counts from 1 within its part. */
export function gridWords<C extends DraftCell>(
  fault: GridFault<C>,
  columns: number,
  row: number,
): { readonly message: string; readonly hint: string } {
  switch (fault.kind) {
    case 'ragged':
      return {
        message: `这一行占 ${fault.got} 列，应占 ${columns} 列（本段第 ${row} 行，从上面跨下来的格也算在内）`,
        hint: '增减单元格，或给一格写 colspan="fill" 占满余下的列；也看看上面的 rowspan 对不对',
      };
    case 'two-fills':
      return { message: '一行里只能有一个 colspan="fill"', hint: '另一格写明跨几列' };
    case 'merge-width':
      return {
        message: `“${fault.cell.text}”与上面同名的格宽度不同，不能上下合并`,
        hint: '两格的 colspan 写成一样；多半是这一行少了或多了一格',
      };
    case 'too-tall':
      return {
        message: `“${fault.cell.text}”的 rowspan 超出了本段表格的最后一行`,
        hint: '写成实际的行数，或改用 rowspan="merge" 让相同的格自动上下合并',
      };
  }
}
