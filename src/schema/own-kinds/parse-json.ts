/**
 * Reads the text of a schema file: JSON for the editors, with the place of every key for our findings.
 *
 * JSON is YAML too, so that the places come from the reader that all files have.
 */
import { error, type Finding, type Place } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import { lineMap } from '../../source/line-map.ts';
import { type Places, placesOf } from '../../source/places.ts';
import { readSource } from '../../source/read-source.ts';
import { isSchema, type SchemaObject } from '../schema-node.ts';

export interface JsonFile {
  readonly file: string;
  readonly text: string;
  readonly schema: SchemaObject;
  readonly places: Places;
}

/** Returns the file's content, or none and what is wrong with its JSON. */
export function parseJson(file: string, bytes: Uint8Array): Outcome<JsonFile> {
  const { value: source, findings, text = '' } = readSource(file, bytes, new Set());
  const json = jsonOf(text);
  if ('message' in json) return { value: undefined, findings: [broken(file, text, json.message)] };
  if (source === undefined) return { value: undefined, findings };
  return { value: { file, text, schema: json.schema, places: placesOf(source.root) }, findings };
}

function jsonOf(text: string): { readonly schema: SchemaObject } | { readonly message: string } {
  try {
    const schema: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return isSchema(schema) ? { schema } : { message: 'not an object at position 0' };
  } catch (problem) {
    return { message: problem instanceof Error ? problem.message : '' };
  }
}

function broken(file: string, text: string, message: string): Finding {
  const at = placeIn(file, text, faultAt(text, message));
  return error('kind-file-broken', at, {
    message: '文种文件不是合规的 JSON，从这里起读不下去',
    hint: '核对这里和上一行：键和文字都用英文双引号，各项之间用英文逗号，最后一项后面没有逗号，括号成对，不写备注',
  });
}

function placeIn(file: string, text: string, offset: number): Place {
  return { file, path: [], range: lineMap(text).range(offset, Math.min(offset + 1, text.length)) };
}

/** The engine says the position, or quotes what stands around it; without either the file's start has to do. */
function faultAt(text: string, message: string): number {
  const [, position] = /position (\d+)/u.exec(message) ?? [];
  if (position !== undefined) return Math.min(Number.parseInt(position, 10), text.length);
  if (/end of JSON/u.test(message)) return text.length;
  const [, token = '', quoted = ''] =
    /Unexpected token '(.+?)', (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not/u.exec(message) ?? [];
  const start = quoted === '' ? -1 : text.indexOf(quoted);
  if (start === -1) return 0;
  // Of a long text ten characters before the fault are quoted.
  const within = quoted.indexOf(token, start === 0 && !message.includes('"..."') ? 0 : Math.min(10, quoted.length - 1));
  return start + Math.max(0, within);
}
