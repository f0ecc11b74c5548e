/** `jixiao score --json`: every figure of a report as plain data; figures are text, so that no reader makes floats of them. */
import { type Rounding, show } from '../core/decimal.ts';
import type { Place } from '../core/finding.ts';
import { writePath } from '../core/key-path.ts';
import type { Basis, Scored } from './scored.ts';

export interface BasesJson {
  readonly file: string;
  readonly region: string;
  readonly scores: readonly BasisJson[];
  /** null: the document has no scores. */
  readonly total: string | null;
  readonly grade: string | null;
}

export interface BasisJson {
  readonly label: string;
  readonly rule: string;
  readonly formula: string;
  readonly inputs: readonly { readonly name: string; readonly text: string; readonly place: PlaceJson }[];
  /** Before rounding, to 40 digits. */
  readonly exact: string;
  readonly rounding: RoundingJson | null;
  readonly computed: string;
  readonly given: string | null;
  /** What is printed and added up. */
  readonly value: string;
  readonly blank: boolean;
  readonly unit: string;
  readonly place: PlaceJson;
}

export interface PlaceJson {
  readonly file: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface RoundingJson {
  readonly mode: string;
  readonly quantum: string;
  readonly pad: boolean;
}

export function basesToJson({ report, profile, bases, total, grade }: Scored): BasesJson {
  return {
    file: report.file,
    region: profile.name,
    scores: bases.map(basisToJson),
    total: total ? show(total.value) : null,
    grade: grade ?? null,
  };
}

function basisToJson({ label, rule, formula, inputs, unit, place, blank, ...figures }: Basis): BasisJson {
  const { exact, rounding, computed, given, value } = figures;
  return {
    label,
    rule,
    formula,
    inputs: inputs.map((input) => ({ ...input, place: placeToJson(input.place) })),
    exact: show(exact),
    rounding: rounding ? roundingToJson(rounding) : null,
    computed: show(computed),
    given: given ? show(given) : null,
    value: show(value),
    blank: blank ?? false,
    unit,
    place: placeToJson(place),
  };
}

function placeToJson({ file, path, range }: Place): PlaceJson {
  return { file, path: writePath(path), line: range.start.line, column: range.start.column };
}

function roundingToJson({ mode, quantum, pad }: Rounding): RoundingJson {
  return { mode, quantum: show(quantum), pad };
}
