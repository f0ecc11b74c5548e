/**
 * The mutation test: every clean sample written out, one figure broken at random, and whether the reviewer sees it.
 *
 * `JIXIAO_MUTATIONS=5000` breaks more of them; `JIXIAO_MUTATIONS_TO=FILE` writes what was missed, one a line.
 */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Mutation, mutate } from './mutate.ts';
import { seeded } from './random.ts';
import { linesOf, loadSamples } from './sample-reports.ts';

const count = Number(process.env.JIXIAO_MUTATIONS ?? 1000);
const seed = 6;
const samples = await loadSamples();
const isGrave = (line: string): boolean => !line.startsWith('info');

test.each(samples.reports.map(({ file, run }) => ({ name: nameOf(file), run })))(
  'written out by hand, $name is right as it was',
  ({ run }) => {
    expect(linesOf(run.findings).filter(isGrave)).toEqual([]);
  },
);

test('of the figures that must agree with others, nineteen of twenty broken ones are seen', {
  timeout: 900_000,
}, async () => {
  const random = seeded(seed);
  const done: Mutation[] = [];
  while (done.length < count) done.push(await mutate(samples, random.pick(samples.reports), random));
  const arithmetic = done.filter(({ isArithmetic }) => isArithmetic);
  const seen = arithmetic.filter(({ found }) => found.some(isGrave));
  const { JIXIAO_MUTATIONS_TO: to } = process.env;
  if (to) writeFileSync(to, tell(done));
  expect(arithmetic.length / done.length).toBeGreaterThan(0.75);
  expect(seen.length / arithmetic.length).toBeGreaterThanOrEqual(0.95);
  const inCells = arithmetic.filter(({ figure }) => figure.kind !== 'prose');
  expect(inCells.filter(({ found }) => found.some(isGrave)).length / inCells.length).toBeGreaterThanOrEqual(0.97);
});

/** Shares by kind, then each miss of a figure that must agree with another. */
function tell(done: readonly Mutation[]): string {
  const share = (all: readonly Mutation[]) =>
    `${all.filter(({ found }) => found.some(isGrave)).length} of ${all.length} (told: ${all.filter(({ found }) => found.length > 0).length})`;
  const kinds = [...new Set(done.map(({ figure }) => figure.kind))].sort();
  const arithmetic = done.filter(({ isArithmetic }) => isArithmetic);
  const lone = done.filter(({ isArithmetic }) => !isArithmetic);
  const lines = kinds.map((kind) => {
    const of = (all: readonly Mutation[]) => share(all.filter(({ figure }) => figure.kind === kind));
    return `${kind}\tarithmetic ${of(arithmetic)}\tlone ${of(lone)}`;
  });
  const missed = arithmetic.filter(({ found }) => !found.some(isGrave)).map(tellMiss);
  return [`all\tarithmetic ${share(arithmetic)}\tlone ${share(lone)}`, ...lines, ...missed, ''].join('\n');
}

function tellMiss({ file, figure, broken, found }: Mutation): string {
  const { within, start, digits } = figure;
  const [before, after] = [
    within.slice(Math.max(0, start - 20), start),
    within.slice(start + digits.length, start + digits.length + 8),
  ];
  const text = `${before}[${digits}→${broken}]${after}`.replaceAll('\n', ' ');
  return [nameOf(file), figure.kind, figure.path.join('.'), text, found.join('; ')].join('\t');
}

function nameOf(file: string): string {
  return file.slice(file.indexOf('/samples/') + '/samples/'.length);
}
