/**
 * `{{#if (present 偏差原因分析及改进措施)}}`: whether there is anything to print.
 *
 * Why not `{{#if 得分}}`: a score of 0 is there, and a blank cell is not.
 */
import type { Context } from '../print-data.ts';
import { isLeaf } from '../print-data.ts';

/** A text: not blank. A list: has a row. A group of data: any of it is present. */
export function present(data: Context | undefined): boolean {
  if (data === undefined) return false;
  if (isLeaf(data)) return data.text.trim() !== '';
  return Object.values(data).some(present);
}
