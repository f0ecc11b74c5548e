/** A Report from YAML text, through the real schema; the doctor and the references between files are left out. */
import { fileStart, type KeyPath } from '../../src/core/finding.ts';
import type { Report, ReportData } from '../../src/schema/report.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import { placesOf } from '../../src/source/places.ts';
import { registry } from '../schema/program-schemas.ts';
import { sourceOf } from '../schema/source-of.ts';

export function reportOf(text: string, file = '项目.yaml', attachments: readonly string[] = []): Report {
  const { root } = sourceOf(text, file);
  const kind = /^文种: (?<kind>\S+)/mu.exec(text)?.groups?.kind ?? '';
  const { value: data, findings } = validateMap<ReportData>(registry, `${kind}.schema.json`, root);
  if (data === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return { file, data, places: placesOf(root), attachments, texts: new Map([[file, text]]) };
}

/** A Report of data that no file holds, for thousands of forms in a test; everything stands at the start of one place. */
export function reportOfData(data: ReportData): Report {
  const place = fileStart('随机.yaml');
  const has = (path: KeyPath) => path.reduce<unknown>((node, step) => (node as never)?.[step], data) !== undefined;
  return {
    file: place.file,
    data,
    places: { at: () => place, key: () => place, has },
    attachments: [],
    texts: new Map(),
  };
}
