/**
 * Ids that depend on the document alone. docx draws some at random and counts others through the whole process, so
 * that one document would differ from run to run, and differ alone from in a batch.
 *
 * In and out: the XML parts of the file by path, in a fixed order. Every id of a kind is counted from 1 by its first
 * appearance; links between parts and their relationships follow.
 */

interface IdKind {
  /** Stands in every text that holds such an id: most have none. */
  readonly sign: string;
  /** Finds the ids themselves, nothing around them. */
  readonly pattern: RegExp;
  readonly name: (count: number) => string;
}

const kinds: readonly IdKind[] = [
  { sign: 'PowerPlusWaterMarkObject', pattern: /(?<=PowerPlusWaterMarkObject)[\w-]+/g, name: String },
  { sign: '<wp:docPr', pattern: /(?<=<wp:docPr [^>]*\bid=")\d+(?=")/g, name: String },
  { sign: '<w:bookmark', pattern: /(?<=<w:bookmark(?:Start|End) [^>]*\bw:id=")\d+(?=")/g, name: String },
];

/** Returns the same parts, in the same order, with ids counted anew. */
export function renumber(parts: ReadonlyMap<string, string>): Map<string, string> {
  const counted = new Map(parts);
  for (const { sign, pattern, name } of kinds) {
    const known = new Map<string, string>();
    for (const [path, text] of counted) {
      if (text.includes(sign)) counted.set(path, text.replace(pattern, counter(known, name)));
    }
  }
  for (const path of parts.keys()) renumberRelationships(counted, path);
  return counted;
}

/** Relationship ids count within one part: they stand in the part and in the list beside it. */
function renumberRelationships(parts: Map<string, string>, path: string): void {
  const listPath = path.replace(/([^/]*)$/, '_rels/$1.rels');
  const list = parts.get(listPath);
  const text = parts.get(path);
  if (list === undefined || text === undefined) return;
  const give = counter(new Map(), (count) => `rId${count}`);
  parts.set(listPath, list.replace(/(?<=<Relationship [^>]*\bId=")[^"]+(?=")/g, give));
  parts.set(path, text.replace(/(?<= r:(?:id|embed|link)=")[^"]+(?=")/g, give));
}

function counter(known: Map<string, string>, name: (count: number) => string): (old: string) => string {
  return (old) => {
    const given = known.get(old) ?? name(known.size + 1);
    known.set(old, given);
    return given;
  };
}
