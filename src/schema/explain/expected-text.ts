/** What a schema wants, in a few Chinese words: `文字`, `列表（每行以“- ”开头），或不涉及`. */
import { isSchema, type Kind, kindsOf, type SchemaObject } from '../schema-node.ts';

export function expectedText(schema: SchemaObject): string {
  const alternatives = Array.isArray(schema.oneOf) ? schema.oneOf.filter(isSchema) : [schema];
  return [...new Set(alternatives.map(shapeText))].join('，或');
}

function shapeText(schema: SchemaObject): string {
  if (Array.isArray(schema.enum)) return `${schema.enum.join('、')}${schema.enum.length > 1 ? '之一' : ''}`;
  const kinds = kindsOf(schema);
  if (kinds.has('map')) return shapeNames.map;
  if (kinds.has('list')) return shapeNames.list;
  return typeof schema.quantity === 'string' ? (quantityTexts[schema.quantity] ?? '数') : shapeNames.text;
}

const shapeNames: Readonly<Record<Kind, string>> = {
  map: '一组键（下一行缩进，写“键: 值”）',
  list: '列表（每行以“- ”开头）',
  text: '文字',
  empty: '空',
};

const quantityTexts: Readonly<Record<string, string>> = {
  amount: '金额',
  score: '分数',
  percent: '百分比',
  step: '数',
  date: '日期',
};
