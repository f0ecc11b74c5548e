/**
 * The Source: what a YAML file says, as text, with the place of every key and value.
 *
 * A scalar keeps its source text: `1.10` stays `1.10`, `0100` stays `0100`; what is a figure is decided by the schema.
 */
import type { Place } from '../core/finding.ts';

/** How a scalar was written. `empty`: the key has nothing after its colon, which means “printed blank”. */
export type ScalarStyle = 'plain' | 'quoted' | 'block' | 'empty';

export interface SourceScalar {
  readonly kind: 'scalar';
  /** What the scalar says; for `empty` the empty text. */
  readonly text: string;
  readonly style: ScalarStyle;
  readonly place: Place;
}

export interface SourceEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: SourceNode;
}

export interface SourceMap {
  readonly kind: 'map';
  /** In the file's order; no key twice. */
  readonly entries: readonly SourceEntry[];
  readonly place: Place;
}

export interface SourceList {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly place: Place;
}

export type SourceNode = SourceMap | SourceList | SourceScalar;

export interface Source {
  readonly file: string;
  /** The file's text as it stands, for carets and for fixes by range. */
  readonly text: string;
  readonly root: SourceMap;
}

/** Plain data as Ajv reads it: every figure still its source text, an empty scalar null. */
export type PlainValue = string | null | PlainValue[] | { [key: string]: PlainValue };
