/**
 * The peer for DOCX: docxtemplater fills a template that is our own file with a tag in the place of each text, so that the
 * tables are the same. It reads the template anew for each document, as its manual says.
 *
 * Installed beside, like Typst: `npm i --no-save docxtemplater@3.71.0 pizzip@3.3.0`.
 */
const names = { docxtemplater: '3.71.0', pizzip: '3.3.0' };
const wanted = Object.entries(names).map(([name, version]) => `${name}@${version}`);
const [Docxtemplater, PizZip] = await Promise.all(
  Object.keys(names).map((name) => import(name).then((loaded) => loaded.default)),
).catch(() => {
  console.error(`The benchmark compares with docxtemplater. First: npm i --no-save ${wanted.join(' ')}`);
  process.exit(2);
});

const texts = /(<w:t [^>]*>)([^<]*)(?=<\/w:t>)/g;
const bodyPath = 'word/document.xml';

/** Returns the template of a DOCX. */
export function templateOf(docx) {
  const zip = new PizZip(docx);
  let count = 0;
  zip.file(
    bodyPath,
    zip
      .file(bodyPath)
      .asText()
      .replaceAll(texts, (_, tag) => `${tag}{t${count++}}`),
  );
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Returns what a DOCX of the same build says, for its template. */
export function dataOf(docx) {
  const body = new PizZip(docx).file(bodyPath).asText();
  return Object.fromEntries([...body.matchAll(texts)].map(([, , text], index) => [`t${index}`, plain(text)]));
}

function plain(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

export function fillTemplate(template, data) {
  const document = new Docxtemplater(new PizZip(template));
  document.render(data);
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
