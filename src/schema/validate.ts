/**
 * Source → Report: is this what the 文种 wants, and what does it say in figures?
 *
 * In: a file with the 部门.yaml beside it. Out: typed data, inherited values included; findings in Chinese otherwise.
 */
import { byPlace, type Finding } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import { inherit } from '../source/fold-in.ts';
import { placesOf } from '../source/places.ts';
import type { Source } from '../source/source.ts';
import type { Workspace } from '../source/workspace.ts';
import { documentKind } from './document-kind.ts';
import type { Department } from './generated/department.ts';
import { departmentSchema, type Registry } from './registry.ts';
import type { OwnPart, Report, ReportData } from './report.ts';
import { isSchema } from './schema-node.ts';
import { isSettingKey } from './setting-keys.ts';
import { validateMap } from './validate-map.ts';

/**
 * Returns the report, or none when its own or its inherited values are at fault.
 *
 * `moneyUnit`: that of an amount written without a unit. The region decides on it, and only a valid report says its region: a report
 * for a region whose forms are in 元 is read once more.
 */
export function validateReport(
  registry: Registry,
  workspace: Workspace,
  moneyUnit: '万元' | '元' = '万元',
): Outcome<Report> {
  const { main, folder } = workspace;
  const folderFindings = folder ? validateFolder(registry, folder).findings : [];
  const kind = documentKind(registry, main);
  const file = kind.value;
  if (file === undefined) return { value: undefined, findings: [...kind.findings, ...folderFindings] };
  const root = inherit(main.root, folder?.root, (key) => isInherited(registry, file, key));
  const checked = validateMap<ReportData>(registry, file, root, moneyUnit);
  const own = checked.findings.filter((finding) => !folderFindings.some((one) => isSame(one, finding)));
  const data = checked.value;
  const report = data && {
    file: main.file,
    data,
    places: placesOf(root),
    attachments: workspace.attachments.map(({ file }) => file),
    texts: workspace.sources,
    ...ownPart(registry, file, data),
  };
  return { value: report, findings: [...own, ...folderFindings] };
}

function ownPart(registry: Registry, file: string, data: ReportData): Pick<Report, 'own'> {
  const kind = registry.ownKinds.find((one) => one.file === file);
  return kind === undefined ? {} : { own: { fields: kind.own, data: data as object as OwnPart['data'] } };
}

/** Returns a report that has passed, its amounts read in the unit of its region's forms. */
export function inMoneyUnit(
  registry: Registry,
  workspace: Workspace,
  report: Report | undefined,
  moneyUnit: '万元' | '元' = '万元',
): Report | undefined {
  return report === undefined || moneyUnit === '万元' ? report : validateReport(registry, workspace, moneyUnit).value;
}

/** An inherited value that is at fault is found twice: in 部门.yaml and in each file that takes it over. */
function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && byPlace(a, b) === 0;
}

/** A 部门.yaml is read once for all reports below it (`remembered-sources.ts`). */
const validFolders = new WeakMap<Source, { readonly registry: Registry; readonly outcome: Outcome<Department> }>();

/** Returns what 部门.yaml says. */
export function validateFolder(registry: Registry, folder: Source): Outcome<Department> {
  const known = validFolders.get(folder);
  if (known?.registry === registry) return known.outcome;
  const outcome = validateMap<Department>(registry, departmentSchema, folder.root);
  validFolders.set(folder, { registry, outcome });
  return outcome;
}

/** What a file takes over from 部门.yaml: the keys that both know; settings of the program are no data (`folder-settings.ts`). */
function isInherited(registry: Registry, file: string, key: string): boolean {
  return !isSettingKey(key) && hasKey(registry, file, key) && hasKey(registry, departmentSchema, key);
}

function hasKey(registry: Registry, file: string, key: string): boolean {
  const { properties } = registry.root(file).schema;
  return isSchema(properties) && Object.hasOwn(properties, key);
}
