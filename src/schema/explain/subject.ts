/** Names the thing that a finding is about: its key path, with the schema's title where that says more. */
import type { KeyPath } from '../../core/finding.ts';
import { writePath } from '../../core/key-path.ts';
import { alternativeFor, childNode, type SchemaNode } from '../schema-node.ts';
import type { Context } from './fault.ts';

/** Returns `“项目资金.当年财政拨款”`, `“绩效指标.产出指标.完成数”（二级指标）`, or the title of the file for its root. */
export function subject(context: Context, path: KeyPath): string {
  const title = titleOf(context, path);
  if (path.length === 0) return `“${title ?? '本文件'}”`;
  const key = String(path.at(-1));
  return title === undefined || title.startsWith(key) ? `“${writePath(path)}”` : `“${writePath(path)}”（${title}）`;
}

function titleOf(context: Context, path: KeyPath): string | undefined {
  const title = nodeAt(context, path)?.schema.title;
  return typeof title === 'string' ? title : undefined;
}

/** Returns the schema at the path; of alternatives the one that the path goes through. */
export function nodeAt({ schemas, root }: Context, path: KeyPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    node = childNode(schemas, alternativeFor(schemas, node, typeof step === 'number' ? [] : {}), step);
  }
  return node;
}
