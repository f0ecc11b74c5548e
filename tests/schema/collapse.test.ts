/** Schemas of others (a 文种 of a user's own): floods of errors become one finding a mistake. */
import { expect, test } from 'vitest';
import { createRegistry } from '../../src/schema/registry.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import { sourceOf } from './source-of.ts';

const words = { type: 'string' };
const schema = {
  title: '会议记录',
  type: 'object',
  additionalProperties: false,
  properties: {
    文种: { const: '会议记录', type: 'string' },
    人员: {
      oneOf: [
        { type: 'string', enum: ['全体'] },
        { type: 'array', items: { type: 'object', required: ['姓名'], properties: { 姓名: words, 职务: words } } },
      ],
    },
    议题: { type: 'array', uniqueItems: true, items: words, description: '议题不能重复。' },
    结论: { type: 'string', maxLength: 3 },
    编号: {
      oneOf: [
        { type: 'string', pattern: '^甲' },
        { type: 'string', pattern: '^乙' },
      ],
      errorMessage: '应以甲或乙开头',
    },
    备注: {
      oneOf: [
        { type: 'string', pattern: '^甲' },
        { type: 'string', pattern: '^乙' },
      ],
      description: '写甲或乙。',
    },
  },
};
const registry = createRegistry(new Map([['会议记录.schema.json', schema]]));

function seen(text: string): string[] {
  const { findings } = validateMap(registry, '会议记录.schema.json', sourceOf(text).root);
  return findings.map(({ code, message }) => `${code}: ${message}`);
}

test('it is a 文种 by its const', () => {
  expect([...registry.documentKinds]).toEqual([['会议记录', '会议记录.schema.json']]);
});

test.each([
  ['人员: 全体', []],
  ['人员: 全员', ['not-allowed-value: “人员”应为全体，或列表（每行以“- ”开头），现为“全员”']],
  ['人员: [{ 职务: 主任 }]', ['missing-key: “人员.1”缺少：姓名']],
  ['人员: { 姓名: 甲 }', ['wrong-type: “人员”应为全体，或列表（每行以“- ”开头），现为一组键']],
  ['议题: [一, 一]', ['invalid-value: “议题”：不符合规定（uniqueItems）']],
  ['结论: 原则同意', ['too-many-items: “结论”最多 3 个字']],
  ['编号: 丙', ['invalid-value: “编号”：应以甲或乙开头']],
  ['备注: 丙', ['invalid-value: “备注”：不符合规定（oneOf）']],
])('%s', (text, expected) => {
  expect(seen(text)).toEqual(expected);
});

test('a reference to nowhere is a fault of the schema, and thrown', () => {
  const broken = createRegistry(new Map([['a', { $ref: 'b#/definitions/没有' }]]));
  expect(() => broken.faultsOf('a', {})).toThrow();
});
