/** The findings of a report as its manifest keeps them, and back: an unchanged report still says what is wrong with it. */
import type { AcceptedFinding } from '../checks/acceptance.ts';
import { byPlace, type Finding, fileStart, type Place, type Severity, severityNames } from '../core/finding.ts';
import type { FindingRecord, PlaceRecord } from './manifest.ts';

const severities: Readonly<Record<FindingRecord['级别'], Severity>> = { 错误: 'error', 警告: 'warning', 提示: 'info' };

/** Concerns the machine and not the report; the manifest has it under 字体. */
const onRecordElsewhere = 'font-substituted';

type Reasoned = Pick<AcceptedFinding, 'finding' | 'reason'>;

/** In: all findings of a run, and how the manifest names a file. Out: by place, the accepted ones with their reason. */
export function findingRecords(
  open: readonly Finding[],
  accepted: readonly Reasoned[],
  nameOf: (file: string) => string,
): FindingRecord[] {
  const all = [...open.map((finding) => ({ finding, reason: undefined })), ...accepted];
  return all
    .filter(({ finding }) => finding.code !== onRecordElsewhere)
    .sort((a, b) => byPlace(a.finding, b.finding))
    .map(({ finding, reason }) => findingRecord(finding, reason, nameOf));
}

function findingRecord(finding: Finding, reason: string | undefined, nameOf: (file: string) => string): FindingRecord {
  const { place, severity, code, message, hint, expected, actual, rule, related, fix } = finding;
  return {
    ...placeRecord(place, nameOf),
    级别: severityNames[severity],
    检查: code,
    内容: message,
    ...(hint !== undefined && { 建议: hint }),
    ...(expected !== undefined && { 应为: expected }),
    ...(actual !== undefined && { 实为: actual }),
    ...(rule !== undefined && { 依据: rule }),
    ...(related && { 相关: related.map((one) => ({ ...placeRecord(one.place, nameOf), 内容: one.message })) }),
    ...(fix && { 修改: fix.map(({ start, end, text }) => [start, end, text] as const) }),
    ...(reason !== undefined && { 理由: reason }),
  };
}

/** A finding about a file as a whole points at no line of it. */
function placeRecord({ file, path, range: { start, end } }: Place, nameOf: (file: string) => string): PlaceRecord {
  const name = { 文件: nameOf(file) };
  if (path.length === 0 && start.offset === 0 && end.offset === 0) return name;
  const [line, column, endLine, endColumn] = [start.line, start.column, end.line, end.column];
  const range = { 行: line, 列: column, 末行: endLine, 末列: endColumn, 起: start.offset, 止: end.offset };
  return { ...name, ...range, ...(path.length > 0 && { 位置: path }) };
}

/** Returns the findings as the run gave them. `fileOf`: the file behind a recorded name. */
export function restoreFindings(
  records: readonly FindingRecord[],
  fileOf: (name: string) => string,
): { readonly open: readonly Finding[]; readonly accepted: readonly Reasoned[] } {
  const restored = records.map((record) => ({ finding: restoreFinding(record, fileOf), reason: record.理由 }));
  const accepted = restored.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ finding, reason }]));
  return { open: restored.filter(({ reason }) => reason === undefined).map(({ finding }) => finding), accepted };
}

function restoreFinding(record: FindingRecord, fileOf: (name: string) => string): Finding {
  const { 建议: hint, 应为: expected, 实为: actual, 依据: rule, 相关: related, 修改: fix } = record;
  return {
    code: record.检查,
    severity: severities[record.级别],
    place: restorePlace(record, fileOf),
    message: record.内容,
    ...(hint !== undefined && { hint }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(rule !== undefined && { rule }),
    ...(related && { related: related.map((one) => ({ message: one.内容, place: restorePlace(one, fileOf) })) }),
    ...(fix && { fix: fix.map(([start, end, text]) => ({ start, end, text })) }),
  };
}

function restorePlace(record: PlaceRecord, fileOf: (name: string) => string): Place {
  const { 行: line, 列: column, 末行: endLine, 末列: endColumn, 起: from, 止: to, 位置: path = [] } = record;
  const file = fileOf(record.文件);
  if (line === undefined || column === undefined || from === undefined || to === undefined) return fileStart(file);
  const start = { offset: from, line, column };
  return { file, path, range: { start, end: { offset: to, line: endLine ?? line, column: endColumn ?? column } } };
}
