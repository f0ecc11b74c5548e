/** The words that fill a cell of results or targets and say nothing: data of the family 指标值. */
import { bareWords } from '../bare-words.ts';

const what = '(?:本?年度|年初|预期|预定|既定|绩效|全部|各项|本项|该项|项目)*(?:指标值?|目标值?|任务|工作|计划)?';
const done = new RegExp(`^(?:已|均已|都已|已经)?(?:完成|达成|达到|实现)(?:了)?${what}$`, 'u');
/** 完成, 已达成, 完成指标, 达到预期目标: that it was done, and not what was reached. */
export function saysOnlyDone(text: string | null | undefined): boolean {
  return done.test(bareWords(text));
}

const degree = '(?:十分|非常|比较|较|更加|持续|不断|进一步|明显|显著|大幅|有效|逐步|全面|切实)';
const judgement = '(?:显著|明显|良好|较好|好|有效|突出|提高|提升|改善|增强|加强|优化|促进|保障|满意|完成|到位)';
const vague = new RegExp(`^(?:效果|成效|效益|影响|程度)?${degree}*${judgement}+$`, 'u');

/** 效果显著, 明显提升, 良好: a judgement without anything that it could be judged by. */
export function isOnlyJudgement(text: string): boolean {
  return vague.test(bareWords(text));
}

/** 按需求结算, 按照实际情况发生计算: whatever it came to is the target. */
export function isWhateverItTakes(text: string): boolean {
  return /^按(?:照)?(?:需|需要|需求|实际)/u.test(bareWords(text));
}
