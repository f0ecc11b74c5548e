/**
 * Reads one YAML file: bytes → values as text, with the place of every key and value, and all that is wrong with it.
 *
 * In: the file's name, its bytes, and the keys that schemas know. Out: the Source and the findings of one pass. Slips
 * that the doctor can mend are errors, and the Source is that of the mended text, so that the schema can speak in the
 * same run; its places are those of the file as it stands. No Source comes out of a text that YAML cannot read.
 */
import { isMap, isScalar } from 'yaml';
import { byPlace, error, type Finding, fileStart, hasError, type Place, warning } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import { badCharacters } from './bad-characters.ts';
import { examine } from './doctor/doctor.ts';
import { keysOf } from './doctor/keys.ts';
import { limited } from './limited.ts';
import { type LineMap, lineMap } from './line-map.ts';
import { noticesOf } from './notices.ts';
import { parseLexemes } from './parse-lexemes.ts';
import { pathAt } from './path-at.ts';
import { readText } from './read-text.ts';
import { mended, type Shadow, shadowOf } from './shadow.ts';
import type { Source, SourceMap } from './source.ts';
import { toSource } from './to-source.ts';
import { complaintsOf } from './yaml-errors.ts';

/** The text comes also when YAML cannot read it: the findings want carets, and the slips mending. */
export interface ReadSource extends Outcome<Source> {
  readonly text: string | undefined;
}

/** Returns the file's values with their places, and none when YAML cannot read it; findings come by place, 201 at most. */
export function readSource(file: string, bytes: Uint8Array, knownKeys: ReadonlySet<string>): ReadSource {
  const { value: text, findings } = readText(file, bytes);
  if (text === undefined) return { value: undefined, findings, text };
  const reading = new Reading(file, text);
  const root = reading.read(knownKeys);
  return {
    value: root && { file, text, root },
    text,
    findings: limited(reading.findings.sort(byPlace)).map((finding) => withPath(finding, root)),
  };
}

/** A finding made before the values were known gets the path of the value that it stands in. */
function withPath(finding: Finding, root: SourceMap | undefined): Finding {
  if (root === undefined || finding.place.path.length > 0) return finding;
  return { ...finding, place: { ...finding.place, path: pathAt(root, finding.place.range.start.offset) } };
}

class Reading {
  readonly findings: Finding[] = [];
  private readonly file: string;
  private readonly text: string;
  private readonly lines: LineMap;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lines = lineMap(text);
  }

  read(knownKeys: ReadonlySet<string>): SourceMap | undefined {
    const { shadow, slips, pieces } = examine(this.withoutBadCharacters(), keysOf(knownKeys));
    for (const { code, start, end, edits, message, hint } of slips) {
      this.findings.push(error(code, this.place(start, end), { message, hint, fix: edits }));
    }
    const notices = noticesOf(shadow.text, pieces);
    for (const { code, severity, start, end, message, hint } of notices) {
      const make = severity === 'error' ? error : warning;
      this.findings.push(make(code, this.placeIn(shadow, start, end), { message, hint }));
    }
    if (pieces.stopped !== undefined) return undefined;
    const root = this.parse(shadow, pieces.lexemes);
    return notices.some((one) => one.severity === 'error') ? undefined : root;
  }

  private withoutBadCharacters(): Shadow {
    const found = badCharacters(this.text);
    for (const { code, start, end, message, hint, isSafe, replacement } of found) {
      const fix = isSafe ? { fix: [{ start, end, text: replacement }] } : {};
      this.findings.push(error(code, this.place(start, end), { message, hint, ...fix }));
    }
    const mark = this.text.startsWith('\ufeff') ? [{ start: 0, end: 1, text: '' }] : [];
    const edits = found.map(({ start, end, replacement }) => ({ start, end, text: replacement }));
    return mended(shadowOf(this.text), [...mark, ...edits]);
  }

  private parse(shadow: Shadow, lexemes: readonly string[]): SourceMap | undefined {
    const document = parseLexemes(lexemes, shadow.text.length);
    if (document.errors.length > 0) {
      for (const { code, message, hint, start, end } of complaintsOf(document.errors, shadow.text)) {
        this.findings.push(error(code, this.placeIn(shadow, start, end), { message, hint }));
      }
      return undefined;
    }
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.source === '')) return this.empty();
    const placeOf = (path: Place['path'], start: number, end: number) => this.placeIn(shadow, start, end, path);
    const { root, findings, isWhole } = toSource(document, placeOf);
    for (const finding of findings) this.findings.push(finding);
    if (!isMap(contents) || root.kind !== 'map') return this.notMap(root.place);
    return isWhole ? root : undefined;
  }

  private empty(): undefined {
    this.findings.push(
      error('file-empty', fileStart(this.file), {
        message: '文件是空的，或者只有备注',
        hint: '用 jixiao new 生成一份带说明的样例，再填写',
      }),
    );
  }

  private notMap(place: Place): undefined {
    if (hasError(this.findings)) return;
    this.findings.push(
      error('root-not-map', place, {
        message: '文件的内容应为一行一行的“键: 值”，这里却不是',
        hint: '第一行写“文种: 项目支出绩效自评表”，下面各行照样写成“键: 内容”',
      }),
    );
  }

  private place(start: number, end: number, path: Place['path'] = []): Place {
    return { file: this.file, path, range: this.lines.range(start, end) };
  }

  private placeIn(shadow: Shadow, start: number, end: number, path: Place['path'] = []): Place {
    return this.place(shadow.original(start), shadow.original(end), path);
  }
}
