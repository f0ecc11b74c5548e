/** What `jixiao verify` says of each file, and whether it is at fault. */
import type { Verdict, Verified } from '../manifest/verify-outputs.ts';
import type { ProofVerdict, VerifiedDocument } from '../proof/verify-document.ts';

/** `proof`: none where it was not made again. */
export interface VerifiedFile extends Verified {
  readonly proof?: VerifiedDocument;
}

const verdicts: Readonly<Record<Verdict, string>> = {
  same: '与清单一致',
  changed: '已被改动',
  missing: '不见了',
  old: '是以前生成的，内容可能已经过时',
  unknown: '不在清单里',
};

const proofs: Readonly<Record<ProofVerdict, string>> = {
  same: '由所附来源重新生成，逐字节一致',
  changed: '与所附来源不符',
  unproven: '无法断定',
  none: '没有附带来源，不能重新生成',
  unreadable: '读不出所附来源',
};

/** What the manifest promises and the folder does not hold; what its sources do not give. */
export function isFault({ verdict, proof }: VerifiedFile): boolean {
  if (verdict === 'changed' || verdict === 'missing') return true;
  // Where the manifest vouches for the bytes, a document without sources, or of another program, is not at fault.
  if (proof === undefined || proof.verdict === 'same') return false;
  return proof.verdict === 'changed' || verdict === 'unknown';
}

export function printVerified(files: readonly VerifiedFile[]): string {
  const bad = files.filter(isFault);
  const byManifest = bad.filter(({ verdict }) => verdict === 'changed' || verdict === 'missing').length;
  const ends = [
    ...(byManifest > 0 ? [`${byManifest} 个文件与清单不符`] : []),
    ...(bad.length > byManifest ? [`${bad.length - byManifest} 个文件没有通过由来源重新生成的核对`] : []),
  ];
  return `${[...files.map(line), ...(ends.length > 0 ? ends : ['全部相符'])].join('\n')}\n`;
}

function line({ file, verdict, detail, proof }: VerifiedFile): string {
  const said = [
    `${verdicts[verdict]}${detail ? `（${detail}）` : ''}`,
    ...(proof ? [`${proofs[proof.verdict]}${proof.detail ? `（${proof.detail}）` : ''}`] : []),
  ];
  return `${file}：${said.join('；')}`;
}
