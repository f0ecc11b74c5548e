/**
 * What an office program makes of a DOCX: LibreOffice opens it and writes it again as PDF or HTML.
 *
 * Every call has a profile of its own, so that calls may run side by side and nothing of an earlier one remains. The
 * official fonts are stood for by those that come as packages, so that it sees the same on every machine.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Whether LibreOffice is there; tests that need it are skipped where it is not. */
export const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

/** Returns the converted file's bytes; throws when LibreOffice gives none within two minutes. */
export async function convert(docx: Uint8Array, format: 'pdf' | 'html'): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await writeFile(join(folder, 'in.docx'), punctuationWithin(docx));
    await writeFile(join(folder, 'fonts.conf'), await fontConfiguration());
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const options = ['--headless', '--convert-to', format, '--outdir', folder, join(folder, 'in.docx')];
    await promisify(execFile)('soffice', [profile, ...options], {
      timeout: 120_000,
      env: { ...process.env, HOME: folder, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    });
    return await readFile(join(folder, `in.${format}`));
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
