/** What the pack's form setup and the report together decide: which optional columns and rows are shown. */
import type { ColumnSetup, FormSetup, Profile } from '../packs/profile.ts';
import type { Settings } from './engine.ts';

/** `written`: what the author wrote, decoded, and what the files say that stand in the text. */
export function formSettings(profile: Profile, form: FormSetup, written: readonly object[]): Settings {
  const shown = Object.entries(form.columns).map(([name, column]) => [name, isShown(column, written)]);
  return { labels: { ...profile.labels, ...form.labels }, shown: Object.fromEntries(shown) };
}

function isShown({ shown, keys }: ColumnSetup, written: readonly object[]): boolean {
  if (shown !== 'when-written') return shown === 'always';
  return keys.some((key) => {
    const [first = '', ...rest] = key.split('.');
    const tops = written.filter((data) => isWritten(data, first));
    return (
      rest.reduce(
        below,
        tops.map((data) => (data as Record<string, unknown>)[first]),
      ).length > 0
    );
  });
}

/** A key with nothing after it is written too. */
function isWritten(node: object, key: string): boolean {
  return Object.hasOwn(node, key) && (node as Record<string, unknown>)[key] !== undefined;
}

/** Returns what stands under the key anywhere below the nodes. */
function below(nodes: readonly unknown[], key: string): readonly unknown[] {
  return nodes.flatMap((node): readonly unknown[] => {
    if (typeof node !== 'object' || node === null) return [];
    const own = isWritten(node, key) ? [(node as Record<string, unknown>)[key]] : [];
    return [...own, ...below(Object.values(node), key)];
  });
}
