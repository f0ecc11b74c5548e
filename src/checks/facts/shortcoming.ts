/**
 * Which comments speak of a shortcoming: the words that evaluators use for one, and what takes it back.
 *
 * Few words and direct ones: a comment that is not understood says nothing here.
 */

export interface Shortcoming {
  /** As the comment says it: `不够明确`. */
  readonly words: string;
  /** `absent`: the thing is not there at all; `flawed`: it is there and has faults; `slight`: a mild word for a fault. */
  readonly kind: 'absent' | 'flawed' | 'slight';
  /** Whether the comment says nothing else. */
  readonly alone: boolean;
}

const not = '(?:未能?|没有|尚未|并未)(?:按要求|按规定|及时)?';
const qualities = [
  '明确|清晰|具体|细化|量化|健全|完善|完整|规范|合理|科学|充分|准确|严格|及时|到位',
  '深入|全面|有效|合规|细致|足额|一致',
].join('|');

const patterns: readonly { readonly kind: Shortcoming['kind']; readonly pattern: RegExp }[] = [
  { kind: 'absent', pattern: new RegExp(`${not}(?:制定|建立|设立|编制)`, 'u') },
  { kind: 'flawed', pattern: new RegExp(`${not}(?:开展|实施|执行|履行|签订|验收|公开|落实|完成|达到)`, 'u') },
  { kind: 'flawed', pattern: new RegExp(`不(?:够|太|甚|很)?(?:${qualities})`, 'u') },
  {
    kind: 'slight',
    pattern: /(?:略显|有所|存在|仍有)?(?:不足(?!\s*[\d〇一二三四五六七八九十百千万])|欠缺|薄弱|笼统)/u,
  },
];

/** What stands before such words in their clause and turns them into their opposite, or tells of the past. */
const takenBackBefore = new RegExp(
  [
    '未发现|没有发现|未出现|没有出现|未见|不存在|没有|不再|不得|并非|无',
    '避免|杜绝|防止|解决|消除|克服|弥补|补足|整改|纠正|改变|减少|降低',
    '此前|以前|过去|上年|往年|原|从|由',
  ].join('|'),
  'u',
);
const takenBackAfter = /(?:未发现|没有发现|未出现|没有出现|不存在)/u;
const mended =
  /(?:已|得到|进行了|予以|完成)(?:经|全部|及时|按要求|基本|逐项)*(?:整改|改正|纠正|解决|改善|完善|补充|补齐|修订|弥补|健全)/u;

/** Returns the worst shortcoming that the comment names, or undefined. */
export function findShortcoming(comment: string): Shortcoming | undefined {
  if (mended.test(comment)) return undefined;
  const clauses = comment.split(/[，。；！？,;!?\n]/u).filter((clause) => !/^\s*(?:扣.*)?$/u.test(clause));
  for (const { kind, pattern } of patterns) {
    for (const clause of clauses) {
      const found = pattern.exec(clause);
      if (found === null || isTakenBack(clause, found)) continue;
      return { words: found[0], kind, alone: clauses.length === 1 };
    }
  }
  return undefined;
}

function isTakenBack(clause: string, found: RegExpExecArray): boolean {
  const after = clause.slice(found.index + found[0].length);
  return takenBackBefore.test(clause.slice(0, found.index)) || takenBackAfter.test(after);
}
