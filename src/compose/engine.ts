/**
 * The template engine: Handlebars of our own, with our helpers only and no way to prototypes.
 *
 * In: templates as text, never as trees. A template cannot reach anything but the data that it is given.
 */
import Handlebars, { type HelperOptions } from 'handlebars';
import { chineseMonth } from './helpers/chinese-month.ts';
import { each, type LoopCount, type LoopLimits } from './helpers/each.ts';
import { label } from './helpers/label.ts';
import { present } from './helpers/present.ts';
import { type Shown, shown } from './helpers/shown.ts';
import type { Context } from './print-data.ts';

export interface Engine {
  /** Returns the HTML; throws what Handlebars throws, and OutputTooLarge. */
  render(name: string, data: Context, settings: Settings): string;
}

/** What the pack decides about a form. */
export interface Settings {
  readonly shown: Shown;
  readonly labels: Readonly<Record<string, string>>;
  /** Undefined: those of a report. */
  readonly limits?: LoopLimits;
}

/** The largest report that an author may write stays far below. */
const reportLimits: LoopLimits = { rows: 100_000, length: 30_000_000 };

/** `templates`: their texts by name, each asked for when it is first run. `strict`: a name that the data does not have is thrown, not printed as nothing. */
export function createEngine(templates: ReadonlyMap<string, () => string>, strict: boolean): Engine {
  const handlebars = ownHandlebars();
  const options = {
    strict,
    knownHelpersOnly: true,
    knownHelpers: { ...ownHelpers, log: false, lookup: false },
    preventIndent: true,
  };
  for (const [name, text] of templates) {
    let run: Handlebars.TemplateDelegate | undefined;
    handlebars.registerPartial(name, (data, more) => {
      run ??= handlebars.compile(text(), options);
      return run(data, more);
    });
  }
  return {
    render: (name, data, { shown, labels, limits = reportLimits }) => {
      const run = handlebars.partials[name] as Handlebars.TemplateDelegate;
      const count: LoopCount = { rows: 0, length: 0, limits };
      return run(data, { data: { shown, labels, count } });
    },
  };
}

const ownHelpers = { label: true, present: true, shown: true, 'chinese-month': true };

function ownHandlebars(): typeof Handlebars {
  const handlebars = Handlebars.create();
  for (const name of ['log', 'lookup', 'helperMissing', 'blockHelperMissing']) handlebars.unregisterHelper(name);
  handlebars.registerHelper('each', each);
  handlebars.registerHelper('label', label);
  handlebars.registerHelper('shown', shown);
  handlebars.registerHelper('chinese-month', chineseMonth);
  handlebars.registerHelper('present', (data: Context, _options: HelperOptions) => present(data));
  return handlebars;
}
