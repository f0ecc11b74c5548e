/**
 * What is wrong with one field of a 文种 file: words that nobody reads, references to nowhere, shapes that cannot be printed.
 *
 * Only a part of draft-07 is taken: what can be explained to an author in Chinese. One mistake gives one finding.
 */
import { error, type Finding, type KeyPath, type Place } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import { quantityNames } from '../quantity/parse-quantity.ts';
import { isSchema, type SchemaObject, type Schemas } from '../schema-node.ts';
import type { JsonFile } from './parse-json.ts';
import { sharedFile } from './shared-references.ts';

const words = ['title', 'description', 'examples', 'otherNames', 'shapeHints'];
const rules = ['pattern', 'patternErrorMessage', 'errorMessage', 'enum', 'const', 'quantity', 'minLength', 'maxLength'];
const shapes = ['$ref', 'type', 'properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'];
const lists = ['items', 'minItems', 'maxItems'];
const keywords = [...words, ...rules, ...shapes, ...lists];
const topOnly = ['$schema', '$id', 'definitions', 'requiredWithFolder', 'requiredUnlessList'];

const types = ['object', 'array', 'string', 'number', 'integer', 'null'];

export interface FieldsIn {
  readonly json: JsonFile;
  readonly schemas: Schemas;
}

/** `path`: where the field stands in the file; `isTop`: whether it is the whole file. */
export function checkField(within: FieldsIn, field: SchemaObject, path: KeyPath, isTop = false): Finding[] {
  const { places } = within.json;
  const key = (...steps: KeyPath) => places.key([...path, ...steps]);
  const known = isTop ? [...keywords, ...topOnly] : keywords;
  const unknown = Object.keys(field).filter((word) => !known.includes(word));
  const own = [
    ...unknown.map((word) => unknownWord(word, known, key(word))),
    ...referenceFault(within, field, places.at([...path, '$ref'])),
    ...typeFault(field, places, path),
    ...quantityFault(field, places.at([...path, 'quantity'])),
    ...patternFault(field, places.at([...path, 'pattern'])),
    ...requiredFaults(field, within.json, path),
  ];
  return [...own, ...childFaults(within, field, path)];
}

function childFaults(within: FieldsIn, field: SchemaObject, path: KeyPath): Finding[] {
  const { properties, items, definitions } = field;
  const below = (group: unknown, word: string) =>
    Object.entries(isSchema(group) ? group : {}).flatMap(([name, child]) => {
      const place = within.json.places.key([...path, word, name]);
      const named = word === 'properties' ? nameFault(name, place) : [];
      return [
        ...named,
        ...(isSchema(child) ? checkField(within, child, [...path, word, name]) : [notField(name, place)]),
      ];
    });
  const row = isSchema(items) ? checkField(within, items, [...path, 'items']) : [];
  return [...below(properties, 'properties'), ...below(definitions, 'definitions'), ...row];
}

function unknownWord(word: string, known: readonly string[], place: Place): Finding {
  const meant = nearest(word, known);
  return error('kind-keyword-unknown', place, {
    message: `文种文件里没有“${word}”这个写法`,
    hint:
      meant === undefined ? `可以写：${known.filter((one) => !one.startsWith('$')).join('、')}` : `是否想写 ${meant}？`,
    actual: word,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}

function notField(name: string, place: Place): Finding {
  return error('kind-type-wrong', place, {
    message: `“${name}”应写成一组键`,
    hint: '写成 { "title": "…", "description": "…", "type": ["string", "null"] } 的样子',
    actual: name,
  });
}

/** A name must be such that a template can ask for it: {{名称}}. */
function nameFault(name: string, place: Place): Finding[] {
  if (
    /^[\p{L}_][\p{L}\p{N}_（）《》〔〕“”、·—-]*$/u.test(name) &&
    !/^(?:this|true|false|null|undefined|constructor|__proto__)$/.test(name)
  )
    return [];
  return [
    error('kind-data-name', place, {
      message: `“${name}”不能用作数据名称：模板里写不出 {{${name}}}`,
      hint: '用汉字、字母、数字，以字开头；不用空格、斜杠、百分号、圆点和半角括号，括号写全角的（）',
      actual: name,
    }),
  ];
}

function referenceFault({ schemas, json }: FieldsIn, { $ref }: SchemaObject, place: Place): Finding[] {
  if ($ref === undefined) return [];
  const [file, pointer] = typeof $ref === 'string' ? $ref.split('#') : [];
  const [, name = ''] = /^\/definitions\/([^/]+)$/u.exec(pointer ?? '') ?? [];
  const isShared = file === sharedFile;
  const definitions = isShared
    ? schemas.get(sharedFile)?.definitions
    : file === ''
      ? json.schema.definitions
      : undefined;
  if (isSchema(definitions) && Object.hasOwn(definitions, name)) return [];
  const names = Object.keys(isSchema(definitions) ? definitions : {});
  const meant = nearest(name, names);
  return [
    error('kind-reference-missing', place, {
      message: `引用的定义“${typeof $ref === 'string' ? $ref : ''}”不存在`,
      hint:
        meant === undefined
          ? `写成 "${sharedFile}#/definitions/金额" 的样子；可以引用的有：${names.length > 0 ? names.join('、') : '公共定义里的各项'}`
          : `是否想写 ${file}#/definitions/${meant}？`,
      ...(meant === undefined ? {} : { expected: meant }),
    }),
  ];
}

function typeFault(field: SchemaObject, places: JsonFile['places'], path: KeyPath): Finding[] {
  const { type, $ref, properties, items, additionalProperties } = field;
  const fault = (place: Place, message: string, hint: string) => [error('kind-type-wrong', place, { message, hint })];
  const written = [type ?? []].flat();
  if (type === undefined && $ref === undefined && field.const === undefined && field.enum === undefined) {
    return fault(
      places.key(path),
      '没有写明这里放什么：缺 type 或 $ref',
      '文字写 "type": ["string", "null"]，一组键写 "type": "object"，列表写 "type": "array"；金额、分数、日期引用公共定义',
    );
  }
  const strange = written.find((one) => !types.includes(String(one)));
  const at = places.at([...path, 'type']);
  if (strange !== undefined) {
    const meant = nearest(String(strange), types);
    return fault(
      at,
      `没有“${strange}”这种 type`,
      meant === undefined ? `可以写：${types.join('、')}` : `是否想写 ${meant}？`,
    );
  }
  if (written.some((one) => one === 'number' || one === 'integer') && !written.includes('string')) {
    return fault(
      at,
      '数字在 YAML 里要按写的样子保留，type 不能只写 number',
      '写 ["number", "string"]；金额、分数、百分比引用公共定义的 金额、分数、百分比',
    );
  }
  if (written.includes('object') && isSchema(properties) && additionalProperties !== false) {
    return fault(
      places.key(path),
      '没有写 "additionalProperties": false，键写错了就发现不了',
      '在 properties 旁边加上 "additionalProperties": false',
    );
  }
  if (written.includes('object') && !isSchema(properties)) {
    return fault(at, '一组键要用 properties 写明有哪些', '加上 "properties": { … } 和 "additionalProperties": false');
  }
  if (written.includes('array') && !isRow(items)) {
    return fault(
      at,
      '列表的每一项要是一组键，用 items 写明',
      '写 "items": { "type": "object", "additionalProperties": false, "properties": { … } }',
    );
  }
  return [];
}

function isRow(items: unknown): boolean {
  return isSchema(items) && (items.type === 'object' || items.$ref !== undefined);
}

function quantityFault({ quantity }: SchemaObject, place: Place): Finding[] {
  if (quantity === undefined || quantityNames.some((name) => name === quantity)) return [];
  const meant = nearest(String(quantity), quantityNames);
  return [
    error('kind-keyword-unknown', place, {
      message: `quantity 没有“${String(quantity)}”这一种`,
      hint: meant === undefined ? `可以写：${quantityNames.join('、')}` : `是否想写 ${meant}？`,
    }),
  ];
}

function patternFault({ pattern }: SchemaObject, place: Place): Finding[] {
  if (pattern === undefined) return [];
  try {
    new RegExp(String(pattern), 'u');
    return [];
  } catch {
    return [
      error('kind-type-wrong', place, {
        message: 'pattern 不是合规的正则表达式',
        hint: '核对括号和反斜杠；JSON 里的反斜杠要写两个；不熟悉的可以不写 pattern',
      }),
    ];
  }
}

function requiredFaults(field: SchemaObject, { places }: JsonFile, path: KeyPath): Finding[] {
  const names = Object.keys(isSchema(field.properties) ? field.properties : {});
  return ['required', 'requiredWithFolder'].flatMap((word) =>
    (Array.isArray(field[word]) ? field[word] : []).flatMap((name: unknown, index: number) => {
      if (names.includes(String(name))) return [];
      const meant = nearest(String(name), names);
      return [
        error('kind-key-missing', places.at([...path, word, index]), {
          message: `${word} 里的“${String(name)}”不在 properties 里`,
          hint: meant === undefined ? '在 properties 里加上它，或从这里删去' : `是否想写 ${meant}？`,
        }),
      ];
    }),
  );
}
