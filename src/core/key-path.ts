/**
 * Key paths as people write them: `绩效指标.产出指标.质量指标.1`, the items of a list counted from 1.
 */
import type { KeyPath } from './finding.ts';

/** Returns the path as it is shown to a person. */
export function writePath(path: KeyPath): string {
  return path.map((step) => (typeof step === 'number' ? `${step + 1}` : step)).join('.');
}

/** Whether the path is the one that a person wrote, or lies below it; blanks around the steps do not matter. */
export function isWithin(path: KeyPath, written: string): boolean {
  const wanted = written.replace(/\s*\.\s*/gu, '.').trim();
  const actual = writePath(path);
  return actual === wanted || actual.startsWith(`${wanted}.`);
}

/** Whether the path leads to something under `above`, at whatever depth. */
export function isBelow(path: KeyPath, above: KeyPath): boolean {
  return path.length > above.length && above.every((step, index) => step === path[index]);
}
