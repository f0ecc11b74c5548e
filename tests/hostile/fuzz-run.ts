/**
 * The long fuzz: so many hostile inputs from one seed, one after the other, with a figure for everything.
 *
 * Run by `scripts/fuzz.mjs`. A failure names the seed and the number of the input, which give the same input again.
 */
import fc from 'fast-check';
import { type HostileInput, hostileInputs } from './hostile-input.ts';
import { type HostileOutcome, openHostileRoad } from './road.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  /** Of how many inputs one is made into files. */
  readonly rendersEach: number;
  /** No input may take longer than that, in milliseconds. */
  readonly patience: number;
  readonly stopAt?: number;
  say(line: string): void;
  failed(name: string, input: HostileInput, thrown: unknown): void;
}

export interface FuzzFigures {
  sent: number;
  documents: number;
  findings: number;
  rendered: number;
  failed: number;
  /** Milliseconds, and the input that took them. */
  slowest: number;
  slowestInput: string;
  readonly codes: Map<string, number>;
}

/** A program forgets nothing that it loaded: after so many inputs a fresh one takes over. */
const perProgram = 500;

export async function fuzz(options: FuzzOptions): Promise<FuzzFigures> {
  const { seed, count, stopAt = Number.POSITIVE_INFINITY } = options;
  const inputs = hostileInputs();
  const figures = {
    sent: 0,
    documents: 0,
    findings: 0,
    rendered: 0,
    failed: 0,
    ...{ slowest: 0, slowestInput: '', codes: new Map<string, number>() },
  };
  for (let batch = 0; batch * perProgram < count && Date.now() < stopAt; batch += 1) {
    const road = await openHostileRoad();
    await road.warmUp();
    const size = Math.min(perProgram, count - batch * perProgram);
    for (const [at, input] of fc.sample(inputs, { seed: seed + batch, numRuns: size }).entries()) {
      if (Date.now() >= stopAt) break;
      await sendOne(road, `${seed + batch}-${at}`, input, figures, options);
    }
    options.say(`${figures.sent} 份：成文 ${figures.documents}，问题 ${figures.findings}，失败 ${figures.failed}`);
  }
  return figures;
}

async function sendOne(
  road: Awaited<ReturnType<typeof openHostileRoad>>,
  name: string,
  input: HostileInput,
  figures: FuzzFigures,
  { rendersEach, patience, failed }: FuzzOptions,
): Promise<void> {
  figures.sent += 1;
  const renders = figures.sent % rendersEach === 0;
  if (renders) figures.rendered += 1;
  try {
    const outcome = await road.send(input, renders);
    count(figures, name, outcome);
    if (outcome.milliseconds > patience) throw new Error(`took ${Math.round(outcome.milliseconds)} ms`);
  } catch (thrown) {
    figures.failed += 1;
    failed(name, input, thrown);
  }
}

function count(figures: FuzzFigures, name: string, { result, milliseconds, codes }: HostileOutcome): void {
  if (result === 'document') figures.documents += 1;
  else figures.findings += 1;
  if (milliseconds > figures.slowest) Object.assign(figures, { slowest: Math.round(milliseconds), slowestInput: name });
  for (const code of codes) figures.codes.set(code, (figures.codes.get(code) ?? 0) + 1);
}
