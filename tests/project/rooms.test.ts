/** The rooms of src/ and who may import whom: DESIGN's one direction, kept by a test. */
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, type SourceFile, sourceFiles } from './source-files.ts';

interface Room {
  /** The rooms whose code it may run. */
  readonly values: readonly string[];
  /** The rooms of which it may know the types only. */
  readonly types: readonly string[];
}

const ends = [
  'core',
  'world',
  'source',
  'schema',
  'packs',
  'scoring',
  'checks',
  'tree',
  'compose',
  'fonts',
  'layout',
  'render',
];

const rooms: Readonly<Record<string, Room>> = {
  core: { values: [], types: [] },
  world: { values: ['core'], types: [] },
  source: { values: ['core'], types: ['world'] },
  schema: { values: ['core', 'source'], types: ['world'] },
  packs: { values: ['core', 'source', 'schema'], types: ['world'] },
  scoring: { values: ['core'], types: ['source', 'schema', 'packs'] },
  checks: { values: ['core'], types: ['source', 'schema', 'packs', 'scoring'] },
  tree: { values: ['core'], types: [] },
  compose: { values: ['core', 'tree'], types: ['source', 'packs', 'scoring'] },
  layout: { values: ['core', 'tree'], types: [] },
  fonts: { values: ['core', 'tree'], types: ['world', 'source', 'layout'] },
  render: { values: ['core', 'tree'], types: ['layout', 'fonts'] },
  'check-pack': { values: ends, types: [] },
  program: { values: [...ends, 'check-pack'], types: [] },
  'open-report': { values: [...ends, 'program'], types: [] },
  pipeline: { values: [...ends, 'program', 'open-report'], types: [] },
  manifest: { values: ['core', 'fonts'], types: [...ends, 'pipeline'] },
  proof: { values: [...ends, 'program', 'pipeline', 'manifest'], types: [] },
  batch: { values: [...ends, 'program', 'pipeline', 'manifest', 'proof'], types: [] },
  preview: { values: [...ends, 'pipeline', 'manifest', 'proof', 'batch'], types: [] },
  cli: { values: [...ends, 'pipeline', 'manifest', 'proof', 'batch', 'preview'], types: [] },
};

/** Contracts between rooms with a few values besides their types: whoever may know the types may use these too. */
const contracts: readonly string[] = [
  ...['scoring/scored.ts', 'scoring/department/scored-department.ts', 'scoring/department/budget-variance.ts'],
  ...['packs/rounding.ts', 'schema/report.ts'],
];

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, '');
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const room = rooms[roomOf(from)];
  const target = roomOf(to);
  if (room === undefined || roomOf(from) === target) return room !== undefined;
  const typeEnough = typeOnly || contracts.includes(to);
  return room.values.includes(target) || (typeEnough && room.types.includes(target));
}

function show({ from, to, typeOnly }: Import): string {
  return `${from} → ${to}${typeOnly ? ' (type)' : ''}`;
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);

describe('rooms', () => {
  test('the test sees the program: files in every room of the table, and imports between rooms', () => {
    const seen = new Set(files.map((file) => roomOf(file.path.replace(/^src\//, ''))));
    expect([...seen].sort()).toEqual(Object.keys(rooms).sort());
    expect(imports.filter(({ from, to }) => roomOf(from) !== roomOf(to)).length).toBeGreaterThan(50);
    expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true);
    expect(imports.some(({ typeOnly }) => !typeOnly)).toBe(true);
  });

  test('every import names a file that is there', () => {
    const paths = new Set(files.map((file) => file.path));
    expect(imports.filter(({ to }) => !paths.has(`src/${to}`)).map(show)).toEqual([]);
  });

  test('imports go in the allowed directions only', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(show)).toEqual([]);
  });

  test('every contract is still used for its values', () => {
    const used = new Set(imports.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to));
    expect(contracts.filter((one) => !used.has(one))).toEqual([]);
  });

  test('the table itself has no cycle', () => {
    const order = Object.keys(rooms);
    const backward = order.flatMap((name) =>
      [...(rooms[name]?.values ?? []), ...(rooms[name]?.types ?? [])].filter((other) =>
        reaches(other, name, new Set()),
      ),
    );
    expect(backward).toEqual([]);
  });

  test.each([
    { code: "import { x } from '../cli/x.ts';", verdict: false },
    { code: "import type { X } from '../packs/x.ts';", verdict: true },
    { code: "import { type X } from '../packs/x.ts';", verdict: true },
    { code: "import { type X, y } from '../packs/x.ts';", verdict: false },
    { code: "import X from '../packs/x.ts';", verdict: false },
    { code: "import '../packs/x.ts';", verdict: false },
    { code: "export * from '../packs/x.ts';", verdict: false },
    { code: "export type { X } from '../packs/x.ts';", verdict: true },
    { code: "const x = await import('../packs/x.ts');", verdict: false },
    { code: "type X = import('../packs/x.ts').X;", verdict: true },
    { code: "import type { X } from '../layout/x.ts';", verdict: false },
  ])('in scoring/ $code is allowed: $verdict', ({ code, verdict }) => {
    const file: SourceFile = { path: 'src/scoring/probe.ts', text: code };
    const [first, ...others] = importsOf(file);
    expect(others).toEqual([]);
    expect(first && isAllowed(first)).toBe(verdict);
  });
});

function reaches(from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const room = rooms[from];
  return room !== undefined && [...room.values, ...room.types].some((next) => reaches(next, to, seen));
}
