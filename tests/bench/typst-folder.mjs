/** Run by itself: each .typ file of a folder as a PDF beside it. Arguments: the folder, then the font files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typst } from './typst.mjs';

const [folder, ...fonts] = process.argv.slice(2);
const compile = typst(fonts, folder);
for (const name of readdirSync(folder).filter((each) => each.endsWith('.typ'))) {
  writeFileSync(join(folder, name.replace('.typ', '.pdf')), compile(readFileSync(join(folder, name), 'utf8')));
}
