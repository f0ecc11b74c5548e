/**
 * Sends hostile input down the real road, in one process and in memory, and says what came of it.
 *
 * A document or findings: anything else throws, with what was wrong. Schemas and fonts are loaded once; each input has a
 * disk of its own, and nothing of the machine's but the program's folder.
 */
import { relative } from 'node:path';
import { paintFor } from '../../src/cli/paint.ts';
import { printFindings } from '../../src/cli/print-findings.ts';
import { textsOf } from '../../src/cli/run-reports.ts';
import { type Finding, hasError } from '../../src/core/finding.ts';
import { fileFormats, loadProgram, type ReportRun, renderReport, runReport } from '../../src/pipeline.ts';
import { type MemoryWorld, memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import type { FileResult, World } from '../../src/world/world.ts';
import { hostileMaterial } from './corpus.ts';
import type { HostileInput } from './hostile-input.ts';

export interface HostileOutcome {
  readonly result: 'document' | 'findings';
  readonly milliseconds: number;
  readonly codes: readonly string[];
}

export interface HostileRoad {
  /** Throws what the program threw, or what its answer lacks. `renders`: whether the files are made too. */
  send(input: HostileInput, renders: boolean): Promise<HostileOutcome>;
  /** Sends the sound reports of all regions, so that none of what follows waits for packs and fonts to load. */
  warmUp(): Promise<void>;
}

const secret = '绝密：这一行不在资料文件夹里';

export async function openHostileRoad(): Promise<HostileRoad> {
  const reality = onlyOwnFolder(nodeWorld());
  let disk: MemoryWorld = memoryWorld({}, { behind: reality });
  const world = new Proxy<World>(disk, { get: (_, name: keyof World) => disk[name] });
  const program = await loadProgram(world);
  const road: HostileRoad = {
    async warmUp() {
      for (const { files, reports, templates } of hostileMaterial())
        await road.send({ files, report: reports[0] ?? '', templates, broken: '' }, false);
    },
    async send(input, renders) {
      const { files, report, templates } = input;
      disk = memoryWorld(
        { ...files, '/别处/秘密.yaml': `项目名称: ${secret}\n` },
        { behind: reality, links: { 外面: '/别处' } },
      );
      const start = performance.now();
      const run = await runReport(program, report, templates === undefined ? {} : { templates });
      expectAnswer(run);
      if (renders) await expectFiles(run);
      if (disk.written.size > 0) throw new Error('the road wrote a file');
      const codes = [...new Set(run.findings.map(({ code }) => code))];
      const result = run.laid === undefined || hasError(run.findings) ? 'findings' : 'document';
      return { result, milliseconds: performance.now() - start, codes };
    },
  };
  return road;
}

/** The program's schemas, packs and fonts; of the rest of the machine there is nothing. */
function onlyOwnFolder(real: World): World {
  const isOwn = (path: string) => !relative(real.programFolder, path).startsWith('..');
  const none = (path: string): FileResult<never> => ({ ok: false, problem: 'missing', path, detail: 'ENOENT' });
  return {
    ...real,
    readBytes: async (path, limit) => (isOwn(path) ? real.readBytes(path, limit) : none(path)),
    kindOf: async (path) => (isOwn(path) ? real.kindOf(path) : none(path)),
    list: async (path) => (isOwn(path) ? real.list(path) : none(path)),
    realPath: async (path) => (isOwn(path) ? real.realPath(path) : none(path)),
  };
}

function expectAnswer(run: ReportRun): void {
  if (run.laid === undefined && !hasError(run.findings)) throw new Error('neither pages nor an error');
  for (const finding of run.findings) expectReadable(finding);
  const shown = printFindings(run.findings, textsOf([run]), plain);
  const read = [shown, ...run.sources.values()];
  if (read.some((text) => text.includes(secret))) throw new Error('a file outside the folder was read');
}

const plain = paintFor(memoryWorld({}), 'out');

function expectReadable({ code, message, place }: Finding): void {
  const { start, end } = place.range;
  if (!/\p{Script=Han}/u.test(message)) throw new Error(`${code} says nothing in Chinese: ${message}`);
  if (/\bundefined\b|\[object |\bNaN\b(?!”)/u.test(message)) throw new Error(`${code} is not readable: ${message}`);
  if (start.line < 1 || start.column < 1 || start.offset > end.offset) throw new Error(`${code} has no place`);
}

/** Reports with errors are made too, as a draft is. */
async function expectFiles({ laid, fonts }: ReportRun): Promise<void> {
  if (laid === undefined || fonts === undefined) return;
  for (const format of fileFormats) {
    const bytes = await renderReport(laid, fonts, format, { draft: false, program: 'jixiao' });
    const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
    if (head !== (format === 'pdf' ? '%PDF' : 'PK\u0003\u0004')) throw new Error(`the ${format} begins with ${head}`);
  }
}
