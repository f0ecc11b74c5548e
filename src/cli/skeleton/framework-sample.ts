/**
 * 评价指标 to fill in, from a region's 指标框架: its rows with their explanations; points as examples, which have to be given.
 */
import { Decimal, show } from '../../core/decimal.ts';
import type { EvaluationIndicators } from '../../schema/generated/shared.ts';
import { isSampleMap, type Sample, type SampleMap } from './sample.ts';

/** Keys of a row that the framework itself says: they are no examples. */
export const frameworkKeys = { 二级指标: '', 三级指标: '', 四级指标: '', 指标解释: '', 评价标准: '' };

/** Returns the rows as an author writes them; each has all its points until somebody judges it. */
export function frameworkSample(framework: EvaluationIndicators): SampleMap {
  return mapOf(framework);
}

function mapOf(value: object): SampleMap {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sampleOf(each)]));
}

function sampleOf(value: unknown): Sample {
  if (value instanceof Decimal) return show(value);
  if (Array.isArray(value)) return value.map((row) => withPoints(sampleOf(row)));
  return typeof value === 'object' && value !== null ? mapOf(value) : String(value ?? '');
}

function withPoints(row: Sample): Sample {
  if (!isSampleMap(row)) return row;
  const { 分值: weight = '', ...said } = row;
  return { ...said, 分值: weight, 得分: weight, 评价意见: '写明依据和理由。' };
}
