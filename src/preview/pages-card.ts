/**
 * The pages as the browser needs them beside the PDF: where each text stands and what it comes from.
 *
 * In: what layout placed, and the bases of all figures. Out: plain data; places and bases once each, texts by index.
 */
import { createHash } from 'node:crypto';
import type { Place } from '../core/finding.ts';
import type { LaidBlank, LaidOut, LaidPage, LaidText } from '../layout/laid-out.ts';
import { printFigure } from '../scoring/print-figure.ts';
import type { Basis, Scored } from '../scoring/scored.ts';
import { entryOf, headingsOf } from '../tree/entry.ts';
import { basisCard } from './basis-card.ts';
import type { HeadingCard, PageCard, PagesCard, PlaceCard, TextBox } from './cards.ts';
import type { ToPlaceCard } from './place-card.ts';
import { scoreCard } from './score-card.ts';

export function pagesCard(laid: LaidOut, scored: Scored, draft: boolean, toCard: ToPlaceCard): PagesCard {
  const bases = [scored, ...annexesOf(scored)].flatMap((one) => one.bases);
  const places = new PlaceList(toCard);
  const basisOf = basisFinder(bases);
  const pages = laid.pages.map((page) => pageCard(page, draft, places, basisOf));
  return {
    draft,
    pages,
    headings: headingCards(laid),
    places: places.cards,
    bases: bases.map((basis) => basisCard(basis, toCard)),
    score: scoreCard(scored),
  };
}

function annexesOf({ annexes }: Scored): Scored[] {
  return annexes.flatMap((annex) => [annex, ...annexesOf(annex)]);
}

class PlaceList {
  readonly cards: PlaceCard[] = [];
  private readonly toCard: ToPlaceCard;
  private readonly indexes = new Map<string, number>();

  constructor(toCard: ToPlaceCard) {
    this.toCard = toCard;
  }

  /** `isBlank`: the page shows nothing there. */
  indexOf(place: Place, isBlank = false): number {
    const key = keyOf(place);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.cards.length);
    return this.cards.push({ ...this.toCard(place), ...(isBlank && { isBlank }) }) - 1;
  }
}

function keyOf({ file, path, range }: Place): string {
  return `${range.start.offset} ${range.end.offset} ${JSON.stringify(path)} ${file}`;
}

/** A figure is known by its place and by what is printed: several cells may come from one line of the file. */
function basisFinder(bases: readonly Basis[]): (text: string, place: Place) => number {
  const indexes = new Map<string, number>();
  bases.forEach((basis, index) => {
    const sign = basis.unit === '%' ? '%' : '';
    const { text } = printFigure(basis, basis.place, sign);
    const key = `${text} ${keyOf(basis.place)}`;
    if (!indexes.has(key)) indexes.set(key, index);
  });
  return (text, place) => indexes.get(`${text} ${keyOf(place)}`) ?? -1;
}

function pageCard(
  { width, height, label = '', items }: LaidPage,
  draft: boolean,
  places: PlaceList,
  basisOf: (text: string, place: Place) => number,
): PageCard {
  const texts = items.filter((item) => item.kind === 'text');
  const lines = items.filter((item) => item.kind === 'line');
  const looks = { draft, width, height, label, texts: texts.map(lookOf), lines };
  return {
    width,
    height,
    label,
    hash: createHash('sha256').update(JSON.stringify(looks)).digest('hex').slice(0, 16),
    texts: [
      ...joinNeighbours(texts).flatMap((text) => boxOf(text, places, basisOf)),
      ...items.flatMap((item) => (item.kind === 'blank' ? blankBox(item, places) : [])),
    ],
    lines: lines.map(({ x1, y1, x2, y2 }) => [tenth(x1), tenth(y1), tenth(x2), tenth(y2)] as const),
  };
}

function lookOf({ text, x, baseline, font, size, spacing, strong }: LaidText): readonly unknown[] {
  return [text, x, baseline, font.id, size, spacing, strong];
}

/** Text of one place on one line is one box, whatever fonts it is set in; the next cell may say something of the same place. */
function joinNeighbours(texts: readonly LaidText[]): LaidText[] {
  const joined: LaidText[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    const isSame = last?.origin.data !== undefined && last.origin.data === text.origin.data;
    const gap = last ? text.x - last.x - last.width : 0;
    const isNext = last?.baseline === text.baseline && Math.abs(gap) < text.size;
    if (!last || !isSame || !isNext) joined.push(text);
    else joined[joined.length - 1] = { ...last, text: last.text + text.text, width: text.x + text.width - last.x };
  }
  return joined;
}

/** Text of the template alone comes from no line of the author's. */
function boxOf(
  { text, x, baseline, width, size, font, origin }: LaidText,
  places: PlaceList,
  basisOf: (text: string, place: Place) => number,
): TextBox[] {
  if (origin.data === undefined) return [];
  const scale = size / font.unitsPerEm;
  const top = baseline - font.ascent * scale;
  const height = (font.ascent - font.descent) * scale;
  const basis = basisOf(text.trim(), origin.data);
  return [[tenth(x), tenth(top), tenth(width), tenth(height), places.indexOf(origin.data), basis]];
}

/** An empty cell, whole. */
function blankBox({ x, y, width, height, origin }: LaidBlank, places: PlaceList): TextBox[] {
  if (origin.data === undefined) return [];
  return [[tenth(x), tenth(y), tenth(width), tenth(height), places.indexOf(origin.data, true), -1]];
}

function tenth(points: number): number {
  return Math.round(points * 10) / 10;
}

function headingCards({ tree, headings }: LaidOut): HeadingCard[] {
  return headingsOf(tree).flatMap((heading) => {
    const at = headings.get(heading.id);
    return at ? [{ text: entryOf(heading), level: heading.level, page: at.page, y: tenth(at.y) }] : [];
  });
}
