/**
 * Checks the packs that come with the program and records those without a fault, so that no run needs to check them again.
 *
 * Runs after the compiler, with the program that was just built. A faulty pack is left out: whoever uses it is told.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const load = (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
const { checkPack } = await load('check-pack.js');
const { fileStart } = await load('core/finding.js');
const { checkedPacksFile, fingerprint } = await load('packs/checked-packs.js');
const { findPack } = await load('packs/find-pack.js');
const { loadSchemas } = await load('schema/load-schemas.js');
const { nodeWorld } = await load('world/node-world.js');

const world = nodeWorld();
const registry = await loadSchemas(world);
const folders = await readdir(join(root, 'templates'), { withFileTypes: true });
const fingerprints = [];
for (const { name } of folders.filter((entry) => entry.isDirectory() && entry.name !== 'shared')) {
  const folder = join(root, 'templates', name);
  const { value: pack } = await findPack(world, registry, name, folder, fileStart(folder));
  if (pack !== undefined && checkPack(pack).length === 0) fingerprints.push(fingerprint(pack));
}
await writeFile(join(root, checkedPacksFile), `${JSON.stringify(fingerprints.sort(), undefined, 2)}\n`);
