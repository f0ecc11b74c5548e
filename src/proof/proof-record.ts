/**
 * The record that a document carries beside its sources: all else that decides its bytes.
 *
 * Its keys are Chinese: it lies among the attachments, where officers find it. There is no time in it, and no path of a
 * machine.
 */

/** The record's name among the carried files. */
export const recordName = '来源说明.json';

export interface ProofRecord {
  /** Of this record; another one is not understood. */
  readonly 格式: 1;
  /** What made it, e.g. `jixiao 0.1.0`. */
  readonly 程序: string;
  /** The report's main file, by its name in `来源`. */
  readonly 报告: string;
  readonly 草稿: boolean;
  /** The date inside the file, YYYY-MM-DD. */
  readonly 日期: string;
  /** The folder of --templates, by its name in the carried packs. */
  readonly 模板?: string;
  readonly 来源: readonly CarriedRecord[];
  /** Attachments that are no YAML: named on the page, not read and not carried. */
  readonly 未附文件?: readonly string[];
  /** The names of the carried region packs. */
  readonly 表样: readonly string[];
  readonly 字体: readonly ProofFont[];
}

export interface CarriedRecord {
  readonly 文件: string;
  readonly SHA256: string;
}

export interface ProofFont {
  /** The role, as 部门.yaml names it under 字体. */
  readonly 用途: string;
  readonly 字体: string;
  readonly SHA256: string;
}

export function printRecord(record: ProofRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** Returns undefined when the text is no record that this program understands. */
export function parseRecord(text: string): ProofRecord | undefined {
  const data = parseJson(text);
  return isRecord(data) ? data : undefined;
}

/** Returns undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is ProofRecord {
  if (!isMap(value)) return false;
  const {
    格式: format,
    程序: program,
    报告: report,
    草稿: draft,
    日期: date,
    模板: templates,
    未附文件: unread,
  } = value;
  return (
    format === 1 &&
    [program, report].every((one) => typeof one === 'string') &&
    typeof draft === 'boolean' &&
    typeof date === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    (templates === undefined || typeof templates === 'string') &&
    (unread === undefined || isListOf(unread, (one) => typeof one === 'string')) &&
    isListOf(value.表样, (one) => typeof one === 'string') &&
    isListOf(value.来源, (one) => hasTexts(one, ['文件', 'SHA256'])) &&
    isListOf(value.字体, (one) => hasTexts(one, ['用途', '字体', 'SHA256']))
  );
}

function isListOf(value: unknown, test: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function hasTexts(value: unknown, keys: readonly string[]): boolean {
  return isMap(value) && keys.every((key) => typeof value[key] === 'string');
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
