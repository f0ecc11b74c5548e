/** What the codes mean that say a value is not what its key wants. */
import type { CodeGroup } from '../core/code-group.ts';

export const schemaCodes: CodeGroup = {
  title: '填写',
  means: {
    'unknown-key': '没有这个键，多半是错字',
    'missing-key': '缺少必填的键',
    'wrong-type': '这里应是列表、一组键或文字',
    'empty-value': '这里不能留空',
    'key-needless': '年度总体目标分几个时，绩效指标写在各个目标下面，不能另外再写',
    'not-allowed-value': '只能写规定的几个值',
    'bad-format': '写法不合要求',
    'bad-amount': '金额写得不对',
    'bad-score': '分数写得不对',
    'bad-percent': '百分比写得不对',
    'bad-date': '日期写得不对',
    'bad-step': '舍入的步长写得不对',
    'score-has-percent-sign': '得分写成了百分数：得分是分数，去掉百分号',
    'too-many-items': '列表的项数太多',
    'too-few-items': '列表的项数太少',
    'invalid-value': '值的大小、长短或写法不合要求',
    'unknown-document-kind': '不认识的文种',
    'unknown-region': '没有这个地区的表样',
  },
};
