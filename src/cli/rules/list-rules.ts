/** All rules of the reviewer, one line each, by family: level, code, what it wants. */
import { displayWidth } from '../../core/display-width.ts';
import type { Profile } from '../../packs/profile.ts';
import { type ExplainedRule, explainEvery } from './explain.ts';
import { levelWords } from './level-words.ts';

/** With a region: at its levels, and what it changed in the end. */
export function listRules(profile: Profile | undefined): string {
  const { rules } = explainEvery(profile);
  const width = Math.max(...rules.map(({ code }) => code.length));
  const names = [...new Set(rules.map(({ family }) => family))];
  const lines = names.flatMap((name) => [
    name,
    ...rules.filter(({ family }) => family === name).map((rule) => line(rule, width)),
    '',
  ]);
  return `${lines.join('\n')}共 ${rules.length} 项检查${profile === undefined ? '' : changes(rules, profile)}\n`;
}

function line({ level, code, wants }: ExplainedRule, width: number): string {
  const word = levelWords[level];
  return `  ${word}${' '.repeat(4 - displayWidth(word))}  ${code.padEnd(width)}  ${wants}`;
}

function changes(rules: readonly ExplainedRule[], { name }: Profile): string {
  const changed = rules.filter(({ level, severity }) => level !== severity);
  if (changed.length === 0) return `；“${name}”没有改变级别`;
  const list = changed.map(({ code, level, severity }) => {
    return `  ${code}：${levelWords[severity]} → ${levelWords[level]}`;
  });
  return `；“${name}”改了 ${changed.length} 项：\n${list.join('\n')}`;
}
