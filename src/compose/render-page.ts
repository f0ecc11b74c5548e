/** Runs one template and reads the pages that it gives, or says why it gives none. */
import { error, type Place } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import type { FormSetup } from '../packs/profile.ts';
import type { PrintedMap } from '../scoring/scored.ts';
import type { Section } from '../tree/page-tree.ts';
import type { MapShape } from './data-shape.ts';
import type { Engine, Settings } from './engine.ts';
import { OutputTooLarge } from './output-too-large.ts';
import { PrintedTexts, printData } from './print-data.ts';
import type { readHtml } from './read/html.ts';
import { readPage } from './read/read-page.ts';
import type { Reading } from './read/reading.ts';

/** A template in an engine, and how its marks are read. */
export interface Runnable {
  readonly engine: Engine;
  readonly name: string;
  readonly form: Pick<FormSetup, 'paper' | 'orientation'>;
  /** Where the template begins, for what cannot be said more exactly. */
  readonly start: Place;
  readonly readHtml: typeof readHtml;
  readonly placeOf: Reading['placeOf'];
  readonly doubtOf?: Reading['doubtOf'];
}

export interface PageData {
  readonly printed: PrintedMap;
  readonly shape: MapShape;
  readonly settings: Settings;
  /** The place of the report. */
  readonly place: Place;
}

export function renderPage(template: Runnable, data: PageData): Outcome<readonly Section[]> {
  const texts = new PrintedTexts();
  const context = printData(data.printed, data.shape, data.place, texts);
  const html = runTemplate(template, () => template.engine.render(template.name, context, data.settings));
  if (html.value === undefined) return { value: undefined, findings: html.findings };
  const { form, placeOf, doubtOf } = template;
  const reading: Reading = { form, texts, placeOf, doubtOf, findings: [] };
  const sections = readPage(reading, template.readHtml(html.value));
  if (sections.length === 0) {
    const message = '模板没有排出任何一页';
    reading.findings.push(error('template-empty', template.start, { message, hint: '把内容写在 <section> 里面' }));
  }
  return { value: reading.findings.length > 0 ? undefined : sections, findings: reading.findings };
}

/** What Handlebars throws is the template's fault: it becomes a finding, not a crash. */
function runTemplate(template: Runnable, run: () => string): Outcome<string> {
  try {
    return { value: run(), findings: [] };
  } catch (thrown) {
    const tooLarge = thrown instanceof OutputTooLarge;
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    const found = error(tooLarge ? 'template-too-large' : 'template-failed', template.start, {
      message: tooLarge ? '模板里的循环太多，印不完' : `模板运行不下去：${detail}`,
      hint: '检查模板；没有改过自带的模板，请报告这个问题',
    });
    return { value: undefined, findings: [found] };
  }
}
