/** Explains `additionalProperties`: a key that has no place where it stands, and which one may have been meant. */
import { error, type Finding } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import { departmentSchema } from '../registry.ts';
import { isSchema, resolveNode, type SchemaObject } from '../schema-node.ts';
import type { Context, Fault } from './fault.ts';
import { subject } from './subject.ts';

export function explainUnknownKey(context: Context, fault: Fault): Finding {
  const key = unknownKey(fault);
  const meant = meantKey(fault);
  return error('unknown-key', context.places.key([...fault.path, key]), {
    message: `${subject(context, fault.path)}里没有“${key}”这个键`,
    hint: hintFor(context, fault, meant),
    actual: key,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}

export function unknownKey(fault: Fault): string {
  return String(fault.params.additionalProperty);
}

/** Returns the key that the author may have meant: one known by this name on other forms, or the nearest in spelling. */
export function meantKey(fault: Fault): string | undefined {
  if (isMisplacedLevel(fault)) return undefined;
  const key = unknownKey(fault);
  const free = Object.keys(propertiesOf(fault.schema)).filter((name) => !isPresent(fault, name));
  return free.find((name) => otherNames(fault.schema, name).includes(key)) ?? nearest(key, free);
}

/** Whether the key is a level's name with more below it, where the schema wants a row: `- 目标内容:`. */
export function isMisplacedLevel(fault: Fault): boolean {
  const { value } = fault;
  const below = isSchema(value) ? value[unknownKey(fault)] : undefined;
  return nestedHint(fault) !== undefined && typeof below === 'object' && below !== null;
}

function nestedHint({ schema }: Fault): string | undefined {
  const hint = isSchema(schema.shapeHints) ? schema.shapeHints.nested : undefined;
  return typeof hint === 'string' ? hint : undefined;
}

function hintFor(context: Context, fault: Fault, meant: string | undefined): string {
  const key = unknownKey(fault);
  if (isMisplacedLevel(fault)) return nestedHint(fault) ?? '';
  if (/^[\d.,]+$/.test(key)) return '花括号里的逗号用来隔开各个键；数字里不要写逗号，逗号后空一格';
  if (meant !== undefined && otherNames(fault.schema, meant).includes(key)) return `这里的键名是 ${meant}`;
  if (meant !== undefined) return `是否想写 ${meant}？`;
  const names = Object.keys(propertiesOf(fault.schema));
  if (isOfFolder(context, key)) return `${key} 要写在同一文件夹的 部门.yaml 里`;
  const homes = homesOf(context, key);
  if (homes.length > 0) return `${key} 应写在 ${homes.join('、')} 的下面，注意缩进`;
  return `这里可以写：${names.join('、')}`;
}

function isOfFolder({ schemas }: Context, key: string): boolean {
  return Object.hasOwn(propertiesOf(schemas.get(departmentSchema) ?? {}), key);
}

/** Returns the keys of the file's schema under which the key belongs. */
function homesOf({ schemas, root }: Context, key: string): string[] {
  const homes: string[] = [];
  const visit = (name: string, file: string, schema: SchemaObject, depth: number) => {
    const node = resolveNode(schemas, file, schema);
    const properties = propertiesOf(node.schema);
    if (name !== '' && Object.hasOwn(properties, key)) homes.push(name);
    if (depth === 0) return;
    for (const [child, one] of Object.entries(properties)) if (isSchema(one)) visit(child, node.file, one, depth - 1);
  };
  visit('', root.file, root.schema, maxDepth);
  return homes.slice(0, 3);
}

/** How deep a key is looked for; also ends the walk through a schema that contains itself. */
const maxDepth = 4;

function propertiesOf(schema: SchemaObject): SchemaObject {
  return isSchema(schema.properties) ? schema.properties : {};
}

function otherNames(schema: SchemaObject, name: string): readonly string[] {
  const property = propertiesOf(schema)[name];
  return isSchema(property) ? ((property.otherNames ?? []) as readonly string[]) : [];
}

function isPresent(fault: Fault, name: string): boolean {
  return typeof fault.value === 'object' && fault.value !== null && Object.hasOwn(fault.value, name);
}
