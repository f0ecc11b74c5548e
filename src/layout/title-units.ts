/**
 * The units of meaning of a title, and how well it can be broken between its characters.
 *
 * In: the characters of a title in one line. Out: for each place between two of them a cost; no dictionary of the
 * language, only the words of such titles and the shape of what stands between them.
 */
import { isIdeograph, isWord } from './line-class.ts';
import { paperWords, titleWords, unitWords } from './title-words.ts';

/** The costs of a break, against the unevenness of lines: 0.02 is a line a tenth longer than the mean. */
export const breakCost = {
  /** Behind a unit's name, before what the paper is, at the author's blank. */
  good: 0,
  /** Between two words. */
  fair: 0.05,
  /** Behind a 、 in a list. */
  low: 0.3,
  /** Inside a long name that is not known. */
  poor: 1,
  /** Inside a word, a number, quotation marks; of one character alone. */
  never: 100,
} as const;

/** In characters. */
const longestWord = Math.max(...[...titleWords].map((word) => word.length));
/** A name of places or things that is not in the list is kept whole up to here. */
const longestName = 6;

type UnitKind = 'word' | 'unit' | 'paper' | 'figure' | 'name' | 'sign';

interface Unit {
  readonly text: string;
  readonly kind: UnitKind;
}

/** Numbers with what they count; names of places; what follows them may begin a line. */
const figure =
  /^(?:第[一二三四五六七八九十百\d]+[期批次届轮]|[\dA-Za-z][\dA-Za-z.,/—～-]*(?:至\d+)?(?:年度|年|月|日|号|期|批次|批|个|项|万元|亿元|%)?)/u;
/** Behind such a character the name of a place ends. */
const placeEnd = /[省市区县旗州盟镇乡]/u;
/** A single one belongs to what stands before it; any other to what follows. */
const suffix = /[省市区县旗州盟镇乡村局办厅委处科室院校站所队部会库网费款类等的之化性率]/u;

/** Returns the cost of a break before each character; the first one's is never asked for. */
export function breakCosts(characters: readonly string[]): number[] {
  const units = joined(unitsOf(characters.join('')));
  const costs: number[] = [];
  units.forEach((unit, index) => {
    const length = [...unit.text].length;
    costs.push(index === 0 ? breakCost.never : costBetween(units[index - 1] as Unit, unit));
    for (let at = 1; at < length; at++) costs.push(costInside(unit, at, length));
  });
  return enclosed(characters, costs);
}

function costBetween(before: Unit, after: Unit): number {
  if (before.kind === 'unit' || before.text === ' ' || after.kind === 'paper') return breakCost.good;
  return before.text === '、' ? breakCost.low : breakCost.fair;
}

function costInside({ kind }: Unit, at: number, length: number): number {
  const isLongName = kind === 'name' && length > longestName;
  return isLongName && at > 1 && at < length - 1 ? breakCost.poor : breakCost.never;
}

/** Splits a text into figures, known words and the names between them. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let rest = text;
  let name = '';
  const closeName = (): void => {
    units.push(...namesOf(name));
    name = '';
  };
  while (rest !== '') {
    const unit = unitAt(rest);
    if (unit === undefined) {
      const [character = ''] = rest;
      name += character;
      rest = rest.slice(character.length);
    } else {
      closeName();
      units.push(unit);
      rest = rest.slice(unit.text.length);
    }
  }
  closeName();
  return units;
}

function unitAt(text: string): Unit | undefined {
  const number = figure.exec(text)?.[0];
  if (number !== undefined) return { text: number, kind: 'figure' };
  const [character = ''] = text;
  if (!isIdeograph(character)) return { text: character, kind: isWord(character) ? 'figure' : 'sign' };
  const word = wordAt(text);
  if (word === undefined) return undefined;
  return { text: word, kind: unitWords.has(word) ? 'unit' : paperWords.has(word) ? 'paper' : 'word' };
}

function wordAt(text: string): string | undefined {
  for (let length = Math.min(longestWord, text.length); length > 1; length--) {
    const word = text.slice(0, length);
    if (titleWords.has(word)) return word;
  }
  return undefined;
}

/** A name ends behind 省, 市, 区 …, when it has two characters at least and two more follow. */
function namesOf(text: string): Unit[] {
  const names: Unit[] = [];
  let name = '';
  [...text].forEach((character, index, all) => {
    name += character;
    if (placeEnd.test(character) && [...name].length > 2 && index < all.length - 2) {
      names.push({ text: name, kind: 'name' });
      name = '';
    }
  });
  if (name !== '') names.push({ text: name, kind: 'name' });
  return names;
}

/** Joins a single character to its neighbour: it belongs to the word before it or after it. */
function joined(units: readonly Unit[]): Unit[] {
  const result: Unit[] = [];
  let prefix = '';
  for (const unit of units) {
    const before = result.at(-1);
    const isSingle = unit.kind === 'name' && unit.text.length === 1;
    if (
      isSingle &&
      prefix === '' &&
      suffix.test(unit.text) &&
      before &&
      before.kind !== 'figure' &&
      before.kind !== 'sign'
    ) {
      result[result.length - 1] = { ...before, text: before.text + unit.text };
    } else if (isSingle) prefix += unit.text;
    else {
      result.push({ ...unit, text: prefix + unit.text });
      prefix = '';
    }
  }
  const last = result.at(-1);
  if (prefix === '') return result;
  return last === undefined
    ? [{ text: prefix, kind: 'name' }]
    : [...result.slice(0, -1), { ...last, text: last.text + prefix }];
}

/** What stands in quotation marks or brackets is not parted, unless it is longer than a name can be. */
function enclosed(characters: readonly string[], costs: readonly number[]): number[] {
  const result = [...costs];
  let start = -1;
  characters.forEach((character, index) => {
    if (/[《“（〔]/.test(character)) start = index;
    if (!/[》”）〕]/.test(character) || start < 0) return;
    const cost = index - start > 16 ? breakCost.poor : breakCost.never;
    for (let at = start + 1; at <= index; at++) result[at] = Math.max(result[at] ?? 0, cost);
    start = -1;
  });
  return result;
}
