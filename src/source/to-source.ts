/**
 * yaml's nodes as our Source: every scalar as text, every key and value with its place.
 *
 * In: a document without syntax errors, and the way from its offsets to places. Out: the root, and what is wrong with
 * keys and depth. `isWhole` is false when a part could not be taken over, so that what follows would only be an echo.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { type Details, error, type Finding, type KeyPath, type Place } from '../core/finding.ts';
import { badCharacters } from './bad-characters.ts';
import { deepest } from './doctor/pieces.ts';
import type { ScalarStyle, SourceEntry, SourceNode, SourceScalar } from './source.ts';
import { tooDeep } from './yaml-errors.ts';

export interface Taken {
  readonly root: SourceNode;
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

export type PlaceOf = (path: KeyPath, start: number, end: number) => Place;

export function toSource(document: Document, placeOf: PlaceOf): Taken {
  const taker = new Taker(placeOf);
  const root = taker.node(document.contents, [], 0);
  return { root, findings: taker.findings, isWhole: taker.isWhole };
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_DOUBLE: 'quoted',
  QUOTE_SINGLE: 'quoted',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

class Taker {
  readonly findings: Finding[] = [];
  isWhole = true;
  private readonly placeOf: PlaceOf;

  constructor(placeOf: PlaceOf) {
    this.placeOf = placeOf;
  }

  /** `at`: where a value that is not there would stand. */
  node(node: unknown, path: KeyPath, at: number): SourceNode {
    if (isScalar(node)) return this.scalar(node, path, at);
    const [start, end] = rangeOf(node, at);
    const place = this.placeOf(path, start, end);
    if (path.length > deepest) return this.tooDeep(place);
    if (isMap(node)) return { kind: 'map', entries: this.entries(node.items, path, start), place };
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item, index) => this.node(item, [...path, index], start)), place };
    }
    if (isAlias(node)) this.isWhole = false;
    return { kind: 'scalar', text: '', style: 'empty', place };
  }

  private scalar(node: Scalar, path: KeyPath, at: number): SourceScalar {
    const [start, end] = rangeOf(node, at);
    const place = this.placeOf(path, start, end);
    const text = String(node.value ?? '');
    const style = styles[node.type ?? ''] ?? 'plain';
    if (style === 'plain' && /^(?:|~|null)$/.test(text)) return { kind: 'scalar', text: '', style: 'empty', place };
    if (style === 'quoted') this.checkText(text, place);
    return { kind: 'scalar', text, style, place };
  }

  private entries(pairs: readonly Pair[], path: KeyPath, mapStart: number): SourceEntry[] {
    const entries = new Map<string, SourceEntry>();
    for (const { key, value } of pairs) {
      const name = this.keyOf(key, path, mapStart);
      if (name === undefined) continue;
      const keyRange = rangeOf(key, mapStart);
      const keyPath = [...path, name];
      const keyPlace = this.placeOf(keyPath, ...keyRange);
      const first = entries.get(name);
      if (first !== undefined) this.findings.push(duplicate(name, keyPlace, first.keyPlace));
      else entries.set(name, { key: name, keyPlace, value: this.node(value, keyPath, keyRange[1]) });
    }
    return [...entries.values()];
  }

  private keyOf(key: unknown, path: KeyPath, mapStart: number): string | undefined {
    const place = this.placeOf(path, ...rangeOf(key, mapStart));
    const name = isScalar(key) ? String(key.value ?? '') : undefined;
    if (name === undefined) return this.refuse('key-not-text', place, keyNotText);
    if (name.trim() === '') return this.refuse('key-missing', place, keyMissing);
    if (name === '<<') return this.refuse('merge-key', place, mergeKey);
    if (isScalar(key) && key.type === 'QUOTE_DOUBLE') this.checkText(name, place);
    return name;
  }

  private refuse(code: string, place: Place, details: Details): undefined {
    this.isWhole = false;
    this.findings.push(error(code, place, details));
    return undefined;
  }

  private tooDeep(place: Place): SourceScalar {
    if (!this.findings.some((finding) => finding.code === 'nesting-too-deep')) {
      this.refuse('nesting-too-deep', place, tooDeep);
    }
    return { kind: 'scalar', text: '', style: 'empty', place };
  }

  /** Characters that came in through escapes such as "\u0000"; those in the file itself were found before. */
  private checkText(text: string, place: Place): void {
    const [first] = badCharacters(text);
    if (first === undefined || first.code === 'replacement-character') return;
    this.refuse(first.code, place, { message: first.message, hint: '删去引号里写出这个字符的“\\u…”' });
  }
}

function rangeOf(node: unknown, at: number): [number, number] {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [at, at];
}

function duplicate(key: string, place: Place, first: Place): Finding {
  return error('duplicate-key', place, {
    message: `“${key}”在同一层写了两次（第 ${first.range.start.line} 行已有），不知道以哪个为准`,
    hint: '保留一个，删去另一个',
    related: [{ message: '第一次写在这里', place: first }],
  });
}

const keyNotText: Details = {
  message: '键应为一个名称，这里却是一组内容（花括号或方括号）',
  hint: '如果内容以“{{”开头，请把整段内容放在英文引号里；否则检查括号的位置',
};
const keyMissing: Details = { message: '冒号前面没有键', hint: '在冒号前写上键的名称，或者删去这一行' };
const mergeKey: Details = {
  message: '“<<”（合并键）不能用：各项内容应直接写出来',
  hint: '把要合并的各项抄写在这里；各文件共用的内容写在 部门.yaml',
};
