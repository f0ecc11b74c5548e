/**
 * One figure of a sample broken, and whether the reviewer sees it.
 *
 * A mutation is *arithmetic* when the figure stands in a second place, in the data or in prose, that it must agree with:
 *  - it is a weight (all of them add up to the full score);
 *  - the program computes it (执行率, 得分, 总分, sums, growth, shares), or prose quoted it from the data;
 *  - the report with the broken figure, written out anew, reads otherwise in another place than the figure's own;
 *  - prose repeats a cell, or a cell is repeated by prose: the same figure and unit, of three digits at least or beside the row's name.
 * All others are lone: nobody can tell from the report what the figure should be.
 */
import type { CheckRun } from '../harness.ts';
import { runOn } from '../harness.ts';
import { breakFigure } from './break-figure.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { Random } from './random.ts';
import { isRepeated } from './repeated.ts';
import { acrossOf, folderOf, linesOf, type SampleReport, type Samples, worldOf } from './sample-reports.ts';
import { writeOut } from './written-out.ts';
import { parseTexts, scalarsOf, writeTexts } from './yaml-texts.ts';

export interface Mutation {
  readonly file: string;
  readonly figure: Figure;
  readonly broken: string;
  readonly isArithmetic: boolean;
  /** The new findings, gravest first; empty: nobody saw it. */
  readonly found: readonly string[];
}

export async function mutate(samples: Samples, report: SampleReport, random: Random): Promise<Mutation> {
  const figure = random.pick(report.figures);
  const broken = breakFigure(figure.digits, random);
  const found = await findingsOf(samples, report, replaceFigure(report.out.text, figure, broken));
  return {
    file: report.file,
    figure,
    broken,
    isArithmetic: await isArithmetic(samples, report, figure, broken),
    found,
  };
}

/** Only the figure differs. */
export function replaceFigure(text: string, { path, isKey, start, digits }: Figure, by: string): string {
  const document = parseTexts(text);
  const nodes = scalarsOf(document).filter((one) => one.isKey === isKey && samePath(one.path, path));
  const [{ node } = { node: undefined }] = nodes;
  if (node === undefined) throw new Error(`nothing at ${path.join('.')}`);
  node.value = node.value.slice(0, start) + by + node.value.slice(start + digits.length);
  return writeTexts(document);
}

const samePath = (a: Figure['path'], b: Figure['path']): boolean => JSON.stringify(a) === JSON.stringify(b);

/** First the report itself; where it says nothing, those that annex it, and all of the folder together. */
async function findingsOf(samples: Samples, report: SampleReport, text: string): Promise<string[]> {
  const world = worldOf({ ...samples.outTexts, [report.file]: text });
  const run = await runOn(samples.road, report.file, world);
  const own = newIn(run, report.run);
  if (own.some(isGrave)) return own;
  const annexes = new Map(samples.road.annexes).set(report.file, run);
  for (const file of report.dependents) annexes.delete(file);
  for (const file of report.dependents) annexes.set(file, await runOn({ ...samples.road, annexes }, file, world));
  const others = report.dependents.flatMap((file) => newIn(annexes.get(file), samples.road.annexes.get(file)));
  return [...own, ...others, ...newAcross(samples, report, annexes)].sort();
}

const isGrave = (line: string): boolean => !line.startsWith('info');

function newIn(run: CheckRun | undefined, before: CheckRun | undefined): string[] {
  const known = new Set(linesOf(before?.findings ?? []));
  return linesOf(run?.findings ?? [])
    .filter((line) => !known.has(line))
    .sort();
}

function newAcross(samples: Samples, { file }: SampleReport, annexes: ReadonlyMap<string, CheckRun>): string[] {
  const inFolder = (runs: ReadonlyMap<string, CheckRun>) =>
    [...runs].flatMap(([one, run]) => (folderOf(one) === folderOf(file) ? [run] : []));
  const known = new Set(linesOf(acrossOf(inFolder(samples.road.annexes))));
  return linesOf(acrossOf(inFolder(annexes))).filter((line) => !known.has(line));
}

async function isArithmetic(samples: Samples, report: SampleReport, figure: Figure, broken: string): Promise<boolean> {
  if (figure.kind === 'weight' || isComputed(report, figure) || isRepeated(report, figure)) return true;
  const same = plainFigure(report, figure);
  const text = replaceFigure(report.written, same, broken);
  const { scored } = await runOn(samples.plainRoad, report.file, worldOf({ ...samples.texts, [report.file]: text }));
  return scored !== undefined && differsElsewhere(report.out.text, writeOut(text, scored).text, figure);
}

/** The same figure in the report as it stands in samples/, where an amount may stand without the key that it has beside a share. */
function plainFigure(report: SampleReport, figure: Figure): Figure {
  const typed = report.figures.filter((one) => samePath(one.path, figure.path) && !isComputed(report, one));
  const nth = typed.findIndex(({ start }) => start === figure.start);
  const plain = figuresOf(report.written).filter(
    ({ path }) => samePath(path, figure.path) || samePath([...path, '决算数'], figure.path),
  );
  const same = plain[nth];
  if (same?.digits !== figure.digits) throw new Error(`no ${figure.digits} at ${figure.path.join('.')}`);
  return same;
}

function isComputed({ out }: SampleReport, { path, start }: Figure): boolean {
  const key = JSON.stringify(path);
  return out.computed.has(key) || (out.quoted.get(key) ?? []).some(([from, to]) => start >= from && start < to);
}

function differsElsewhere(before: string, after: string, figure: Figure): boolean {
  const values = (text: string) =>
    new Map(scalarsOf(parseTexts(text)).map(({ path, node, isKey }) => [JSON.stringify([isKey, path]), node.value]));
  const [was, is] = [values(before), values(after)];
  const own = JSON.stringify([figure.isKey, figure.path]);
  return [...new Set([...was.keys(), ...is.keys()])].some((key) => key !== own && was.get(key) !== is.get(key));
}
