/** Lengths as Word counts them: twips, 20 to the pt, whole numbers only. */
import { pointsPerMm } from '../../tree/style-sheet.ts';

export function twips(points: number): number {
  return Math.round(points * 20);
}

export function mmToTwips(millimetres: number): number {
  return twips(millimetres * pointsPerMm);
}
