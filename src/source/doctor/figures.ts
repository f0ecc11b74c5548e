/**
 * Slips `full-width-digits` and `full-width-percent`: a figure in full-width characters, `１２３．４５`, `９０％`.
 *
 * Only a text that is a figure as a whole, with a word of comparison or a unit at most; in prose they are prose.
 */
import { type Rule, replace, type Slip } from './slip.ts';

const longestFigure = 30;
const number = '[+＋\\-－]?[0-9０-９]+(?:[.．][0-9０-９]+)?';
/** A unit is up to three characters, and none that makes the figure part of a name. */
const unit = '[%％‰]?(?:(?:(?![号楼室路栋幢级类村组镇院厂站井泵闸届队班])\\p{Script=Han}){1,3})?';
const comparison = '(?:[≥≤＞＜><=＝约]|不少于|不低于|不高于|不超过|不大于|不小于|大于|小于|高于|低于|至少|最多|达到)?';
const figure = new RegExp(`^${comparison} ?${number} ?${unit}(?:${number}${unit})*$`, 'u');
const fullWidthRun = /[０-９．％＋－]+/gu;

export const figures: Rule = ({ text }, piece) => {
  const isShort = piece.end - piece.start <= longestFigure;
  if (piece.kind !== 'plain' || piece.colonAfter || !isShort) return [];
  const whole = text.slice(piece.start, piece.end);
  return figure.test(whole) ? [...whole.matchAll(fullWidthRun)].map((run) => figureSlip(run, piece.start)) : [];
};

function figureSlip(run: RegExpExecArray, pieceStart: number): Slip {
  const start = pieceStart + run.index;
  const end = start + run[0].length;
  const mend = halfWidth(run[0]);
  const isPercent = run[0] === '％';
  return {
    code: isPercent ? 'full-width-percent' : 'full-width-digits',
    start,
    end,
    edits: [replace(start, end, mend)],
    message: isPercent ? '百分号是全角“％”，应为英文“%”' : `数字“${run[0]}”是全角字符，应为英文半角“${mend}”`,
    hint: `把“${run[0]}”改成“${mend}”`,
  };
}

/** The full-width forms stand 0xFEE0 behind their ASCII characters. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
