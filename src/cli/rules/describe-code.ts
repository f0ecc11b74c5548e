/** One code as an officer reads it: what is wanted, an example, where it comes from, and whether it can be accepted. */
import { severityNames } from '../../core/finding.ts';
import type { Profile } from '../../packs/profile.ts';
import type { ExplainedCode, ExplainedRule } from './explain.ts';
import { levelWords } from './level-words.ts';

export function describeCode(found: ExplainedRule | ExplainedCode, profile: Profile | undefined): string {
  return `${('means' in found ? otherLines(found) : ruleLines(found, profile)).join('\n')}\n`;
}

function ruleLines(rule: ExplainedRule, profile: Profile | undefined): string[] {
  const { code, family, severity, level, wants, wrong, right, source } = rule;
  return [
    `${code}　${severityNames[severity]}　${family}`,
    `  要求：${wants}`,
    ...example('错', wrong),
    ...example('对', right),
    ...(source === undefined ? [] : [`  依据：${source}`]),
    ...(profile === undefined || level === severity ? [] : [`  地区：“${profile.name}”把它改为 ${levelWords[level]}`]),
    `  确认没有问题的，在报告里写：接受: [{ 检查: ${code}, 理由: … }]`,
  ];
}

/** Several lines are YAML: each on a line of its own. */
function example(label: string, text: string): string[] {
  const lines = text.split('\n');
  return lines.length === 1 ? [`  ${label}：${text}`] : [`  ${label}：`, ...lines.map((line) => `      ${line}`)];
}

function otherLines({ code, group, means, note }: ExplainedCode): string[] {
  return [
    `${code}　${group}`,
    `  意思：${means}`,
    ...(note === undefined ? [] : [`  ${note}`]),
    '  不能“接受”，改好才行。',
  ];
}
