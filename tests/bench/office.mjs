/** The peer for PDF: LibreOffice converts our DOCX, many in one start, with a profile that it has used before. */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

/** Returns the seconds that all files take together. */
export async function convertAll(files, folder) {
  const target = join(folder, 'office');
  await mkdir(target, { recursive: true });
  const convert = (some) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office-profile'))}`;
    const start = performance.now();
    const { status } = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      target,
      ...some,
    ]);
    if (status !== 0) throw new Error(`soffice ended with ${status}`);
    return (performance.now() - start) / 1000;
  };
  convert(files.slice(0, 1));
  return convert(files);
}
