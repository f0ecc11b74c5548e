/**
 * Tries a form with made-up data, in all its variations: what its tables look like cannot be seen in the template alone.
 *
 * In: the templates with their mistakes, and what is known about these, so that only further mistakes come out.
 */
import { type Finding, fileStart } from '../../core/finding.ts';
import type { FormSetup } from '../../packs/profile.ts';
import type { MapShape } from '../data-shape.ts';
import { createEngine, type Settings } from '../engine.ts';
import type { LoopLimits } from '../helpers/each.ts';
import { readHtml } from '../read/html.ts';
import type { Doubt } from '../read/reading.ts';
import { type Runnable, renderPage } from '../render-page.ts';
import type { PreparedTemplates } from '../template/prepare-pack.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';
import type { Patch } from '../template/spans.ts';
import { markedTag, tagPlaces, withPlaces } from '../template/tag-places.ts';
import type { PackMarkup } from './check-all-markup.ts';
import { sampleData } from './sample-data.ts';
import { variationsOf } from './variations.ts';

export interface Trial {
  readonly form: FormSetup;
  readonly start: PreparedTemplate;
  readonly shape: MapShape;
  readonly templates: PreparedTemplates;
  readonly patches: ReadonlyMap<PreparedTemplate, readonly Patch[]>;
  readonly markup: PackMarkup;
}

/** Made-up lists have few rows; a template that prints more than this of them would not come to an end with a report's. */
const trialLimits: LoopLimits = { rows: 20_000, length: 4_000_000 };

export function tryForm(trial: Trial): readonly Finding[] {
  const runnable = makeRunnable(trial);
  const place = fileStart(trial.start.source.file);
  const full = sampleData(trial.shape, 'full');
  const runs = variationsOf(Object.keys(trial.form.columns)).map((shown) => ({ printed: full, shown }));
  for (const how of ['blank', 'bare'] as const) {
    runs.push(...runs.slice(0, 1).map(({ shown }) => ({ printed: sampleData(trial.shape, how), shown })));
  }
  return runs.flatMap(({ printed, shown }) => {
    const settings: Settings = { labels: {}, shown, limits: trialLimits };
    return renderPage(runnable, { printed, settings, shape: trial.shape, place }).findings;
  });
}

function makeRunnable({ form, start, templates, patches, markup }: Trial): Runnable {
  const all = [...templates.values()];
  const text = (template: PreparedTemplate, index: number): string =>
    withPlaces(template, index, patches.get(template), markup.mends.get(template));
  const texts = new Map(all.map((template, index) => [template.name, () => text(template, index)]));
  const begin = fileStart(start.source.file);
  const placeOf = tagPlaces(all);
  return {
    engine: createEngine(texts, false),
    name: start.name,
    form,
    start: begin,
    readHtml,
    placeOf: (mark) => placeOf(mark) ?? begin,
    doubtOf: (mark) => doubtOf(all, markup, mark),
  };
}

function doubtOf(all: readonly PreparedTemplate[], markup: PackMarkup, mark: string): Doubt | undefined {
  const marked = markedTag(all, mark);
  const doubts = marked && markup.doubts.get(marked.template);
  return marked && (doubts?.get(marked.tag.start) ?? doubts?.get(-1));
}
