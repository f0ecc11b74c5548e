/** The files that a DOCX carries in our custom XML parts: name and text. */
import { strFromU8, unzipSync } from 'fflate';
import { carriedNamespace } from '../render/docx/carried-parts.ts';
import { isMap, parseJson } from './proof-record.ts';
import type { NamedText } from './read-proof.ts';

/** Bytes of one part, unpacked. */
const mostBytes = 64_000_000;

/** Returns undefined when the DOCX cannot be opened, or a part of ours not understood. */
export async function readDocxFiles(bytes: Uint8Array): Promise<NamedText[] | undefined> {
  const parts = customParts(bytes);
  const carried = parts?.filter((part) => part.includes(carriedNamespace)).map(filesOf);
  return carried?.includes(undefined) ? undefined : carried?.flatMap((files) => files ?? []);
}

function customParts(bytes: Uint8Array): string[] | undefined {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /^customXml\/item\d+\.xml$/.test(name) && originalSize <= mostBytes,
    });
    const numberOf = (name: string) => Number(/\d+/.exec(name)?.[0]);
    const sorted = Object.entries(parts).sort(([a], [b]) => numberOf(a) - numberOf(b));
    return sorted.map(([, part]) => strFromU8(part));
  } catch {
    // fflate throws on bytes that are no ZIP.
    return undefined;
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The part is one element with JSON in it. */
function filesOf(part: string): NamedText[] | undefined {
  const content = /<carried[^>]*>([^<]*)<\/carried>\s*$/.exec(part)?.[1];
  const json = content?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
  const data = json === undefined ? undefined : parseJson(json);
  return Array.isArray(data) && data.every(isNamedText) ? data : undefined;
}

function isNamedText(value: unknown): value is NamedText {
  return isMap(value) && typeof value.name === 'string' && typeof value.text === 'string';
}
