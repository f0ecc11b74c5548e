/** The shape of the data that a template may print: which names there are, and what stands under each. */

export interface TextShape {
  readonly kind: 'text';
}

export interface MapShape {
  readonly kind: 'map';
  readonly names: Readonly<Record<string, DataShape>>;
}

/** A list of rows, printed with `{{#each}}`. */
export interface ListShape {
  readonly kind: 'list';
  readonly row: MapShape;
}

export type DataShape = TextShape | MapShape | ListShape;

export const text: TextShape = { kind: 'text' };

export function texts(...names: readonly string[]): MapShape {
  return { kind: 'map', names: Object.fromEntries(names.map((name) => [name, text])) };
}

/** Returns every name of the shape once, at whatever depth: what `{{label "…"}}` may print. */
export function allNames(shape: DataShape): readonly string[] {
  return [...new Set(namesWithin(shape))];
}

function namesWithin(shape: DataShape): string[] {
  if (shape.kind === 'text') return [];
  const map = shape.kind === 'list' ? shape.row : shape;
  return Object.entries(map.names).flatMap(([name, child]) => [name, ...namesWithin(child)]);
}
