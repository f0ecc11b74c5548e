/** What the codes mean that a folder of reports gives. */
import type { CodeGroup } from '../core/code-group.ts';

export const batchCodes: CodeGroup = {
  title: '输出文件',
  means: {
    'output-name-clash': '两份报告的输出文件同名',
    'output-name-unknown': '输出命名里的名称不存在',
    'report-gone': '清单里的报告，它的 YAML 已经删除、改名，或不再写“文种”',
    'merge-conflict': '要合并的几个输出目录里有同一份报告，内容却不同',
  },
};
