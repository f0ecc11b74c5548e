/** What is known of a code: a rule of the reviewer with its examples, or a code that reading, scoring or a pack gives. */
import { families } from '../../checks/catalogue.ts';
import { levelOf } from '../../checks/tuned.ts';
import type { Severity } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { CheckLevel, Profile } from '../../packs/profile.ts';
import { UsageError } from '../usage-error.ts';
import { codeGroups } from './code-groups.ts';

/** As `--json` prints it. */
export interface ExplainedRule {
  readonly code: string;
  readonly family: string;
  /** As the program has it. */
  readonly severity: Severity;
  /** As the region has it; the same where no region was asked for. */
  readonly level: CheckLevel['level'];
  readonly wants: string;
  readonly wrong: string;
  readonly right: string;
  readonly source?: string;
}

export interface ExplainedCode {
  readonly code: string;
  readonly group: string;
  readonly means: string;
  /** What holds for the whole group. */
  readonly note?: string;
}

export interface Explained {
  readonly rules: readonly ExplainedRule[];
  readonly others: readonly ExplainedCode[];
}

/** Returns all codes, in the order of the manual. */
export function explainEvery(profile: Profile | undefined): Explained {
  const rules = families.flatMap(({ name, rules: own }) =>
    own.map(({ find: _, ...rule }) => ({
      ...rule,
      family: name,
      level: profile === undefined ? rule.severity : levelOf(rule, profile),
    })),
  );
  const others = codeGroups.flatMap(({ title, intro, means }) =>
    Object.entries(means).map(([code, meaning]) => ({
      code,
      group: title,
      means: meaning,
      ...(intro === undefined ? {} : { note: intro }),
    })),
  );
  return { rules, others };
}

/** Returns what is known of one code; throws a UsageError, with the nearest, where there is no such code. */
export function explain(code: string, profile: Profile | undefined): ExplainedRule | ExplainedCode {
  const { rules, others } = explainEvery(profile);
  const known = new Map([...rules, ...others].map((one) => [one.code, one] as const));
  const found = known.get(code);
  if (found !== undefined) return found;
  const meant = nearest(code, known.keys());
  if (meant !== undefined) throw new UsageError(`没有“${code}”这个代码，是不是想写 ${meant}？`);
  const longer = [...known.keys()].filter((one) => one.includes(code));
  const suggestion = longer.length === 0 ? '全部检查用 jixiao rules 列出' : `含有它的有 ${longer.join('、')}`;
  throw new UsageError(`没有“${code}”这个代码；${suggestion}`);
}
