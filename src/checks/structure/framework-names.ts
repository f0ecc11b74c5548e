/** Names of 评价指标 that are a slip away from one of the region's 指标框架. */

import type { Place } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { EvaluationIndicators } from '../../schema/report.ts';
import type { EvaluationLevel, ScoredEvaluation } from '../../scoring/scored.ts';
import { once } from '../once.ts';
import { namePlace } from '../row-table.ts';

export interface MistypedName {
  readonly name: string;
  readonly meant: string;
  readonly place: Place;
}

interface Name {
  readonly name: string;
  readonly place: Place;
}

/** A letter may be wrong in a name of four, two in one of eight. */
const lettersPerSlip = 4;

/**
 * Compares level by level; only where the author follows the framework, that is, has a third of his names, and two at least, from it, and only with names that he
 * has not used. A name that continues another (绩效目标明确, 绩效目标明确程度) is no slip.
 */
export function mistypedNames({ report, profile, levels, rows }: ScoredEvaluation): MistypedName[] {
  const framework = profile.forms[report.data.文种]?.framework;
  if (framework === undefined) return [];
  const standard = standardNames(framework);
  const own = [...levelNames(levels), rows.map((row) => ({ name: row.name, place: namePlace({ report }, row) }))];
  return own.flatMap((names, depth) => {
    const known = depth === own.length - 1 ? standard.at(-1) : standard[depth];
    return known ? slips(names, known) : [];
  });
}

function slips(names: readonly Name[], known: ReadonlySet<string>): MistypedName[] {
  const used = new Set(names.map(({ name }) => name));
  const free = [...known].filter((name) => !used.has(name));
  const strange = names.filter(({ name }) => !known.has(name));
  const followed = names.length - strange.length;
  if (followed < 2 || followed * 3 < names.length) return [];
  return strange.flatMap(({ name, place }) => {
    const meant = nearest(name, free, lettersPerSlip);
    return meant === undefined || meant.includes(name) || name.includes(meant) ? [] : [{ name, meant, place }];
  });
}

/** The author's names, level by level, without those of the rows. */
function levelNames(levels: readonly EvaluationLevel[]): Name[][] {
  if (levels.length === 0) return [];
  const below = levelNames(levels.flatMap(({ children }) => children));
  return [levels.map(({ name, place }) => ({ name, place })), ...below];
}

/** The framework's names, level by level; the last set is that of its rows. */
const standardNames: (framework: EvaluationIndicators) => readonly ReadonlySet<string>[] = once((framework) => {
  const levels: Set<string>[] = [];
  const rows = new Set<string>();
  const visit = (node: unknown, depth: number): void => {
    if (Array.isArray(node)) {
      for (const row of node as readonly Readonly<Record<string, unknown>>[]) {
        const name = row.四级指标 ?? row.三级指标 ?? row.二级指标;
        if (typeof name === 'string') rows.add(name);
      }
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    levels[depth] ??= new Set();
    for (const [name, below] of Object.entries(node)) {
      levels[depth]?.add(name.replace(/\s*[(（]\s*\d+(?:\.\d+)?\s*分?\s*[)）]$/u, ''));
      visit(below, depth + 1);
    }
  };
  visit(framework, 0);
  return [...levels, rows];
});
