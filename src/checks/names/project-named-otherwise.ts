/**
 * Check `project-name-inconsistent`, for prose: the project of a report is named there as in its 项目名称.
 *
 * Why: 档案数字化项目 and 档案数字化购买服务项目 on one page are two projects to a reader. To leave out what stands before the name (the
 * district, the year) is usual, and so is one word; only a name that breaks off in the middle is another one.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { linesWith } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { WrittenLine } from '../written-texts.ts';
import { projectCore } from './project-core.ts';

const shortest = 6;
const fewest = 4;
/** What stands before 项目, back to the next mark. */
const mention = /(?<name>[\p{Script=Han}\dA-Za-z]{4,30}?)项目(?!经费|资金|负责|管理|组)/gu;

export function checkProjectNamedOtherwise({ report }: Scored): Finding[] {
  const project = report.data.项目名称;
  const core = projectCore(project ?? '');
  if (project === undefined || core.length < shortest) return [];
  if (linesWith(report, '简称', ['prose']).length > 0) return [];
  const found = linesWith(report, '项目', ['prose']).flatMap((line) => nearMentions(line, core));
  const [first] = found;
  if (first === undefined) return [];
  const { line, start, end, name } = first;
  return [
    warning('project-name-inconsistent', line.at(start, end), {
      message: `这里写“${name}项目”，项目名称是“${project}”${found.length > 1 ? `；这样的写法共有 ${found.length} 处` : ''}`,
      hint: '统一用项目名称；在文字里写 {{项目名称}}，就不会写错',
      expected: project,
      actual: `${name}项目`,
      related: [{ message: '项目名称', place: report.places.at(['项目名称']) }],
    }),
  ];
}

interface Near {
  readonly line: WrittenLine;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function nearMentions(line: WrittenLine, core: string): Near[] {
  if (!mayBeNear(line.text, core)) return [];
  return matchesOf(mention, line.text).flatMap(({ index, groups }) => {
    const before = groups?.name ?? '';
    const name = brokenOff(before, core);
    if (name === undefined) return [];
    const end = index + before.length + '项目'.length;
    return [{ line, start: end - '项目'.length - name.length, end, name }];
  });
}

/** Whether the fewest letters of the core stand before some 项目. */
function mayBeNear(text: string, core: string): boolean {
  for (let at = text.indexOf('项目', fewest); at >= 0; at = text.indexOf('项目', at + 1)) {
    if (core.includes(text.slice(at - fewest, at))) return true;
  }
  return false;
}

/** Returns the part of the core that the text ends with: more than half of it, but not its end. */
function brokenOff(text: string, core: string): string | undefined {
  if (text.includes(core)) return undefined;
  for (let length = Math.min(text.length, core.length - 1); length >= fewest && length * 2 > core.length; length--) {
    const end = text.slice(-length);
    if (core.includes(end)) return core.endsWith(end) ? undefined : end;
  }
  return undefined;
}
