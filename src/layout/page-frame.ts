/** The page of a section: its paper and the type area on it, pt from the paper's top left corner. */
import type { Section } from '../tree/page-tree.ts';
import { marginsAsHeld, papers, pointsPerMm } from '../tree/style-sheet.ts';

export interface PageFrame {
  /** The paper as it is held. */
  readonly paperWidth: number;
  readonly paperHeight: number;
  /** The type area (版心). */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function pageFrame(section: Section): PageFrame {
  const paper = papers[section.paper];
  const isWide = section.orientation === 'landscape';
  const width = isWide ? paper.height : paper.width;
  const height = isWide ? paper.width : paper.height;
  const { top, left, right, bottom } = marginsAsHeld(section.page, section.orientation);
  return {
    paperWidth: width * pointsPerMm,
    paperHeight: height * pointsPerMm,
    left: left * pointsPerMm,
    top: top * pointsPerMm,
    width: (width - left - right) * pointsPerMm,
    height: (height - top - bottom) * pointsPerMm,
  };
}
