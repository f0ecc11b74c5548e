/**
 * Whether a document is what its own sources give: made again from what it carries, and compared byte for byte.
 *
 * Bytes that differ say that something was changed only where program and fonts are those that made the document.
 */
import type { ProofFont } from './proof-record.ts';
import { type Proof, readProof } from './read-proof.ts';
import type { Rebuilder, Rebuilt } from './rebuild.ts';

/**
 * `unproven`: it differs, and so do program or fonts of this machine. `none`: it carries no sources.
 * `unreadable`: it cannot be opened.
 */
export type ProofVerdict = 'same' | 'changed' | 'unproven' | 'none' | 'unreadable';

export interface VerifiedDocument {
  readonly verdict: ProofVerdict;
  /** Why, in words for the user. */
  readonly detail?: string;
}

/** `program`: what this program would name as a document's maker. */
export async function verifyDocument(
  bytes: Uint8Array,
  rebuilder: Rebuilder,
  program: string,
): Promise<VerifiedDocument> {
  const read = await readProof(bytes);
  if (read.kind === 'other') return { verdict: 'unreadable', detail: '不是 PDF，也不是 DOCX' };
  if (read.kind === 'none') return { verdict: 'none', detail: '没有附带来源' };
  if (read.kind === 'damaged') return { verdict: 'unreadable', detail: read.problem };
  const { proof } = read;
  if (proof.altered.length > 0) return { verdict: 'changed', detail: `所附的 ${proof.altered.join('、')} 被改动过` };
  return compare(bytes, proof, await rebuilder.rebuild(proof), program);
}

function compare(bytes: Uint8Array, { record }: Proof, rebuilt: Rebuilt, program: string): VerifiedDocument {
  if (rebuilt.bytes && Buffer.compare(bytes, rebuilt.bytes) === 0) return { verdict: 'same' };
  const { 程序: maker } = record;
  if (maker !== program)
    return { verdict: 'unproven', detail: `由 ${maker} 生成，本机是 ${program}，请用同一版本核对` };
  if (rebuilt.otherFonts.length > 0) return { verdict: 'unproven', detail: explainFonts(rebuilt.otherFonts) };
  if (rebuilt.bytes === undefined) return { verdict: 'changed', detail: '所附的来源生成不出报告' };
  const at = bytes.findIndex((byte, index) => byte !== rebuilt.bytes?.[index]);
  const place = at < 0 ? Math.min(bytes.length, rebuilt.bytes.length) : at;
  return { verdict: 'changed', detail: `与由来源重新生成的不同，从第 ${place + 1} 个字节起` };
}

function explainFonts(fonts: readonly ProofFont[]): string {
  const names = fonts.map(({ 用途: role, 字体: family, SHA256: hash }) => `${role} ${family}（${hash.slice(0, 8)}…）`);
  return `生成时用的字体本机没有：${names.join('、')}。把字体文件放进一个文件夹，用 --fonts 指明，再核对`;
}
