/** What a project's name says when the words that all such names have are taken off: the year, 项目, 经费. */

/** `2024年度区信访办信访宣传项目经费` gives `区信访办信访宣传`. */
export function projectCore(name: string): string {
  return name
    .replace(/[\s“”"《》]/gu, '')
    .replace(/^20\d{2}年度?/u, '')
    .replace(/(?:项目)?(?:经费|资金|费用|费|支出)?$/u, '')
    .replace(/项目$/u, '');
}
