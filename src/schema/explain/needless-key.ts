/** Explains `requiredUnlessList`: a key that stands within the items of a list, and beside it as well. */
import { error, type Finding } from '../../core/finding.ts';
import type { Context, Fault } from './fault.ts';

export function explainNeedlessKey(context: Context, fault: Fault): Finding {
  const [key, beside] = [String(fault.params.key), String(fault.params.beside)];
  return error('key-needless', context.places.key([...fault.path, key]), {
    message: `“${beside}”写成了列表，“${key}”要写在它的各项里面，不能另外再写`,
    hint: `把“${key}”移到“${beside}”的各项下面；只有一个目标的，“${beside}”不写成列表`,
    actual: key,
    related: [{ message: `${beside}是列表`, place: context.places.key([...fault.path, beside]) }],
  });
}
