/** Finds braces and angle brackets typed full-width in a template: they would be printed as they are. */
import { error, type Finding } from '../../core/finding.ts';
import { placeOf, type TemplateText } from './template-text.ts';

export interface HalfWidth {
  /** As long as the original, the brackets mended. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

const slip = /[｛{]?｛[^｛{｝}<\n]*[｝}]{0,2}|\{\{[^{}<｝\n]*｝[｝}]?|＜\/?[a-z][a-z0-9]*[^＜<＞>\n]*[＞>]?/g;
const halves: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '＜': '<', '＞': '>' };

export function mendFullWidth(template: TemplateText): HalfWidth {
  const findings: Finding[] = [];
  const text = template.text.replace(slip, (piece, offset: number) => {
    const brackets = piece.startsWith('＜') ? '尖括号' : '花括号';
    const wanted = piece.startsWith('＜') ? '< 和 >' : '{{ 和 }}';
    findings.push(
      error('template-fullwidth', placeOf(template, offset, offset + piece.length), {
        message: `${piece} 用了全角的${brackets}，会原样印出来`,
        hint: `改成半角：${wanted}`,
      }),
    );
    return halfWidth(piece);
  });
  return { text, findings };
}

/** Returns the piece as it was meant, or blanks when that cannot be told; as long as the piece. */
function halfWidth(piece: string): string {
  const mended = piece.replace(/[｛｝＜＞]/g, (bracket) => halves[bracket] ?? bracket);
  return /^\{\{[^{}]*\}\}$|^<[^<>]*>$/.test(mended) ? mended : ' '.repeat(piece.length);
}
