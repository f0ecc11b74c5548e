/** What is wrong with a 文种 file as a whole: its name, what every report must say, and parts of the program that it changes. */
import { error, type Finding } from '../../core/finding.ts';
import type { Registry } from '../registry.ts';
import { isSchema, type SchemaObject } from '../schema-node.ts';
import { checkField } from './check-field.ts';
import type { JsonFile } from './parse-json.ts';

/** What the head of every report says, in the file or in the 部门.yaml above it. */
const head = ['地区', '年度'];

/** `name`: the file's own. */
export function checkKind(registry: Registry, json: JsonFile, name: string): Finding[] {
  const { schema, places } = json;
  if (!isSchema(schema.properties)) {
    return [
      error('kind-key-missing', places.key([]), {
        message: '文种文件没有 properties，不知道作者可以写哪些键',
        hint: '写 "type": "object", "additionalProperties": false, "properties": { "文种": { "const": "…" }, … }',
      }),
    ];
  }
  return [
    ...checkField({ json, schemas: registry.schemas }, schema, [], true),
    ...kindFaults(registry, json, schema.properties, name),
    ...headFaults(json, schema.properties),
    ...partFaults(registry, json, schema.properties),
  ];
}

export function kindOfSchema(schema: SchemaObject): string | undefined {
  const { properties } = schema;
  const kind = isSchema(properties) && isSchema(properties.文种) ? properties.文种.const : undefined;
  return typeof kind === 'string' && kind.trim() !== '' ? kind : undefined;
}

function kindFaults(
  registry: Registry,
  { schema, places }: JsonFile,
  properties: SchemaObject,
  name: string,
): Finding[] {
  const kind = kindOfSchema(schema);
  if (kind === undefined) {
    const at = isSchema(properties.文种) ? places.key(['properties', '文种']) : places.key(['properties']);
    return [
      error('kind-key-missing', at, {
        message: '没有写明是哪个文种：properties 里要有 "文种": { "const": "…" }',
        hint: `写成 "文种": { "title": "文种", "description": "本文件是哪一种文书。", "type": "string", "const": "${name.replace('.schema.json', '')}" }`,
      }),
    ];
  }
  const at = places.at(['properties', '文种', 'const']);
  if (registry.documentKinds.has(kind)) {
    return [
      error('kind-name-taken', at, {
        message: `“${kind}”是程序自带的文种，不能另行定义`,
        hint: '只改表样的，改模板和 pack.yaml 就可以；要另立文种的，换一个名称',
        actual: kind,
      }),
    ];
  }
  if (name === `${kind}.schema.json`) return [];
  return [
    error('kind-name-taken', at, {
      message: `文件名是 ${name}，里面的文种却是“${kind}”`,
      hint: `把文件改名为 ${kind}.schema.json，或改正这里的文种`,
      expected: name.replace('.schema.json', ''),
      actual: kind,
    }),
  ];
}

function headFaults({ schema, places }: JsonFile, properties: SchemaObject): Finding[] {
  const listed = (word: string) => (Array.isArray(schema[word]) ? schema[word] : []);
  const wanted = new Set([...listed('required'), ...listed('requiredWithFolder')]);
  return head
    .filter((key) => properties[key] === undefined || !wanted.has(key))
    .map((key) => {
      const lacks = properties[key] === undefined;
      return error('kind-key-missing', places.key(['properties', ...(lacks ? [] : [key])]), {
        message: lacks ? `properties 里缺“${key}”` : `“${key}”要列在 requiredWithFolder 里：每份报告都要有`,
        hint: lacks
          ? `加上 "${key}": { "$ref": "公共定义.schema.json#/definitions/${key}" }，并列入 requiredWithFolder`
          : `在最外层写 "requiredWithFolder": ["地区", "年度"]`,
        expected: key,
      });
    });
}

/** A key that the program computes with must mean in every 文种 what it means in the program's own. */
function partFaults({ schemas, documentKinds }: Registry, { places }: JsonFile, properties: SchemaObject): Finding[] {
  const known = [...documentKinds.values()].map((file) => schemas.get(file)?.properties).filter(isSchema);
  return Object.entries(properties).flatMap(([key, field]) => {
    const models = known.map((one) => one[key]).filter(isSchema);
    if (key === '文种' || models.length === 0 || !isSchema(field)) return [];
    if (models.some((model) => isSame(model, field))) return [];
    const reference = models.map(({ $ref }) => $ref).find((one) => typeof one === 'string');
    return [
      error('kind-part-changed', places.key(['properties', key]), {
        message: `“${key}”是程序要计算和印制的部分，写法要与自带的文种相同`,
        hint:
          reference === undefined
            ? `照 schemas 文件夹里自带文种的写法写；内容不同的，换一个名称`
            : `写 "$ref": "${String(reference)}"；内容不同的，换一个名称`,
        ...(reference === undefined ? {} : { expected: String(reference) }),
      }),
    ];
  });
}

/** The words beside the reference may differ. */
function isSame(model: SchemaObject, field: SchemaObject): boolean {
  if (model.$ref !== undefined || field.$ref !== undefined) return model.$ref === field.$ref;
  return JSON.stringify(model.type) === JSON.stringify(field.type);
}
