/** The typed data of a form: figures exact, everything else as written. */
import { expect, test } from 'vitest';
import { Decimal } from '../../src/core/decimal.ts';
import type { SelfEvaluationForm } from '../../src/schema/generated/self-evaluation-form.ts';
import { validateMap } from '../../src/schema/validate-map.ts';
import { goodForm, spoil } from './form-text.ts';
import { registry } from './program-schemas.ts';
import { sourceOf } from './source-of.ts';

function read(text: string): SelfEvaluationForm {
  const { value, findings } = validateMap<SelfEvaluationForm>(
    registry,
    '项目支出绩效自评表.schema.json',
    sourceOf(text).root,
  );
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('no form');
  return value;
}

test('amounts are 万元 and exact, whatever their unit', () => {
  const { 当年财政拨款: row } = read(goodForm).项目资金;
  expect(row?.年初预算数).toEqual(new Decimal('4'));
  expect(row?.全年预算数).toEqual(new Decimal('4'));
  expect(row?.全年执行数).toEqual(new Decimal('3.99'));
});

test('a row of funds with nothing after its colon is a row of blank cells', () => {
  expect(read(goodForm).项目资金.上年结转资金).toEqual({});
  expect(read(goodForm).项目资金.其他资金).toBeUndefined();
});

test('a figure or a text with nothing after its colon is null, one that is not there undefined', () => {
  const form = read(goodForm);
  expect(form.总分).toBeNull();
  expect(form.等级).toBeUndefined();
  const rows = form.绩效指标?.满意度指标?.服务对象满意度指标;
  expect(rows).toEqual([{ 三级指标: '群众满意度', 年度指标值: '90%以上', 实际完成值: null, 分值: new Decimal('10') }]);
});

test('levels hold rows, 不涉及 or their own weight', () => {
  const { 产出指标: output, 效益指标: benefit } = read(goodForm).绩效指标 ?? {};
  expect(output?.分值).toEqual(new Decimal('40'));
  expect(benefit?.经济效益指标).toBe('不涉及');
});

test('of alternatives the one that is written is decoded', () => {
  const { 产出指标: output, 效益指标: benefit } = read(goodForm).绩效指标 ?? {};
  expect(output?.质量指标).toMatchObject([{ 计分: { 分档: [{ 条件: '≥90%', 得分: new Decimal('18') }, {}] } }]);
  expect(benefit?.社会效益指标).toMatchObject([{ 计分: '正向' }]);
});

test('dates come as YYYY-MM-DD; years, digits and names stay text', () => {
  const form = read(goodForm);
  expect(form.成文日期).toBe('2025-03-05');
  expect(form.年度).toBe('2024');
  expect(form.舍入?.总分).toEqual({ 位数: '3', 方式: '截断' });
});

test('a rate keeps its percent, and — is none', () => {
  const withRate = (rate: string) =>
    read(spoil('全年执行数: 3.99 }', `全年执行数: 3.99, 执行率: ${rate} }`)).项目资金.当年财政拨款?.执行率;
  expect(withRate('99.75%')).toEqual(new Decimal('99.75'));
  expect(withRate('—')).toBeNull();
});
