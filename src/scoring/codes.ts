/** What the codes mean that scoring gives: what is missing for a score, and quotes that cannot be filled. */
import type { CodeGroup } from '../core/code-group.ts';

export const scoringCodes: CodeGroup = {
  title: '算不出分',
  means: {
    'score-missing': '定性指标没有得分，只有评价人能给',
    'score-unit-mismatch': '目标和完成值的单位不同，不能比较',
    'target-part-conflict': '指标性质或度量单位与年度指标值里写的不同',
    'weight-missing': '没有分值',
    'rate-without-budget': '没有全年预算数或全年执行数，算不出执行率',
    'unknown-quote': '`{{ }}` 里的名称或换算不存在',
    'quote-arguments': '`{{元 …}}`、`{{增减 … …}}` 等后面的名称多了、少了，或不是金额、日期',
    'quote-not-computable': '`{{占比 … …}}` 的整体是 0，算不出',
    'quote-blank': '`{{ }}` 引用的那一格是空的',
    'quote-malformed': '`{{ }}` 写得不完整',
    'quote-in-name': '名称里不能引用数据',
  },
};

export const narrativeCodes: CodeGroup = {
  title: '正文的标题和表',
  means: {
    'heading-number-typed': '正文的标题里写了序号（`一、`、`（一）`、`1.`）；序号由程序编排，`--fix` 删去',
    'table-placed-twice': '正文里同一张表放了两次',
    'table-without-data': '正文里要放的表没有数据',
    'table-not-placed': '写了评价指标等数据，正文里却没有放它的那一节',
    'pack-text-gap':
      '这一节没有写，要印地区包的标准文字，而它引用的数据有的空白、有的有：填写数据（没有的写 0），或自己写这一节',
    'annex-heading-too-deep': '附件里的评价报告印进部门决算说明，标题要低一级，有一个标题因此超过了四级',
  },
};
