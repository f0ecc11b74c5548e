/** The states of a report in words. */

export const severityNames = { error: '错误', warning: '警告', info: '提示' };

/** What the head says of a report: always one of these, so that nothing old is shown as if it were new. */
export function stateWords(report, isLost) {
  if (isLost) return { name: 'lost', words: '预览程序已停止，显示的可能不是最新的' };
  if (!report) return { name: 'waiting', words: '没有报告' };
  if (report.busy) return { name: 'busy', words: '生成中' };
  switch (report.state) {
    case 'current':
      return { name: 'current', words: '最新' };
    case 'draft':
      return { name: 'draft', words: `最新，草稿：有 ${report.errors} 个错误` };
    case 'clash':
      return { name: 'clash', words: '与另一份同名，不能生成文件' };
    case 'stale':
      return { name: 'stale', words: '有错误，显示的是上一版' };
    case 'none':
      return { name: 'none', words: '有错误，还没有页面' };
    case 'failed':
      return { name: 'failed', words: report.pages ? '没有做完，显示的是上一版' : '没有做完' };
    default:
      return { name: 'waiting', words: '等待生成' };
  }
}

/** What a row of the list says of its findings: what wants doing. */
export function countWords({ errors, warnings }) {
  const parts = [errors > 0 && `${errors} 错误`, warnings > 0 && `${warnings} 警告`];
  return parts.filter(Boolean).join('，');
}

export function titleOf(report) {
  return report.title || report.file.split(/[\\/]/).at(-1);
}
