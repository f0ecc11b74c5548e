/** The kinds of file that a report becomes: how `--format` names them and how they are rendered. */
import { nearest } from '../core/nearest.ts';
import type { FileFormat } from '../pipeline.ts';
import { UsageError } from './usage-error.ts';

/** Written out here: the pipeline takes half a second to load, and a build that has nothing to do goes without. */
const known: Readonly<Record<FileFormat, true>> = { docx: true, pdf: true };
const fileFormats = Object.keys(known) as FileFormat[];

/** Reads `docx,pdf`, also with the commas and blanks of a Chinese keyboard. Throws a UsageError. */
export function readFormats(written: string): FileFormat[] {
  const names = written.split(/[,，、\s]+/u).map((name) => name.toLowerCase().replace(/^\./, ''));
  const wanted = names.filter((name) => name !== '');
  if (wanted.length === 0) throw new UsageError(`--format 后面要写格式：${fileFormats.join('、')}`);
  for (const name of wanted) if (!isFormat(name)) throw new UsageError(unknownFormat(name));
  return fileFormats.filter((format) => wanted.includes(format));
}

function isFormat(name: string): name is FileFormat {
  return Object.hasOwn(known, name);
}

function unknownFormat(name: string): string {
  const meant = nearest(name, fileFormats);
  const suggestion = meant === undefined ? '' : `。是不是想写 ${meant}？`;
  return `没有“${name}”这种格式，可以写的有：${fileFormats.join('、')}${suggestion}`;
}
