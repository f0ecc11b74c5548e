/** What each scoring rule says, in a line, for `jixiao score`; by the file name of the rule. */
export const ruleWords: Readonly<Record<string, string>> = {
  'funds-total': '当年财政拨款 + 上年结转资金 + 其他资金',
  'execution-rate': '全年执行数 ÷ 全年预算数',
  'execution-points': '分值 × 执行率，不超过分值',
  'forward-ratio': '正向：达到得满分，没有达到按完成比例',
  'inverse-ratio': '反向：没有超出得满分，超出按目标与实际之比',
  'met-or-not': '达标：达到得满分',
  banded: '分档：第一个符合的条件给分',
  'qualitative-tier': '定性：评价人按完成程度给分',
  given: '评分：评价人给分',
  'level-totals': '下面各项得分之和',
  total: '各项得分之和',
};
