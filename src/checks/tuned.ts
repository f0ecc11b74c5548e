/** What a region makes of a rule: it may turn it off, or say how grave its findings are at most. */
import type { Finding, Severity } from '../core/finding.ts';
import type { CheckLevel, Profile } from '../packs/profile.ts';
import type { Rule } from './rule.ts';

const mildestFirst: readonly Severity[] = ['info', 'warning', 'error'];

/** Returns how grave the rule is for the region at most. */
export function levelOf({ code, severity }: Pick<Rule, 'code' | 'severity'>, profile: Profile): CheckLevel['level'] {
  return profile.checkLevels.get(code)?.level ?? severity;
}

/** Returns what `find` finds, as grave as the region wants it. A rule that is off is not asked. */
export function tuned(rule: Pick<Rule, 'code' | 'severity'>, profile: Profile, find: () => Finding[]): Finding[] {
  const level = levelOf(rule, profile);
  if (level === 'off') return [];
  return level === rule.severity ? find() : find().map((finding) => withLevel(finding, rule.severity, level));
}

/** The gravest of a rule's findings get the level; the milder ones keep theirs, but are never above it. */
function withLevel(finding: Finding, gravest: Severity, level: Severity): Finding {
  if (finding.severity === gravest) return { ...finding, severity: level };
  const isAbove = mildestFirst.indexOf(finding.severity) > mildestFirst.indexOf(level);
  return isAbove ? { ...finding, severity: level } : finding;
}
