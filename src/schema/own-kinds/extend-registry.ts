/** The program's registry with the 文种 that a region pack brings; the program's own stays as it is. */
import { error, type Finding, fileStart, hasError } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import { createRegistry, type Registry } from '../registry.ts';
import { isSchema } from '../schema-node.ts';
import { checkKind, kindOfSchema } from './check-kind.ts';
import { fieldOf } from './field-of.ts';
import type { OwnKind } from './own-kind.ts';
import { parseJson } from './parse-json.ts';
import { namedReferences } from './shared-references.ts';

/** A `.schema.json` file of a pack's folder. */
export interface KindFile {
  /** The path, as a finding names it. */
  readonly file: string;
  /** Its own name: `调查报告.schema.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Returns none, and the findings, when one of the files is at fault. */
export function extendRegistry(registry: Registry, files: readonly KindFile[]): Outcome<Registry> {
  const findings: Finding[] = [];
  const schemas = new Map(registry.schemas);
  const added: KindFile[] = [];
  for (const file of files.filter((one) => !isCopy(registry, one))) {
    const { value: json, findings: found } = parseJson(file.file, file.bytes);
    findings.push(...found);
    if (json === undefined) continue;
    const named = { ...json, schema: namedReferences(json.schema) };
    findings.push(...checkKind(registry, named, file.name));
    schemas.set(file.name, named.schema);
    added.push(file);
  }
  if (hasError(findings)) return { value: undefined, findings };
  if (added.length === 0) return { value: registry, findings };
  const kinds = added.map((file) => ownKind(registry, schemas, file));
  const extended = createRegistry(schemas, kinds);
  const refused = added.flatMap((file) => refusal(extended, file));
  return { value: refused.length > 0 ? undefined : extended, findings: [...findings, ...refused] };
}

/** A copy of what the program has, laid beside for the editor, and no 文种. */
function isCopy({ schemas, documentKinds }: Registry, { name }: KindFile): boolean {
  return schemas.has(name) && ![...documentKinds.values()].includes(name);
}

function ownKind(registry: Registry, schemas: Registry['schemas'], { name: file, file: path }: KindFile): OwnKind {
  const schema = schemas.get(file) ?? {};
  const { properties } = schema;
  const keys = Object.keys(isSchema(properties) ? properties : {});
  const programs = [...registry.documentKinds.values()].flatMap((one) => {
    const known = registry.schemas.get(one)?.properties;
    return isSchema(known) ? Object.keys(known) : [];
  });
  const all = fieldOf(schemas, { file, schema });
  const names = all.kind === 'map' ? all.names : {};
  const own = Object.entries(names).filter(([key]) => !programs.includes(key));
  return { kind: kindOfSchema(schema) ?? '', file, path, keys, own: { kind: 'map', names: Object.fromEntries(own) } };
}

/** What the checks above let pass and the compiler does not. */
function refusal(registry: Registry, { name, file }: KindFile): Finding[] {
  try {
    registry.faultsOf(name, {});
    return [];
  } catch (problem) {
    return [
      error('kind-type-wrong', fileStart(file), {
        message: `文种文件的规则互相矛盾或写法不对：${problem instanceof Error ? problem.message : ''}`,
        hint: '核对 enum、minItems 一类的值；对照 schemas 文件夹里自带文种的写法',
      }),
    ];
  }
}
