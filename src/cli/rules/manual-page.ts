/** docs/检查说明.md, made of what the rules say of themselves and of what the rooms say of their codes. */
import { families } from '../../checks/catalogue.ts';
import type { Rule, RuleFamily } from '../../checks/rule.ts';
import type { CodeGroup } from '../../core/code-group.ts';
import { severityNames } from '../../core/finding.ts';
import { codeGroups } from './code-groups.ts';

/** Returns the whole page. Pure: written by `npm run generate`, and compared by a test. */
export function manualPage(): string {
  const lines = [
    '# 检查说明',
    '',
    '<!-- 由程序自己列出：改了检查的说明以后，用 npm run generate 重写。 -->',
    '',
    '每条检查结果都带一个英文代码（方括号内）；`jixiao rules 代码` 在终端里说明它。`错误`拦住报送，`警告`应当核实，`提示`仅供参考。',
    '',
    '## 一、内容检查',
    '',
    '这些检查可以“接受”（见[使用手册](使用手册.md)第五节），代码写在 `接受` 的 `检查` 里。',
    '级别是最重的一种；有的检查在情况较轻时只给警告或提示。地区包可以改变级别或关掉某项检查（见[地区包手册](地区包手册.md)）。',
    '',
    ...families.flatMap(familyLines),
    '## 二、其他代码',
    '',
    '这些说的是文件的写法和程序的运行，不能“接受”，改好才行。',
    '',
    ...codeGroups.flatMap(groupLines),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function familyLines({ name, rules }: RuleFamily): string[] {
  return [`### ${name}`, '', ...rules.flatMap(ruleLines), ''];
}

function ruleLines({ code, severity, wants, wrong, right, source }: Rule): string[] {
  return [
    `- **\`${code}\`**（${severityNames[severity]}）${wants}`,
    ...example('错', wrong),
    ...example('对', right),
    ...(source === undefined ? [] : [`  - 依据：${source}`]),
  ];
}

/** Several lines are YAML, and shown as such. */
function example(label: string, text: string): string[] {
  if (!text.includes('\n')) return [`  - ${label}：${plain(text)}`];
  return [`  - ${label}：`, '', ...['```yaml', ...text.split('\n'), '```'].map((line) => `    ${line}`), ''];
}

/** What an example says is no markup. */
function plain(text: string): string {
  return text.replace(/[[\]<>*_`]/gu, '\\$&');
}

function groupLines({ title, intro, means }: CodeGroup): string[] {
  const rows = Object.entries(means).map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`);
  return [`### ${title}`, '', ...(intro ? [intro, ''] : []), '| 代码 | 意思 |', '|---|---|', ...rows, ''];
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
