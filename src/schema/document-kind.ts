/** Which 文种 a file is: the key that decides by which schema it is read. */
import { error, type Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Source, SourceEntry } from '../source/source.ts';
import type { Registry } from './registry.ts';

/** Returns the schema file of the source's 文种, or one finding that says why there is none. */
export function documentKind(registry: Registry, source: Source): Outcome<string> {
  const entry = source.root.entries.find(({ key }) => key === '文种');
  const text = entry?.value.kind === 'scalar' ? entry.value.text : undefined;
  const file = entry && registry.documentKinds.get(text ?? '');
  if (file !== undefined) return { value: file, findings: [] };
  const kinds = usualFirst([...registry.documentKinds.keys()]);
  return { value: undefined, findings: [entry ? unknown(entry, text, kinds) : missing(source, kinds)] };
}

/** The kinds in the order of their files, the forms first: they are what most people write. */
function usualFirst(kinds: readonly string[]): string[] {
  const isForm = (kind: string) => kind.endsWith('表');
  return [...kinds.filter(isForm), ...kinds.filter((kind) => !isForm(kind))];
}

function missing(source: Source, kinds: readonly string[]): Finding {
  const expected = kinds.join('、');
  const misspelt = source.root.entries.find(({ key }) => nearest(key, ['文种']) !== undefined);
  if (misspelt !== undefined) {
    return error('unknown-key', misspelt.keyPlace, {
      message: `没有“${misspelt.key}”这个键，也没有“文种”`,
      hint: '是否想写 文种？',
      expected: '文种',
      actual: misspelt.key,
    });
  }
  const start = source.root.place.range.start;
  return error(
    'missing-key',
    { file: source.file, path: [], range: { start, end: start } },
    {
      message: '缺少“文种”，不知道这是哪一种文书',
      hint: `在文件开头写一行，如 文种: ${kinds[0] ?? ''}。可以写：${expected}`,
      expected: '文种',
    },
  );
}

function unknown(entry: SourceEntry, text: string | undefined, kinds: readonly string[]): Finding {
  const expected = kinds.join('、');
  const meant = nearest(text ?? '', kinds);
  return error('unknown-document-kind', entry.value.place, {
    message: text ? `没有“${text}”这种文种` : '“文种”应为一个文种的名称',
    hint: meant === undefined ? `可以写：${expected}` : `是否想写 ${meant}？可以写：${expected}`,
    expected,
    ...(text ? { actual: text } : {}),
  });
}
