/** The samples, written out, in a world of their own: what mutations start from. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkAcross } from '../../src/checks/across/check-across.ts';
import { factsOf } from '../../src/checks/across/facts-of.ts';
import type { Finding } from '../../src/core/finding.ts';
import { writePath } from '../../src/core/key-path.ts';
import { type MemoryWorld, memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { type CheckRun, openRoad, type Road, runOn } from '../harness.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type WrittenOut, writeOut } from './written-out.ts';

const samples = new URL('../../samples/', import.meta.url).pathname;

export interface SampleReport {
  readonly file: string;
  /** As it is in samples/, with quotes and without what is computed. */
  readonly written: string;
  readonly out: WrittenOut;
  /** Written out. */
  readonly run: CheckRun;
  readonly figures: readonly Figure[];
  /** The samples that annex it, themselves or through another; those nearer to it first. */
  readonly dependents: readonly string[];
}

export interface Samples {
  /** Without its annexes known: for the reports as they are in samples/. */
  readonly plainRoad: Road;
  /** With all reports written out. */
  readonly road: Road;
  readonly texts: Readonly<Record<string, string>>;
  readonly outTexts: Readonly<Record<string, string>>;
  readonly reports: readonly SampleReport[];
}

export async function loadSamples(): Promise<Samples> {
  const names = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const texts = Object.fromEntries(names.sort().map((name) => [samples + name, readFileSync(samples + name, 'utf8')]));
  const plainRoad = await openRoad();
  const plain = await runAll(plainRoad, worldOf(texts), reportsOf(texts));
  const outs = new Map([...plain].map(([file, { scored }]) => [file, outOf(texts[file] ?? '', file, scored)]));
  const outTexts = { ...texts, ...Object.fromEntries([...outs].map(([file, { text }]) => [file, text])) };
  const road = { ...plainRoad, annexes: new Map<string, CheckRun>() };
  const runs = await runAll(road, worldOf(outTexts), reportsOf(texts));
  const reports = [...outs].map(([file, out]): SampleReport => {
    const run = runs.get(file) ?? unknown(file);
    const { text } = out;
    return {
      file,
      written: texts[file] ?? '',
      out,
      run,
      figures: figuresOf(text),
      dependents: dependentsOf(file, runs),
    };
  });
  return { plainRoad, road, texts, outTexts, reports };
}

/** In the order that annexes are known before those who name them; each known to the road when it is done. */
async function runAll(road: Road, world: MemoryWorld, files: readonly string[]): Promise<Map<string, CheckRun>> {
  const runs = new Map<string, CheckRun>();
  for (const file of files) runs.set(file, await runOn(road, file, world));
  for (const [file, run] of runs) road.annexes.set(file, run);
  return runs;
}

export function worldOf(texts: Readonly<Record<string, string>>): MemoryWorld {
  return memoryWorld(texts, { behind: nodeWorld() });
}

function reportsOf(texts: Readonly<Record<string, string>>): string[] {
  return Object.keys(texts).filter((file) => !file.endsWith('部门.yaml'));
}

function outOf(text: string, file: string, scored: CheckRun['scored']): WrittenOut {
  return scored ? writeOut(text, scored) : unknown(file);
}

function unknown(file: string): never {
  throw new Error(`${file} cannot be scored`);
}

function dependentsOf(file: string, runs: ReadonlyMap<string, CheckRun>): string[] {
  const annexing = (one: string) =>
    [...runs].flatMap(([by, { scored }]) => (scored?.annexes.some(({ report }) => report.file === one) ? [by] : []));
  const found: string[] = [];
  for (let next = annexing(file); next.length > 0; next = next.flatMap(annexing)) {
    for (const one of next) {
      if (found.includes(one)) found.splice(found.indexOf(one), 1);
      found.push(one);
    }
  }
  return found;
}

/** Each finding of a run as one line. */
export function linesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, place }) => `${severity} ${code} at ${place.file} ${writePath(place.path)}`);
}

/** What the reports of one folder say together. */
export function acrossOf(runs: readonly CheckRun[]): Finding[] {
  const facts = runs.flatMap(({ scored }) => (scored ? [factsOf(scored)] : []));
  const across = checkAcross(facts);
  return facts.flatMap(({ file }) => across.of(file).open);
}

/** The folder of a department-year: the first below samples/. */
export function folderOf(file: string): string {
  return dirname(file).replace(/\/自评表$/u, '');
}
