/** What the codes about the record `接受` mean. */
import type { CodeGroup } from '../core/code-group.ts';

export const acceptanceCodes: CodeGroup = {
  title: '对“接受”本身的检查',
  means: {
    'acceptance-unused': '接受了并没有出现的检查结果：问题已经改好的，删去这一条',
    'acceptance-unknown-check': '接受的代码不存在：照抄检查结果方括号里的代码',
    'acceptance-not-allowed': '这一类问题必须改正，不能接受',
    'acceptance-without-reason': '理由没有说明什么：写明为什么本表无误',
  },
};
