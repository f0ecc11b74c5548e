/** Parts that many documents have alike, page feet and the lists that name them, compressed once for all of these. */
import { type Packed, packed } from './package.ts';

const known = new Map<string, Packed>();
/** More than the style sheet has kinds of pages; drafts, whose page heads are numbered, may have any number. */
const most = 100;

export function packedOnce(part: string): Packed {
  const before = known.get(part);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const made = packed(part);
  known.set(part, made);
  return made;
}
