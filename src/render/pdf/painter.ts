/** Paints laid-out pages: the same positions, nothing measured again; says of each thing what it belongs to. */
import type { FontFace } from '../../layout/font-set.ts';
import type { LaidPage } from '../../layout/laid-out.ts';
import { strokeOperators, textOperators } from './operators.ts';
import type { QuickDocument } from './quick-document.ts';
import type { SharedFont } from './shared-font.ts';
import type { Tagger } from './tagger.ts';

/** Gives the document's own font for a face, embedding it at the first use. */
export type FontProvider = (face: FontFace) => SharedFont;

/** A stretch of text to paint. */
export interface Stretch {
  readonly text: string;
  readonly font: FontFace;
  /** pt, as all below. */
  readonly size: number;
  readonly spacing: number;
  readonly x: number;
  readonly baseline: number;
}

/** Text is solid, and black as every page begins. */
export type TextPainter = (stretch: Stretch) => void;

export function paintPage(document: QuickDocument, page: LaidPage, paint: TextPainter, tagger: Tagger): void {
  for (const item of page.items) {
    if (item.kind === 'line') {
      tagger.mark('line');
      document.addContent(strokeOperators(item));
    } else if (item.kind === 'text' && item.text !== '') {
      tagger.mark(item.of ?? 'page');
      if (item.turned) paintTurned(document, 90, item, paint);
      else paint(item);
    }
  }
}

/** `angle`: clockwise about the beginning of the baseline, in degrees. `color`: black unless it is said. */
export function paintTurned(
  document: QuickDocument,
  angle: number,
  stretch: Stretch,
  paint: TextPainter,
  color?: string,
): void {
  document.save();
  if (color !== undefined) document.fillColor(color);
  document.rotate(angle, { origin: [stretch.x, stretch.baseline] });
  paint(stretch);
  document.restore();
}

export function textPainter(document: QuickDocument, provide: FontProvider): TextPainter {
  return ({ text, font: face, size, spacing, x, baseline }) => {
    const font = provide(face);
    const { page } = document;
    page.fonts[font.id] ??= font.ref();
    const place = { x, y: page.height - baseline };
    const codes = font.codesOf(text);
    document.addContent(
      textOperators({ font: font.id, fontSize: size, codes, characterSpacing: spacing, ...place }, page.height),
    );
  };
}
