/**
 * The words that may stand before a figure without narrowing what it is the figure of: 本项目全年实际支出20万元 is the project's
 * money, 设备采购支出20万元 is not. Data: what is missing here makes a figure untied, never wrong.
 */
import { masks } from '../read/passages.ts';

const dates = String.raw`(?:19|20)\d\d年(?:度)?|\d{1,2}月(?:份)?(?:\d{1,2}[日号])?|截[至止]`;
const times =
  '年初|调整后的?|变动后的?|追加后的?|变更后的?|全年|本年度|本年|今年以来|今年|当年|年度|年内|年末|年底|年中|月底|月末|期末|底|末|止|前|后';
const links =
  '其中|并且|并|且|共计|共|合计|总计|累计|总共|已经|已|均|实际|最终|最后|仅|约为|约|大约|接近|近|为|是|达到|达|有|的|了|即|按照|按|计|也|于|在';
const deeds =
  '完成|实现|拨付|到账|安排|下达|核定|落实|编制|申请|申报|投入|使用|支出|执行|支付|花费|批复|核准|取得|获得|得到|评定|评价|自评|经';
const subjects =
  '本项目|该项目|此项目|本年项目|项目|我单位|我局|我办|我委|我部门|本单位|本部门|本级|单位|部门|整体|总体|全部|全|总|该|本|此|各项';
const money = '资金|财政|经费|专项|金额|总额|数额|额|数|预算|决算|情况';
const bureaus = '[市区县旗州省]级?财政局?|财政局';
const own = `[${masks.name}]+`;
const known = new RegExp([dates, times, bureaus, subjects, links, deeds, money, own].join('|'), 'gu');
const spaces = /[\s“”‘’"'「」]/gu;

/** Returns what is left of the words before a figure once names and words that narrow nothing are taken out. */
export function unknownWords(lead: string, names: readonly string[]): string {
  return withoutNames(lead, names).replace(known, '');
}

/** Returns the text without the names; blanks and quotation marks in them do not count. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

/** Returns the name as `Mention.lead` has it. */
export function bareName(name: string): string {
  return name.replace(spaces, '');
}
