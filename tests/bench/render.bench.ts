/**
 * How long a form takes, against stock pdfmake laying out and rendering the same cells: `npm run bench`.
 *
 * Read the ratios, which vitest prints for each group, not the times: they hold when the machine is busy. The peer
 * embeds one face of a font and draws neither page numbers nor repeated labels, so it has less to do.
 */
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import type { LoadedFonts } from '../../src/fonts/loaded-fonts.ts';
import { layout } from '../../src/layout/layout.ts';
import { loadProgram, type ReportRun, runReport } from '../../src/pipeline.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { packagedFonts } from '../fonts/packaged-fonts.ts';
import { selfEvaluationForm } from '../layout/sample-trees.ts';
import { stockPdf, useStockFonts } from './stock-pdf.ts';

const options = { draft: false, program: 'jixiao' };
const fonts = await packagedFonts();
useStockFonts(fonts);
const program = await loadProgram(nodeWorld());
const sample = fileURLToPath(new URL('../../samples/beijing-2024/信访宣传.yaml', import.meta.url));
const form = treeOf(await runReport(program, sample));

const trees = { 'a form of one page': form, 'a form of 60 indicators': selfEvaluationForm({ indicators: 60 }) };
for (const [name, tree] of Object.entries(trees)) {
  describe(`PDF of ${name}`, () => {
    bench('jixiao: layout and render', async () => void (await renderPdf(laidOut(tree, fonts), fonts, options)));
    bench('stock pdfmake', async () => void (await stockPdf(tree)));
  });
}

describe('the road of a form of one page', () => {
  bench('YAML to pages', async () => void (await runReport(program, sample)));
  bench('pages to DOCX', async () => void (await renderDocx(laidOut(form, fonts), options)));
  bench('pages to PDF', async () => void (await renderPdf(laidOut(form, fonts), fonts, options)));
});

function laidOut(tree: PageTree, loaded: LoadedFonts) {
  const { value } = layout(tree, loaded.set);
  if (value === undefined) throw new Error('the form was not laid out');
  return value;
}

function treeOf({ laid }: ReportRun): PageTree {
  if (laid === undefined) throw new Error('the sample was not laid out');
  return laid.tree;
}
