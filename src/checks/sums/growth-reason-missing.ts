/**
 * Check `growth-reason-missing`: a change comes with its reason.
 *
 * Why: a bare 增长17.42% is what readers of the accounts ask about. Where the items below have changes of their own, they are where the
 * reasons belong.
 */
import { type Finding, warning } from '../../core/finding.ts';
import type { AccountsItem, ScoredAccounts } from '../../scoring/accounts/scored-accounts.ts';
import { ofAccounts } from '../check.ts';
import { givesReason } from '../reason.ts';
import type { Rule } from '../rule.ts';
import { changeText } from './change-text.ts';

export const growthReasonMissing: Rule = {
  code: 'growth-reason-missing',
  severity: 'warning',
  wants: '决算中有增减的写明原因',
  wrong: '支出总计比上年增加 158.91 万元，没有写原因',
  right: '写：原因: 新增信访信息系统升级改造，项目支出增加',
  find: ofAccounts(checkGrowthReasonMissing),
};

export function checkGrowthReasonMissing(accounts: ScoredAccounts): Finding[] {
  return [...accounts.tables.values()].flatMap(unexplained);
}

/** A reason for the whole covers all below it. */
function unexplained(item: AccountsItem): Finding[] {
  if (!hasChange(item) || givesReason(item.reason)) return [];
  if (item.children.some(changesWithin)) return item.children.flatMap(unexplained);
  return [missing(item)];
}

function changesWithin(item: AccountsItem): boolean {
  return hasChange(item) || item.children.some(changesWithin);
}

function hasChange({ change }: AccountsItem): boolean {
  return change !== undefined && !change.value.isZero();
}

function missing({ name, change, baseName, place }: AccountsItem): Finding {
  const than = baseName === '上年决算数' ? '上年' : '年初预算';
  return warning('growth-reason-missing', place, {
    message: `“${name}”比${than}${change ? changeText(change.value) : ''}万元，没有写原因`,
    hint: `在这一项下写原因，如 原因: 本年……（新增、减少了什么），${change?.value.isNegative() ? '相应减少' : '相应增加'}`,
  });
}
