/** Words that say nothing of what a project does: a goal and a result that share only these share nothing. Data, two letters each. */

const words =
  '工作 开展 情况 根据 实际 项目 资金 支付 完成 实现 保障 提供 有效 有序 产生 费用 相关 有关 进行 及时 正常 使用 需要 以及 其他 人员 日常 通过 ' +
  '提高 提升 加强 进一 一步 做好 确保 各项 任务 要求 目标 年度 全年 本年 年初 预定 预期 按照 组织 实施 落实 推进 促进 方面 单位 部门 经费 预算 水平 ' +
  '能力 质量 服务 管理 建设 需求 事项 日常 支出 顺利 全面 积极 不断 持续 同时';

/** They, and the letters that join words, part a sentence into what it names. */
const parting = new RegExp(`${words.replaceAll(' ', '|')}|[的了和与及等对为在因地得将把被从向由并其此该]`, 'u');

/** 对因公受伤的安保人员开展慰问 names 公受伤, 安保, 慰问. Punctuation should be out already. */
export function namedIn(text: string): string[] {
  return text.split(parting).filter((piece) => [...piece].length > 1);
}
