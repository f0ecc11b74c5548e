/**
 * The schemas by which an editor's settings begin: for every report file whatever its 文种, for 部门.yaml, for pack.yaml.
 *
 * An editor knows a file by its name before it says what it is. The names are English: the editors' YAML extension takes
 * a path with Chinese in it for no relative path.
 */
import { departmentSchema, packSchema, type Registry } from './registry.ts';
import type { SchemaObject } from './schema-node.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

export const entryFiles = {
  report: 'report.schema.json',
  department: 'department.schema.json',
  pack: 'pack.schema.json',
} as const;

/** By file name; they refer to the schemas of the registry, in the same folder. */
export function entrySchemas({ documentKinds }: Registry): ReadonlyMap<string, SchemaObject> {
  return new Map<string, SchemaObject>([
    [entryFiles.report, anyKind(documentKinds)],
    [entryFiles.department, { $schema: draft, $ref: departmentSchema }],
    [entryFiles.pack, { $schema: draft, $ref: packSchema }],
  ]);
}

/** What 文种 may be, and each one's own schema once it is said. */
function anyKind(documentKinds: ReadonlyMap<string, string>): SchemaObject {
  const kind = {
    title: '文种',
    description: '这份文件是哪一种报告。',
    type: 'string',
    enum: [...documentKinds.keys()],
  };
  return {
    $schema: draft,
    title: '绩效文件',
    description: '一份绩效报告。先写“文种”，其余各项随文种而定。',
    type: 'object',
    required: ['文种'],
    properties: { 文种: kind },
    allOf: [...documentKinds].map(([name, file]) => ({
      if: { required: ['文种'], properties: { 文种: { const: name } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { $ref: file },
    })),
  };
}
