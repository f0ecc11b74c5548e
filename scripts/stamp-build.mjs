/**
 * Leaves dist/stamp after a build: a hash of the program, by which a report knows that the program changed.
 *
 * Of the compiled files and of the packages that they use; the same wherever the same sources are built.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const hash = createHash('sha256');
// What an earlier build left of sources that are gone, and the files that the program is joined into, say nothing new.
const isCompiled = (name) => name.endsWith('.js') && existsSync(`${root}src/${name.replace(/\.js$/, '.ts')}`);
const compiled = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter(isCompiled);
for (const name of compiled.map((one) => one.replaceAll('\\', '/')).sort()) {
  hash.update(`${name}\n`).update(readFileSync(`${root}dist/${name}`));
}
hash.update(JSON.stringify(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).dependencies));
writeFileSync(`${root}dist/stamp`, hash.digest('hex'));
