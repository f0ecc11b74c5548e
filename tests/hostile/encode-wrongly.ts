/** Bytes of a text as other programs save it, or as a bad disk gives it back: GBK, UTF-16, a mark in front, cut, changed. */

export type Encoding = (text: string, which: number) => Uint8Array;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const gbkBytes = new Map<string, readonly [number, number]>();

function fillGbk(): void {
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== '\ufffd') gbkBytes.set(letter, [lead, trail]);
    }
}

function gbk(text: string): Uint8Array {
  if (gbkBytes.size === 0) fillGbk();
  return Uint8Array.from([...text].flatMap((letter) => gbkBytes.get(letter) ?? [letter.charCodeAt(0) & 0x7f]));
}

function changed(text: string, which: number): Uint8Array {
  const bytes = utf8(text);
  for (let at = which % 997; at < bytes.length; at += 400 + (which % 4000)) bytes[at] = which % 256;
  return bytes;
}

/** Most texts stay UTF-8: what is not text is refused at the first step, and tries nothing behind it. */
export const encodings: readonly Encoding[] = [
  ...Array<Encoding>(60).fill(utf8),
  (text) => utf8(`\ufeff${text}`),
  gbk,
  (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  (text, which) => utf8(text).subarray(0, which % (text.length * 3 + 1)),
  changed,
];
