/**
 * Prints what the program is made of, as CycloneDX JSON: `npm run --silent sbom > sbom.json`.
 *
 * From the lock file alone, without packages of development; no time, no random number, no address of a registry, so that
 * the same lock file gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
const { name, version } = readJson('package.json');
/** npm's own `--omit dev` also leaves out what both the program and a package of development need. */
const lock = Object.entries(readJson('package-lock.json').packages).filter(([path, { dev }]) => path !== '' && !dev);
const used = new Set(lock.map(([path, entry]) => `${path.split('node_modules/').at(-1)}@${entry.version}`));
const own = `${name}@${version}`;
const argv = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const { serialNumber: _, ...bill } = JSON.parse(
  execFileSync('npm', argv, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 }),
);
const { timestamp: _time, tools: _tools, ...metadata } = bill.metadata;
const order = (one, other) => (one < other ? -1 : Number(one > other));

/** Where a package lies in node_modules, and where it was fetched from, say nothing of what it is. */
function plain({ externalReferences = [], properties: _properties, ...component }) {
  const kept = externalReferences.filter(({ type }) => type !== 'distribution');
  return kept.length === 0 ? component : { ...component, externalReferences: kept };
}

const components = bill.components
  .filter((one) => used.has(one['bom-ref']))
  .map(plain)
  .sort((a, b) => order(a['bom-ref'], b['bom-ref']));
const dependencies = bill.dependencies
  .filter(({ ref }) => ref === own || used.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => used.has(one)) }))
  .sort((a, b) => order(a.ref, b.ref));
const component = { ...plain(metadata.component), name };
console.log(JSON.stringify({ ...bill, metadata: { ...metadata, component }, components, dependencies }, null, 2));
