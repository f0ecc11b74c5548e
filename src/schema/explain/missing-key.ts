/** Explains `required` and `requiredWithFolder`: all keys that one map lacks, in one finding at the map's own key. */
import { error, type Finding, type KeyPath } from '../../core/finding.ts';
import { exampleText } from './example-text.ts';
import type { Context, Fault } from './fault.ts';
import { nodeAt, subject } from './subject.ts';

/** `faults` are those of one map, at least one. */
export function explainMissingKeys(context: Context, path: KeyPath, faults: readonly Fault[]): Finding {
  const keys = faults.map(missingKey);
  const list = keys.join('、');
  return error('missing-key', context.places.key(path), {
    message: `${subject(context, path)}缺少：${list}`,
    hint: hintFor(context, path, faults),
    expected: list,
  });
}

export function missingKey(fault: Fault): string {
  return String(fault.params.missingProperty);
}

function hintFor(context: Context, path: KeyPath, faults: readonly Fault[]): string {
  const [first] = faults;
  const key = first ? missingKey(first) : '';
  const example = exampleText(nodeAt(context, [...path, key])?.schema);
  const how = example === undefined ? '请补上' : `请补上，如 ${key}: ${example}`;
  const shared = faults.filter((one) => one.keyword === 'requiredWithFolder').map(missingKey);
  if (shared.length === 0) return how;
  return `${how}；${shared.join('、')} 也可以写在同一文件夹的 部门.yaml 里，供各文件沿用`;
}
