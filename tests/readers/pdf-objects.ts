/** Reader of a PDF's objects (qpdf): every dictionary by its number, streams without their content. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PdfValue = string | number | boolean | null | readonly PdfValue[] | PdfDictionary;
export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}

export interface PdfObjects {
  readonly trailer: PdfDictionary;
  /** All dictionaries of the file, those of streams too. */
  readonly all: readonly PdfDictionary[];
  /** Follows a reference; gives a value that is none as it is. */
  get(value: PdfValue | undefined): PdfValue | undefined;
  /** The dictionary behind a value; throws when it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary;
}

export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const { stdout } = runOn(bytes, 'qpdf', (file) => ['--json=2', '--json-key=qpdf', file]);
  const [, objects] = JSON.parse(stdout).qpdf as [object, Readonly<Record<string, PdfHolder>>];
  const get = (value: PdfValue | undefined) => {
    if (typeof value !== 'string' || !/^\d+ 0 R$/.test(value)) return value;
    return contentOf(objects[`obj:${value}`]);
  };
  const dictionary = (value: PdfValue | undefined) => {
    const found = get(value);
    if (!isDictionary(found)) throw new Error(`no dictionary: ${JSON.stringify(value)}`);
    return found;
  };
  const all = Object.values(objects).map(contentOf).filter(isDictionary);
  return { trailer: dictionary(contentOf(objects.trailer)), all, get, dictionary };
}

interface PdfHolder {
  readonly value?: PdfValue;
  readonly stream?: { readonly dict: PdfDictionary };
}

function contentOf(holder: PdfHolder | undefined): PdfValue | undefined {
  return holder?.value ?? holder?.stream?.dict;
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface ToolEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program over the bytes as a file. */
export function runOn(bytes: Uint8Array, program: string, argv: (file: string) => readonly string[]): ToolEnd {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr, error } = spawnSync(program, argv(file), { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (error) throw error;
    return { status, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
