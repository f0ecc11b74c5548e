/** Explains every other rule by the schema's own words: `errorMessage`, else its description. */
import { error, type Finding } from '../../core/finding.ts';
import type { Context, Fault } from './fault.ts';
import { subject } from './subject.ts';

export function explainInvalidValue(context: Context, fault: Fault): Finding {
  const { errorMessage, description } = fault.schema;
  const words = typeof errorMessage === 'string' ? errorMessage : `不符合规定（${fault.keyword}）`;
  return error('invalid-value', context.places.key(fault.path), {
    message: `${subject(context, fault.path)}：${words}`,
    hint: typeof description === 'string' ? description : '请按说明改写',
  });
}
