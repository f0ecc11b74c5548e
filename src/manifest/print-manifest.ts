/**
 * A manifest as the text of 清单.json.
 *
 * What many reports share, the files of their region packs and their fonts, is written once at the end; the reports
 * name it by its hash.
 */
import { compareText } from '../core/finding.ts';
import type { FontRecord, Manifest, ManifestEntry, PackRecord } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** Returns JSON with the keys in the order in which the entries were made, and a line feed at the end. */
export function printManifest({ 报告: entries, 汇总表: summaries, 不再对应: left }: Manifest): string {
  const packs = new Map<string, PackRecord>();
  const fonts = new Map<string, readonly FontRecord[]>();
  const printed = entries.map((entry) => shared(entry, packs, fonts));
  const manifest = {
    报告: printed,
    ...(summaries && { 汇总表: summaries }),
    ...(left && { 不再对应: left }),
    表样: sorted(packs).map(([, pack]) => pack),
    字体: Object.fromEntries(sorted(fonts)),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function shared(
  entry: ManifestEntry,
  packs: Map<string, PackRecord>,
  fonts: Map<string, readonly FontRecord[]>,
): object {
  const { 表样: own = [], 字体: roles } = entry;
  for (const pack of own) packs.set(pack.SHA256, pack);
  const key = roles.length === 0 ? '' : fontsKey(roles);
  if (key !== '') fonts.set(key, roles);
  return { ...entry, ...(entry.表样 && { 表样: own.map(({ SHA256: hash }) => hash) }), 字体: key };
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}

const keys = new WeakMap<readonly FontRecord[], string>();

function fontsKey(roles: readonly FontRecord[]): string {
  const known = keys.get(roles) ?? sha256(new TextEncoder().encode(JSON.stringify(roles))).slice(0, 16);
  keys.set(roles, known);
  return known;
}
