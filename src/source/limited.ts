/** Keeps a flood of findings readable: the first ones, and one that stands for the rest and carries their mends. */
import { error, type Finding } from '../core/finding.ts';

const most = 200;

/** Returns at most 201 findings; those of one file, in the order of their places. */
export function limited(findings: readonly Finding[]): Finding[] {
  const shown = findings.slice(0, most);
  const rest = findings.slice(most);
  const [next] = rest;
  if (next === undefined) return shown;
  const fix = rest.flatMap((finding) => finding.fix ?? []);
  const summary = error('too-many-findings', next.place, {
    message: `从这里往下还有 ${rest.length} 处问题，没有一一列出`,
    hint: fix.length > 0 ? '先用 jixiao check --fix 改正能自动改的，再检查一遍' : '先改正上面的问题，再检查一遍',
    ...(fix.length > 0 ? { fix } : {}),
  });
  return [...shown, summary];
}
