/**
 * One document: jixiao from YAML to DOCX and PDF, its steps, and the peers that are given a finished document.
 *
 * jixiao does what `jixiao build` does for each report with nothing switched off: the files carry their sources and tags, are
 * hashed, and get their entry of the manifest. The peers' files carry neither.
 */
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createMaker } from '../../dist/batch/maker.js';
import { renderReport, runReport } from '../../dist/pipeline.js';
import { gatherProof } from '../../dist/proof/gather-proof.js';
import { dataOf, fillTemplate, templateOf } from './docx-template.mjs';
import { familiesOf, finished, fontFiles, program, root } from './finished.mjs';
import { inTurn, least, median, printTable } from './measure.mjs';
import { convertAll, hasOffice } from './office.mjs';
import { stockPdf, useStockFont } from './stock-pdf.mjs';
import { typst } from './typst.mjs';
import { typstMarkup } from './typst-markup.mjs';
import { writeVariants } from './variants.mjs';

const options = { draft: false, program: 'jixiao' };
const own = 'jixiao: YAML → DOCX + PDF';
const maker = createMaker(program.world);

/** The order that `jixiao build` gives for a report; its files come back as bytes. */
function orderFor(file, temporary) {
  const settings = {
    ...{ folder: join(temporary, '输出'), formats: ['docx', 'pdf'], draft: false, templates: undefined },
    ...{ version: options.program, maker: options.program, carriesSources: true },
  };
  return { file, base: dirname(file), settings, stage: undefined };
}

export async function compareDocuments(title, folder, file, { rounds, warm, temporary }) {
  const paths = await writeVariants(join(root, folder), file, join(temporary, file), rounds + warm);
  const runs = [];
  for (const path of paths) runs.push(await finished(path));
  const [{ fonts, laid }] = runs;
  const render = (round, format) =>
    renderReport(runs[round].laid, fonts, format, { ...options, carried: carried[round] });
  const carried = [];
  for (const run of runs) carried.push(await gatherProof(program.world, run, options));
  const files = [];
  for (const { laid: pages } of runs) files.push(await renderReport(pages, fonts, 'docx', options));
  const peers = peersFor(runs, files, temporary);
  const times = await inTurn(
    {
      [own]: async (round) => {
        const made = await maker.report(orderFor(paths[round], temporary));
        if (made.files.length !== 2) throw new Error(`${paths[round]} was not made`);
      },
      ...peers,
      '— jixiao: YAML → pages': (round) => runReport(program, paths[round]),
      '— jixiao: pages → DOCX': (round) => render(round, 'docx'),
      '— jixiao: pages → PDF': (round) => render(round, 'pdf'),
    },
    { rounds, warm },
  );
  const head = ['', 'wall, median', 'jixiao = 1', 'wall, least', 'jixiao = 1', 'CPU, least', 'jixiao = 1'];
  const rows = [...times.keys()].map((name) => [name, ...columns(times, name)]);
  if (hasOffice) rows.push(await officeRow(files.slice(0, 10), temporary, times));
  printTable(`${title}: ${laid.pages.length} pages, ${rounds} rounds`, head, rows);
}

function peersFor(runs, files, temporary) {
  const [{ fonts }] = runs;
  const markups = runs.map((run) => typstMarkup(run.laid.tree, familiesOf(fonts)));
  const compile = typst(fontFiles(fonts), temporary);
  useStockFont(fonts.roles.songti.file);
  const template = templateOf(files[0]);
  const data = files.map(dataOf);
  return {
    'Typst: PDF': (round) => compile(markups[round]),
    'stock pdfmake: PDF': (round) => stockPdf(runs[round].laid.tree),
    'docxtemplater: DOCX': (round) => fillTemplate(template, data[round]),
  };
}

/** Each way of counting, and how it compares with ours. */
function columns(times, name) {
  const counts = [(each) => median(walls(each)), (each) => least(walls(each)), (each) => least(cpus(each))];
  return counts.flatMap((count) => {
    const value = count(times.get(name));
    return [`${value.toFixed(1)} ms`, (value / count(times.get(own))).toFixed(2)];
  });
}

const walls = (each) => each.map(({ wall }) => wall);
const cpus = (each) => each.map(({ cpu }) => cpu);

async function officeRow(files, temporary, times) {
  const paths = files.map((_, index) => join(temporary, `office-${index}.docx`));
  for (const [index, path] of paths.entries()) await writeFile(path, files[index]);
  const each = ((await convertAll(paths, temporary)) * 1000) / paths.length;
  const ratio = (each / median(walls(times.get(own)))).toFixed(2);
  return [`LibreOffice: DOCX → PDF (one of ${paths.length} in one start)`, `${each.toFixed(1)} ms`, ratio];
}
