/**
 * What an office program makes of a DOCX: LibreOffice opens it and writes it again as PDF or HTML, or as an author edits it.
 *
 * Every call has a profile of its own, so that calls may run side by side and nothing of an earlier one remains. The
 * official fonts are stood for by those that come as packages, so that it sees the same on every machine.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Whether LibreOffice is there; tests that need it are skipped where it is not. */
export const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

const python = '/usr/bin/python3';

/** Whether LibreOffice can be worked from Python: Debian's python3-uno, which belongs to Debian's own Python. */
export const hasEditor = hasOffice && spawnSync(python, ['-c', 'import uno'], { timeout: 60_000 }).status === 0;

/** Returns the converted file's bytes; throws when LibreOffice gives none within two minutes. */
export function convert(docx: Uint8Array, format: 'pdf' | 'html'): Promise<Uint8Array> {
  return beside(docx, async ({ folder, profile, run }) => {
    const options = ['--headless', '--convert-to', format, '--outdir', folder, join(folder, 'in.docx')];
    await run('soffice', [`-env:UserInstallation=${profile}`, ...options]);
    return readFile(join(folder, `in.${format}`));
  });
}

/** What LibreOffice shows of a document, and what it saves after an author's work on it. */
export interface Edited {
  readonly title: string;
  readonly language: string;
  /** The navigation pane, in order. */
  readonly headings: readonly { readonly level: number; readonly style: string; readonly text: string }[];
  /** The names of the paragraph styles in use. */
  readonly styles: readonly string[];
  /** The lines of each index as the file says them, and after all were updated. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  /** Saved after the update of the indexes. */
  readonly updated: Uint8Array;
  /** Saved after an insertion with changes recorded. */
  readonly tracked: Uint8Array;
}

/** One start of LibreOffice, by Debian's python3-uno. `passage`: of the body; `inserted` is written behind it. */
export function edit(docx: Uint8Array, passage: string, inserted: string): Promise<Edited> {
  const script = fileURLToPath(new URL('edit-in-office.py', import.meta.url));
  return beside(docx, async ({ folder, profile, run }) => {
    const said = await run(python, [script, folder, profile, passage, inserted]);
    const [updated, tracked] = await Promise.all(
      ['updated', 'tracked'].map((name) => readFile(join(folder, `${name}.docx`))),
    );
    return { ...JSON.parse(said), updated, tracked };
  });
}

interface Beside {
  readonly folder: string;
  /** The address of a profile that is not there yet. */
  readonly profile: string;
  /** Returns what the program printed; throws when it fails or takes more than two minutes. */
  run(program: string, argv: readonly string[]): Promise<string>;
}

/** Does the work in a folder that holds the document as `in.docx`, and removes it. */
async function beside<T>(docx: Uint8Array, work: (beside: Beside) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await writeFile(join(folder, 'in.docx'), punctuationWithin(docx));
    await writeFile(join(folder, 'fonts.conf'), await fontConfiguration());
    const env = { ...process.env, HOME: folder, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const run: Beside['run'] = async (program, argv) =>
      (await promisify(execFile)(program, [...argv], { timeout: 120_000, env })).stdout;
    return await work({ folder, profile, run });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * LibreOffice 7.4 reads `w:overflowPunct` the wrong way round: with `false` it hangs punctuation over the line's end, with
 * `true` it does not. It is shown the reverse, so that it breaks lines as the file says.
 */
function punctuationWithin(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const styles = parts['word/styles.xml'];
  if (styles === undefined) return docx;
  const text = strFromU8(styles).replaceAll('<w:overflowPunct w:val="false"/>', '<w:overflowPunct w:val="true"/>');
  return zipSync({ ...parts, 'word/styles.xml': strToU8(text) });
}

const standIns = {
  'Noto Serif SC': ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '宋体', 'Times New Roman'],
  'Noto Sans SC': ['黑体'],
};

async function fontConfiguration(): Promise<string> {
  const resolve = createRequire(import.meta.url).resolve;
  const folders = ['noto-serif-sc', 'noto-sans-sc'].map((name) =>
    join(dirname(resolve(`@expo-google-fonts/${name}/package.json`)), '400Regular'),
  );
  const cache = join(tmpdir(), 'jixiao-test-fontconfig');
  await mkdir(cache, { recursive: true });
  const aliases = Object.entries(standIns).flatMap(([family, names]) =>
    names.map(
      (name) => `<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`,
    ),
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    ...aliases,
    '</fontconfig>',
  ].join('\n');
}
