/**
 * A sample with the fields that the region's form prints besides: a new file shows each cell that is to be filled in.
 *
 * What nobody has to write is left out; what most reports do not need stands there blank.
 */
import type { PrintedFields } from '../../compose/printed-fields.ts';
import { alternativeFor, childNode, type SchemaNode, type Schemas } from '../../schema/schema-node.ts';
import { isSampleMap, propertiesOf, type Sample, sampleOf } from './sample.ts';

/** Computed, or made of other keys, where the author writes nothing; or files that are not there yet. */
const needless: ReadonlySet<string> = new Set([
  ...['年度资金总额', '执行率', '得分', '总分', '等级', '汇总'],
  ...['报告题名', '指标性质', '度量单位', '附件'],
]);

const oftenBlank: ReadonlySet<string> = new Set(['上年结转资金', '其他资金', '偏差原因分析及改进措施']);

/** Whether the author is expected to fill the key in where the form prints it. */
export function isToFill(key: string, fields: PrintedFields): boolean {
  return Object.hasOwn(fields, key) && !needless.has(key);
}

/** `fields`: of the sample and all below it. A level's name (产出指标) is no field: what stands below it is. */
export function withFields(schemas: Schemas, node: SchemaNode, sample: Sample, fields: PrintedFields): Sample {
  if (Array.isArray(sample)) {
    const list = alternativeFor(schemas, node, []);
    return sample.map((row, index) => withFields(schemas, childNode(schemas, list, index) ?? list, row, fields));
  }
  if (!isSampleMap(sample)) return sample;
  const map = alternativeFor(schemas, node, {});
  const keys = Object.keys(sample);
  const isPrinted = keys.some((key) => Object.hasOwn(fields, key));
  const all = isPrinted ? inOrder(keys, propertiesOf(map), fields) : keys;
  return Object.fromEntries(
    all.map((key) => {
      const child = childNode(schemas, map, key) ?? map;
      const own = sample[key] ?? newSample(schemas, child, key);
      return [key, withFields(schemas, child, own, fields[key] ?? fields)];
    }),
  );
}

/** The schema's order, with the names that are the author's own behind. */
function inOrder(keys: readonly string[], properties: object, fields: PrintedFields): string[] {
  const known = Object.keys(properties).filter((key) => keys.includes(key) || isToFill(key, fields));
  return [...known, ...keys.filter((key) => !known.includes(key))];
}

function newSample(schemas: Schemas, node: SchemaNode, key: string): Sample {
  return oftenBlank.has(key) ? null : sampleOf(schemas, node);
}
