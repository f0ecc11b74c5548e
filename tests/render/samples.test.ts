/** Every sample as it is filed: its text can be copied as it stands, its DOCX is in the order that Word wants, both can be proved. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LaidPage } from '../../src/layout/laid-out.ts';
import { loadProgram, renderReport, runReport } from '../../src/pipeline.ts';
import { gatherProof } from '../../src/proof/gather-proof.ts';
import { rebuilder } from '../../src/proof/rebuild.ts';
import { verifyDocument } from '../../src/proof/verify-document.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { readDocx } from '../readers/docx.ts';
import { readPdf } from '../readers/pdf.ts';
import { runOn } from '../readers/pdf-objects.ts';
import { misplaced } from '../readers/word-order.ts';
import { descendants } from '../readers/xml.ts';

const folder = fileURLToPath(new URL('../../samples/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!部门)\.yaml$/.test(name))
  .sort();
// The fonts that come with the program, whatever this machine has beside them.
const world = { ...nodeWorld(), fontFolders: [] };
const program = await loadProgram(world);
const again = rebuilder(world, []);
const making = { draft: false, program: 'jixiao 0.1.0', templates: undefined };

test('there are samples', () => expect(files.length).toBeGreaterThan(18));

describe.each(files)('%s', (file) => {
  let made: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    made = await build(file);
  });

  test('every character comes out of the PDF as it stands on the page, in pdfjs and in poppler', async () => {
    const pages = await readPdf(made.pdf);
    expect(pages.map(({ text }) => text)).toEqual(made.laid.pages.map(textOf));
    const { stdout } = runOn(made.pdf, 'pdftotext', (path) => ['-raw', '-enc', 'UTF-8', path, '-']);
    expect(lettersOf(stdout)).toBe(lettersOf(made.laid.pages.map(textOf).join('')));
  });

  test('the PDF has no mistake that qpdf sees, and is tagged', () => {
    const { status, stderr } = runOn(made.pdf, 'qpdf', (path) => ['--check', path]);
    expect([status, stderr]).toEqual([0, '']);
    expect(runOn(made.pdf, 'pdfinfo', (path) => [path]).stdout).toMatch(/^Tagged: +yes$/m);
  });

  test('the DOCX’s elements stand in the schema’s order; Word is not asked to update fields', () => {
    const docx = readDocx(made.docx);
    const paths = docx.paths.filter((path) =>
      /^word\/(document|styles|settings|fontTable|header\d+|footer\d+)\.xml$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) expect([path, misplaced(docx.part(path))]).toEqual([path, []]);
    expect(descendants(docx.part('word/settings.xml'), 'w:updateFields')).toEqual([]);
    const dirty = descendants(docx.part('word/document.xml'), 'w:fldChar').filter(
      ({ attributes }) => attributes['w:dirty'],
    );
    expect(dirty).toEqual([]);
  });

  test('the DOCX says its title, unit, subject and language, and names nobody', () => {
    const docx = readDocx(made.docx);
    const core = docx.part('docProps/core.xml');
    const said = Object.fromEntries(core.children.map(({ name, text }) => [name, text]));
    const { title, unit, subject } = made.laid.tree;
    expect(said).toMatchObject({
      'dc:title': title,
      'dc:creator': unit,
      'dc:subject': subject,
      'dc:language': 'zh-CN',
    });
    expect(said['cp:lastModifiedBy']).toBe('jixiao 0.1.0');
    expect(docx.part('docProps/app.xml').children).toMatchObject([{ name: 'Company', text: unit }]);
    expect(
      docx.paths.filter(
        (path) => /people|comments\d*\.xml$/.test(path) && /author/i.test(JSON.stringify(docx.part(path))),
      ),
    ).toEqual([]);
  });

  test('both are made again from what they carry, byte for byte', async () => {
    for (const bytes of [made.pdf, made.docx]) {
      expect(await verifyDocument(bytes, again, making.program)).toEqual({ verdict: 'same' });
    }
  });
});

async function build(file: string) {
  const run = await runReport(program, folder + file);
  const { laid, fonts } = run;
  if (laid === undefined || fonts === undefined) throw new Error(`${file} has no pages`);
  const options = { ...making, carried: await gatherProof(world, run, making) };
  const [pdf, docx] = [
    await renderReport(laid, fonts, 'pdf', options),
    await renderReport(laid, fonts, 'docx', options),
  ];
  return { laid, pdf, docx };
}

function textOf({ items }: LaidPage): string {
  return items.flatMap((item) => (item.kind === 'text' ? [item.text.replace(/\s/g, '')] : [])).join('');
}

/** All of them, in the order of their codes: poppler puts turned lines elsewhere. */
function lettersOf(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('');
}
