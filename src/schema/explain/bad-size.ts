/** Explains too many or too few: items of a list, keys of a map, characters of a text. */
import { error, type Finding } from '../../core/finding.ts';
import type { Context, Fault } from './fault.ts';
import { subject } from './subject.ts';

const words: Readonly<Record<string, { readonly code: string; readonly text: string }>> = {
  maxItems: { code: 'too-many-items', text: '最多 N 项' },
  minItems: { code: 'too-few-items', text: '至少要有 N 项' },
  maxProperties: { code: 'too-many-items', text: '最多 N 个键' },
  minProperties: { code: 'too-few-items', text: '至少要有 N 个键' },
  maxLength: { code: 'too-many-items', text: '最多 N 个字' },
  minLength: { code: 'too-few-items', text: '至少要有 N 个字' },
};

export const sizeKeywords = Object.keys(words);

export function explainBadSize(context: Context, fault: Fault): Finding {
  const { code, text } = words[fault.keyword] ?? { code: 'invalid-value', text: '大小不符' };
  const limit = String(fault.params.limit);
  return error(code, context.places.key(fault.path), {
    message: `${subject(context, fault.path)}${text.replace('N', limit)}`,
    hint: code === 'too-few-items' ? '请补上；没有这项内容时删去这个键' : '请拆成几个文件，或检查是否重复',
    expected: text.replace('N', limit),
  });
}
