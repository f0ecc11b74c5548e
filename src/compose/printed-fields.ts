/**
 * Which fields does a form print, whatever is written? Those are the ones that a new file of this 文种 puts there to be filled in.
 *
 * In: a pack that was checked, and a 文种 of it. Out: the names by their paths. Found by printing the form with nothing in it: what is
 * asked for all the same is a cell, what stands in `(present …)` or in a column that the pack leaves out is not.
 */
import { fileStart } from '../core/finding.ts';
import type { Pack } from '../packs/load-pack.ts';
import type { FormSetup } from '../packs/profile.ts';
import type { Printed, PrintedMap } from '../scoring/scored.ts';
import { allNames, type DataShape, type MapShape } from './data-shape.ts';
import { createEngine } from './engine.ts';
import { formSettings } from './form-settings.ts';
import { packShapes } from './pack-shapes.ts';
import { PrintedTexts, printData } from './print-data.ts';
import { partialName } from './template/prepare-pack.ts';

/** The names in a list are those of its rows. */
export interface PrintedFields {
  readonly [name: string]: PrintedFields;
}

/**
 * Returns none for a 文种 that the pack has no form for. A name at the top that stands as a label counts as well: its cell may hold
 * several texts, each of them only if it is written.
 */
export function printedFields(pack: Pack, kind: string): PrintedFields {
  const form = pack.profile.forms[kind];
  const shape = packShapes(pack)[kind];
  if (form === undefined || shape === undefined) return {};
  const texts = new PrintedTexts();
  const html = printBlank(pack, form, shape, texts);
  const labels = [...html.matchAll(/⟦(.+?)⟧/gu)].map(([, name = '']) => name);
  const paths = texts.printedIn(html).map(({ place }) => place.path.map(String));
  return treeOf([...paths, ...labels.filter((name) => Object.hasOwn(shape.names, name)).map((name) => [name])]);
}

function printBlank(pack: Pack, form: FormSetup, shape: MapShape, texts: PrintedTexts): string {
  const templates = [...pack.templates].map(([name, { text }]) => [partialName(name), () => text] as const);
  const context = printData(blankMap(shape, []), shape, fileStart(''), texts);
  const labels = Object.fromEntries(allNames(shape).map((name) => [name, `⟦${name}⟧`]));
  const { shown } = formSettings(pack.profile, form, []);
  return createEngine(new Map(templates), false).render(partialName(form.template), context, { labels, shown });
}

/** Nothing is written, but each text knows its path; a list has one row. */
function blankMap(shape: MapShape, path: readonly string[]): PrintedMap {
  return Object.fromEntries(Object.entries(shape.names).map(([name, child]) => [name, blank(child, [...path, name])]));
}

function blank(shape: DataShape, path: readonly string[]): Printed {
  if (shape.kind === 'list') return [blankMap(shape.row, path)];
  return shape.kind === 'map' ? blankMap(shape, path) : { text: '', place: { ...fileStart(''), path } };
}

function treeOf(paths: readonly (readonly string[])[]): PrintedFields {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [name, ...rest] of paths) if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), rest]);
  return Object.fromEntries([...groups].map(([name, below]) => [name, treeOf(below)]));
}
