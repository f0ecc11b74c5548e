/** A manifest as the text of 清单.json. */
import type { Manifest } from './manifest.ts';

/** Returns JSON with the keys in the order in which the entries were made, and a line feed at the end. */
export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
