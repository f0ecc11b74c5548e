/**
 * What docx writes for us: every part of a Word file that is the same in all documents, and the frames of those that
 * are not. The joined program holds the result instead of docx itself (`scripts/bundle.mjs`), which takes longer to load
 * and run than thirty forms take to write.
 */
import { Document, Footer, type ISectionOptions, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { documentStyles } from './styles.ts';
import { watermarkHeader } from './watermark.ts';

type Parts = Readonly<Record<string, string>>;

async function partsOf(section: Omit<ISectionOptions, 'children'>): Promise<Parts> {
  const sections = [{ ...section, children: [] }];
  const document = new Document({ styles: documentStyles(), evenAndOddHeaderAndFooters: true, sections });
  const files = Object.entries(unzipSync(await Packer.toBuffer(document)));
  const lasting = files.filter(([path]) => path !== 'docProps/core.xml');
  return Object.fromEntries(lasting.map(([path, bytes]) => [path, withoutChance(strFromU8(bytes))]));
}

/** docx gives the watermark's shape a name drawn at random; the time of the clock stands in `core.xml` only. */
function withoutChance(part: string): string {
  return part.replace(/(?<=PowerPlusWaterMarkObject)[\w-]+/, '');
}

const footer = new Footer({ children: [new Paragraph({})] });

/** The parts of an empty document without page head and foot. */
export const emptyDocument: Parts = await partsOf({});

const draft = await partsOf({ headers: { default: watermarkHeader() }, footers: { default: footer } });

/** A page head with the draft's watermark. */
export const draftHeader = draft['word/header1.xml'] ?? '';

/** A page foot with nothing in it but a paragraph. */
export const emptyFooter = draft['word/footer1.xml'] ?? '';
