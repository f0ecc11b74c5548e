/** The name of an indicator as a sentence says it: without its number, its target and the word for what is counted. */
import { compareText } from '../../../core/finding.ts';
import { halfWidth } from '../read/half-width.ts';
import { readFigures } from '../read/read-figures.ts';

export interface NameCore {
  readonly words: string;
  /** The letters of the name without what was done, in their order by code: who says them in another order says the same. */
  readonly letters: string;
  /** The unit that the name itself says: 线下实地核验点位2000处. */
  readonly unit: string | undefined;
}

const numbering = /^(?:指标\s*)?[\d一二三四五六七八九十]{1,2}\s*[：:、.．]\s*/u;
const counting =
  /(?:总?数量|次数|场次|场数|批次|人次|件次|人数|件数|册数|页数|天数|份数|个数|户数|家数|项数|篇数|期数|总?数|总?量|情况|时间|总?成本|比重|比例)$/u;
const needless = /[\s“”‘’"'「」（）()：:、，,。；;·/《》]/gu;
const shortest = 2;
/** How it comes about, before what it is: 年度开展党组织活动 is said as 全年组织党组织活动 too. */
export const deeds: RegExp =
  /^(?:年度|全年|本年|年|并|且|共|累计|开展|组织|举办|召开|完成|实际|实现|发放|购置|采购|支付|进行|形成|出具|建成|处理|办理)+/u;
/** So much has to be left for a name to be recognised without them. */
const enough = 4;

/** Undefined: nothing is left that a sentence could be recognised by. */
export function nameCore(name: string): NameCore | undefined {
  const text = halfWidth(name).replace(numbering, '');
  const [figure, second] = readFigures(text);
  const bare = figure && second === undefined ? `${text.slice(0, figure.start)}${text.slice(figure.end)}` : text;
  const whole = bare.replace(/[≥≤><=]/gu, '').replace(needless, '');
  const named = whole.replace(counting, '');
  const short = named.replace(deeds, '');
  const words = short.length >= enough ? short : named;
  if (words.length < shortest) return undefined;
  return { words, letters: inOrder(short), unit: second === undefined ? figure?.unit : undefined };
}

export function inOrder(words: string): string {
  return [...words].sort(compareText).join('');
}
