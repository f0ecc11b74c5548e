/** Departments end to end, each program by itself: start, fonts, reading, writing. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { familiesOf, finished, fontFiles, root } from './finished.mjs';
import { median, printTable, runProgram } from './measure.mjs';
import { typstMarkup } from './typst-markup.mjs';
import { writeVariants } from './variants.mjs';

const jixiao = join(root, 'bin/jixiao.js');
const typstFolder = fileURLToPath(new URL('typst-folder.mjs', import.meta.url));
const sharedFile = '部门.yaml';

/** `copies` of all reports in the folder, against Typst compiling the same documents: all of them must be made. */
export async function compareDepartments(title, folder, copies, temporary) {
  const target = join(temporary, title);
  await writeVariants(join(root, folder), '', target, copies);
  const names = await readdir(target, { recursive: true });
  const reports = names.filter((name) => name.endsWith('.yaml') && !name.endsWith(sharedFile));
  const markups = join(temporary, `${title}-typst`);
  await mkdir(markups);
  let fonts;
  for (const [index, name] of reports.entries()) {
    const run = await finished(join(target, name));
    fonts = run.fonts;
    await writeFile(join(markups, `${index}.typ`), typstMarkup(run.laid.tree, familiesOf(fonts)));
  }
  const rounds = { jixiao: [], again: [], typst: [] };
  for (let round = 0; round < 3; round++) {
    const build = ['build', target, '-o', join(temporary, `${title}-out${round}`), '--jobs', '2'];
    rounds.jixiao.push(await runProgram(jixiao, build));
    rounds.again.push(await runProgram(jixiao, build));
    rounds.typst.push(await runProgram(typstFolder, [markups, ...fontFiles(fonts)]));
  }
  const of = (name, what) => median(rounds[name].map((each) => each[what]));
  const row = (words, name) => [
    words,
    ...['wall', 'cpu'].flatMap((what) => [
      `${of(name, what).toFixed(2)} s`,
      (of(name, what) / of('jixiao', what)).toFixed(2),
    ]),
    `${of(name, 'megabytes').toFixed(0)} MB`,
  ];
  printTable(
    `(c) ${title}: ${reports.length} reports, program start included, median of 3`,
    ['', 'wall', 'jixiao = 1', 'CPU', 'jixiao = 1', 'memory'],
    [
      row('jixiao build --jobs 2: DOCX + PDF', 'jixiao'),
      row('jixiao build again, nothing changed', 'again'),
      row('Typst: PDF', 'typst'),
    ],
  );
}
