/**
 * Makes what the browser shows of one report. Runs in a worker, or in the program itself.
 *
 * In: an order. Out: its findings, and, if it came so far, its PDF with where each text stands.
 */
import { type NamedOutput, nameOutput } from '../batch/name-outputs.ts';
import { show } from '../core/decimal.ts';
import { type Finding, hasError } from '../core/finding.ts';
import { sha256 } from '../manifest/sha256.ts';
import { type FileFormat, type ReportRun, renderReport, runReport } from '../pipeline.ts';
import { gatherProof } from '../proof/gather-proof.ts';
import type { World } from '../world/world.ts';
import { type Question, recordQuestions } from './asked.ts';
import { findingCards } from './finding-cards.ts';
import type { Made, MakeOrder, Shown } from './making.ts';
import { pagesCard } from './pages-card.ts';
import { placeCards } from './place-card.ts';
import { type SharedProgram, sharedProgram } from './shared-program.ts';

export interface PreviewMaker {
  make(order: MakeOrder): Promise<Made>;
  /** Returns the DOCX of the same pages, or undefined when the report has changed since the PDF of this hash. */
  docx(order: MakeOrder, hash: string): Promise<Uint8Array | undefined>;
}

/** A report that went down the road. */
interface Taken {
  readonly run: ReportRun;
  readonly findings: readonly Finding[];
  readonly named: NamedOutput;
  readonly draft: boolean;
  readonly asked: readonly Question[];
}

/** The program is loaded with the first order. */
export function previewMaker(world: World): PreviewMaker {
  const shared = sharedProgram(world);
  let last: { readonly taken: Taken; readonly hash: string } | undefined;
  const make = async (order: MakeOrder): Promise<Made> => {
    const taken = await takeDown(shared, world, order);
    const shown = await showPages(taken, world, order);
    last = shown && { taken, hash: shown.hash };
    return { ...tell(taken, world), shown, shared: shared.questions() };
  };
  return {
    make,
    async docx(order, hash) {
      if (last?.hash !== hash) await make(order);
      return last?.hash === hash ? render(last.taken, world, order, 'docx') : undefined;
    },
  };
}

async function takeDown(
  shared: SharedProgram,
  world: World,
  { file, templates, generation }: MakeOrder,
): Promise<Taken> {
  const program = await shared.get(generation);
  const asking = recordQuestions(world);
  const run = await runReport({ ...program, world: asking.world }, file, templates === undefined ? {} : { templates });
  const { findings: aboutName, ...named } = nameOutput(run);
  const findings = [...run.findings, ...aboutName];
  return { run, findings, named, draft: hasError(findings), asked: asking.questions() };
}

function tell({ run, findings, named, asked }: Taken, { cwd }: World): Omit<Made, 'shown' | 'shared'> {
  const { report, scored } = run;
  return {
    title: report?.data.项目名称 ?? '',
    kind: report?.data.文种 ?? '',
    named,
    findings: findingCards({ ...run, findings }, placeCards(cwd)),
    score: scored?.total && show(scored.total.value),
    grade: scored?.grade,
    asked,
  };
}

async function showPages(taken: Taken, world: World, order: MakeOrder): Promise<Shown | undefined> {
  const { laid, scored } = taken.run;
  if (laid === undefined || scored === undefined) return undefined;
  const pdf = await render(taken, world, order, 'pdf');
  if (pdf === undefined) return undefined;
  const card = JSON.stringify(pagesCard(laid, scored, taken.draft, placeCards(world.cwd)));
  return { pdf, hash: sha256(pdf).slice(0, 16), draft: taken.draft, pageCount: laid.pages.length, card };
}

async function render(
  { run, draft }: Taken,
  world: World,
  { maker, templates }: MakeOrder,
  format: FileFormat,
): Promise<Uint8Array | undefined> {
  const { laid, fonts } = run;
  const options = { draft, program: maker };
  const carried = await gatherProof(world, run, { ...options, templates });
  return laid && fonts && renderReport(laid, fonts, format, { ...options, carried });
}
