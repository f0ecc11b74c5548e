/** Applies the edits that findings offer to the files that they stand in. */
import type { TextEdit } from '../core/finding.ts';
import type { ReportRun } from '../pipeline.ts';
import { applyEdits } from '../source/apply-edits.ts';
import type { World } from '../world/world.ts';
import { explainFailure } from './explain-failure.ts';
import { withoutRepeats } from './print-findings.ts';
import { findingsOf } from './run-reports.ts';

export interface FixedFile {
  readonly file: string;
  /** How many places were mended. */
  readonly count: number;
}

export interface Fixed {
  readonly fixed: readonly FixedFile[];
  /** What the machine refused, in words for the user. */
  readonly problems: readonly string[];
}

/** Writes each mended file whole. A file that several reports share is mended once. */
export async function applyFixes(world: World, runs: readonly ReportRun[]): Promise<Fixed> {
  const fixed: FixedFile[] = [];
  const problems: string[] = [];
  for (const [file, edits] of editsByFile(runs)) {
    const text = textOf(runs, file);
    if (text === undefined) continue;
    const written = await world.writeWhole(file, applyEdits(text, edits));
    if (written.ok) fixed.push({ file, count: mendedPlaces(runs, file) });
    else problems.push(explainFailure(written));
  }
  return { fixed, problems };
}

/** One slip may take several edits, such as a pair of quotes; the user counts slips. */
function mendedPlaces(runs: readonly ReportRun[], file: string): number {
  const mended = findingsOf(runs).filter(({ place, fix = [] }) => place.file === file && fix.length > 0);
  return withoutRepeats(mended).length;
}

function editsByFile(runs: readonly ReportRun[]): ReadonlyMap<string, readonly TextEdit[]> {
  const byFile = new Map<string, Map<string, TextEdit>>();
  for (const { place, fix = [] } of findingsOf(runs)) {
    const edits = byFile.get(place.file) ?? new Map<string, TextEdit>();
    for (const edit of fix) edits.set(JSON.stringify(edit), edit);
    if (edits.size > 0) byFile.set(place.file, edits);
  }
  return new Map([...byFile].map(([file, edits]) => [file, [...edits.values()]]));
}

/** Only the author's own files are mended, never a region pack's. */
function textOf(runs: readonly ReportRun[], file: string): string | undefined {
  return runs.map(({ sources }) => sources.get(file)).find((text) => text !== undefined);
}
