/**
 * Makes one report: down the road, and rendered when its findings allow it. Runs in a worker, or in the program itself.
 *
 * In: an order. Out: what the manifest will say of it, its findings, and its files, waiting under a name of their own.
 */
import { factsOf } from '../checks/across/facts-of.ts';
import { hasError } from '../core/finding.ts';
import { fileNames } from '../manifest/file-names.ts';
import { makeEntry } from '../manifest/make-entry.ts';
import { sha256 } from '../manifest/sha256.ts';
import { type FileFormat, type Program, type ReportRun, renderReport, runReport } from '../pipeline.ts';
import { gatherProof } from '../proof/gather-proof.ts';
import type { World } from '../world/world.ts';
import { fileDate } from './file-date.ts';
import { nameOutput } from './name-outputs.ts';
import type { Made, MadeFile, Order } from './order.ts';
import { type RecordedReads, recordReads } from './recorded-reads.ts';
import { watchProgram } from './watched-program.ts';
import { whatItRead } from './what-it-read.ts';

/** `shared`: what the program read when it was loaded, which all reports have in common. */
export async function makeReport(program: Program, shared: RecordedReads, world: World, order: Order): Promise<Made> {
  const { file, base, settings } = order;
  const { templates } = settings;
  const reads = recordReads(world);
  const watched = watchProgram({ ...program, world: reads.world });
  const run = await runReport(watched.program, file, templates === undefined ? {} : { templates });
  const named = nameOutput(run);
  const findings = [...run.findings, ...named.findings];
  const names = fileNames(world, settings.folder, file, base);
  const { inputs, references, packs } = await whatItRead(program, { run, reads, shared, watched, names });
  const entry = makeEntry(
    { ...run, findings },
    {
      ...{ names, name: named.name, version: settings.version, draft: settings.draft, templates },
      ...{ fileDate: fileDate(world), inputs, references, packs, hashOf: shared.hashOf },
      carriesSources: settings.carriesSources,
      facts: run.scored && factsOf(run.scored),
    },
  );
  const mayBeMade = named.name !== undefined && (settings.draft || !hasError(findings));
  const files = mayBeMade ? await render(world, run, named.name, order, shared.hashOf) : [];
  return { file, entry, place: named.place, findings, accepted: plain(run), files };
}

function plain({ accepted }: ReportRun): Made['accepted'] {
  return accepted.map(({ finding, reason }) => ({ finding, reason }));
}

async function render(
  world: World,
  run: ReportRun,
  name: string,
  { settings, stage }: Order,
  hashOf: RecordedReads['hashOf'],
): Promise<MadeFile[]> {
  const { laid, fonts } = run;
  if (laid === undefined || fonts === undefined) return [];
  const { draft, maker, formats, templates, carriesSources } = settings;
  const options = { draft, program: maker };
  const carried = carriesSources ? await gatherProof(world, run, { ...options, templates, hashOf }) : undefined;
  const files: Promise<MadeFile>[] = [];
  for (const format of formats) {
    const bytes = await renderReport(laid, fonts, format, { ...options, carried });
    // The next format is rendered while the disk takes this one.
    files.push(put(world, { name: `${name}.${format}`, bytes, sha256: sha256(bytes) }, stage, format));
  }
  return Promise.all(files);
}

async function put(
  world: World,
  file: Required<Omit<MadeFile, 'staged'>>,
  stage: string | undefined,
  format: FileFormat,
): Promise<MadeFile> {
  if (stage === undefined) return file;
  const staged = `${stage}.${format}`;
  const written = await world.writeWhole(staged, file.bytes);
  // The bytes are handed over, so that the place where they must go in the end tells what is wrong with the disk.
  return written.ok ? { name: file.name, sha256: file.sha256, staged } : file;
}
