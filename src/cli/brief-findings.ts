/**
 * Many findings, made short: of a rule that finds more than twenty things only the first few are shown, and the rest are counted.
 *
 * In: findings in the order in which they are shown. Out: those to show in full, and one line for each rule that was cut.
 */
import { displayWidth } from '../core/display-width.ts';
import { compareText, type Finding, type Severity, severityNames } from '../core/finding.ts';
import { showPlace } from './print-findings.ts';

const most = 20;
const shownOfMany = 3;
const placesOfMany = 3;

export interface BriefFindings {
  readonly shown: readonly Finding[];
  /** Undefined where every finding is shown. */
  readonly summary: string | undefined;
}

/** `everything`: how the user can see all of them, in words. */
export function briefFindings(findings: readonly Finding[], everything: string): BriefFindings {
  const many = byCode(findings).filter((ones) => ones.length > most);
  if (many.length === 0) return { shown: findings, summary: undefined };
  const hidden = new Set(many.flatMap((ones) => ones.slice(shownOfMany)));
  return { shown: findings.filter((one) => !hidden.has(one)), summary: summarise(many, everything) };
}

function byCode(findings: readonly Finding[]): (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code) ?? [];
    group.push(finding);
    groups.set(finding.code, group);
  }
  return [...groups.values()];
}

const gravestFirst: readonly Severity[] = ['error', 'warning', 'info'];

function summarise(many: readonly (readonly Finding[])[], everything: string): string {
  const rows = [...many].sort(
    (a, b) => gravity(a) - gravity(b) || b.length - a.length || compareText(codeOf(a), codeOf(b)),
  );
  const width = Math.max(...rows.map((ones) => displayWidth(codeOf(ones))));
  const lines = rows.map((ones) => {
    const files = new Set(ones.map(({ place }) => place.file)).size;
    const next = ones.slice(shownOfMany, shownOfMany + placesOfMany).map(({ place }) => showPlace(place));
    const name = severityNames[gravestFirst[gravity(ones)] ?? 'error'];
    return `  ${name}  ${codeOf(ones).padEnd(width)}  ${ones.length} 个，在 ${files} 个文件；还有 ${next.join('、')} …`;
  });
  return `以下检查超过 ${most} 个，上面各只列了 ${shownOfMany} 个：\n${lines.join('\n')}\n全部列出：${everything}\n`;
}

function gravity(ones: readonly Finding[]): number {
  return Math.min(...ones.map(({ severity }) => gravestFirst.indexOf(severity)));
}

function codeOf([first]: readonly Finding[]): string {
  return first?.code ?? '';
}
