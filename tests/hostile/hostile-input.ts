/** One hostile input: a folder with a broken file in it; drawn by fast-check, so that a case that fails grows small. */
import fc from 'fast-check';
import { type Break, breakerCount, breakText, firstValueBreaker } from './break-text.ts';
import { hostileMaterial, type Material } from './corpus.ts';
import { encodings } from './encode-wrongly.ts';

export interface HostileInput {
  readonly files: Readonly<Record<string, Uint8Array | string>>;
  /** The report that goes down the road. */
  readonly report: string;
  readonly templates: string | undefined;
  /** The file that was broken. */
  readonly broken: string;
}

function breaksOf(firstKind: number, most: number): fc.Arbitrary<readonly Break[]> {
  const kind = fc.nat(breakerCount - 1 - firstKind).map((more) => firstKind + more);
  const one = fc.record<Break>({ kind, at: fc.nat(200_000), which: fc.nat(1_000_000) });
  return fc.array(one, { minLength: 1, maxLength: most });
}

/** Half of them change values only: a file that is no YAML any more tries the first step alone. */
const breaks = fc.oneof(breaksOf(firstValueBreaker, 3), breaksOf(0, 2), breaksOf(0, 6), breaksOf(firstValueBreaker, 1));

/** Draws a folder, one of its files, and what happens to it; one in a hundred files is no text at all. */
export function hostileInputs(): fc.Arbitrary<HostileInput> {
  const material = hostileMaterial();
  const drawn = fc.record({
    ...{ from: fc.nat(material.length - 1), file: fc.nat(1000), report: fc.nat(1000), breaks },
    ...{ encoding: fc.nat(encodings.length - 1), which: fc.nat(1_000_000) },
    garbage: fc.oneof(
      { weight: 99, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
    ),
  });
  // Every kind as often as any other: by itself fast-check prefers the first and the last.
  return fc.noBias(drawn).map(({ from, file, report, breaks: what, encoding, which, garbage }) => {
    const folder = material[from] as Material;
    const broken = brokenFile(folder, file);
    const bytes = garbage ?? encodings[encoding]?.(breakText(folder.files[broken] ?? '', what), which) ?? '';
    return {
      files: { ...folder.files, [broken]: bytes },
      report: folder.reports.includes(broken) ? broken : (folder.reports[report % folder.reports.length] ?? ''),
      templates: folder.templates,
      broken,
    };
  });
}

/** A pack's files are broken as often as all others of its folder; of the rest, the reports that are run. */
function brokenFile({ files, reports, templates }: Material, which: number): string {
  const others = Object.keys(files).filter((name) => name.endsWith('部门.yaml'));
  const pack = Object.keys(files).filter((name) => templates !== undefined && name.startsWith(templates));
  const names = pack.length > 0 ? pack : [...reports, ...reports, ...reports, ...others];
  return names[which % names.length] ?? '';
}
