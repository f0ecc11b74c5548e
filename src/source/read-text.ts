/**
 * Bytes of a file as text: its size, its encoding, and what it is when it is no text at all.
 *
 * Out: the text with its byte order mark if it has one, or one finding that says what the file is and what to do.
 */
import { type Details, error, type Finding, fileStart } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';

/** Files of more bytes than this are not read: 5 MB. */
export const sizeLimit: number = 5 * 1024 * 1024;

export function readText(file: string, bytes: Uint8Array): Outcome<string> {
  const refuse = (code: string, details: Details): Outcome<string> => ({
    value: undefined,
    findings: [error(code, fileStart(file), details)],
  });
  if (bytes.length > sizeLimit) return { value: undefined, findings: [tooLarge(file)] };
  const known = knownFormat(bytes);
  if (known !== undefined) return refuse('file-not-text', notText(known));
  const utf16 = isUtf16(bytes);
  if (utf16) return refuse('file-encoding', wrongEncoding('UTF-16（Unicode）'));
  const text = decode('utf-8', bytes);
  if (text === undefined) return notUtf8(bytes, refuse);
  const controls = text.match(control)?.length ?? 0;
  if (controls > 50 && controls > text.length / 100) return refuse('file-not-text', notText('二进制'));
  return { value: text, findings: [] };
}

/** The finding for a file that is over the size limit, whether or not its bytes were read. */
export function tooLarge(file: string): Finding {
  return error('file-too-large', fileStart(file), {
    message: '文件超过 5 MB，没有读取；一个项目的 YAML 通常只有几 KB',
    hint: '检查是否选错了文件，或把内容分成几个文件',
  });
}

/** Control characters that are no blanks. */
const control = /[^\P{Cc}\s]/gu;

function notUtf8(bytes: Uint8Array, refuse: (code: string, details: Details) => Outcome<string>): Outcome<string> {
  const chinese = decode('gb18030', bytes);
  if (chinese !== undefined && isPlausibleChinese(chinese))
    return refuse('file-encoding', wrongEncoding('GBK（ANSI）'));
  return refuse('file-encoding', {
    message: '文件不是 UTF-8 编码的文本，读不出文字',
    hint: '用记事本或 VS Code 打开确认内容无误，再另存为 UTF-8 编码',
  });
}

function wrongEncoding(name: string): Details {
  return {
    message: `文件是 ${name} 编码，应为 UTF-8 编码，否则汉字会变成乱码`,
    hint: '请在记事本中打开，选“另存为”，编码选 UTF-8，再保存',
    expected: 'UTF-8',
    actual: name,
  };
}

function notText(name: string): Details {
  return {
    message: `文件不是文本，而是 ${name} 文件；这里需要手写的 YAML 文本`,
    hint: '检查是否选错了文件',
  };
}

function knownFormat(bytes: Uint8Array): string | undefined {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'Word、Excel 或压缩';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return '旧版 Word 或 Excel';
  return starts(0x25, 0x50, 0x44, 0x46) ? 'PDF' : undefined;
}

/** By its mark, or because every other byte of its ASCII characters is 0. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > sample.length / 20 && Math.min(even, odd) < Math.max(even, odd) / 10;
}

function decode(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Chinese and ASCII text and next to nothing else. */
function isPlausibleChinese(text: string): boolean {
  const good = text.match(/[\t\n\r -~\u3000-\u303f\u4e00-\u9fa5\uff01-\uff5e“”‘’…—·≥≤×〔〕]/gu)?.length ?? 0;
  return /[\u4e00-\u9fa5]/u.test(text) && good >= [...text].length * 0.97;
}
