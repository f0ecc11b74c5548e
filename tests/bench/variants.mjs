/** Reports that differ: copies of a sample, each with a name of its own and with words of its own in every sentence. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes the sample's folder `count` times below `target`; returns the paths of the copies of `file`. */
export async function writeVariants(sample, file, target, count) {
  const entries = await readdir(sample, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (path) => [path.slice(sample.length), await readFile(path, 'utf8')]));
  const paths = [];
  for (let number = 0; number < count; number++) {
    const folder = join(target, String(number));
    for (const [path, text] of texts) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), vary(text, number));
    }
    paths.push(join(folder, file));
  }
  return paths;
}

/** A sentence's end gets a number in brackets; the names of projects and departments get one behind them, also where they are quoted. */
function vary(text, number) {
  return text
    .replaceAll('。', `（${number + 1}）。`)
    .replaceAll(/^((?:项目|部门)名称: .+?)( #.*)?$/gm, `$1第${number + 1}包$2`)
    .replaceAll(/(\{\{附件\.[^.{}]+)(?=\.)/g, `$1第${number + 1}包`)
    .replaceAll(/(三级指标: [^,\n]+?)(,| #|\n)/g, `$1（${number + 1}）$2`);
}
