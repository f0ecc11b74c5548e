/** Labels of one form: what it prints for a data name, over those of the region. */
import { expect, test } from 'vitest';
import { formSettings } from '../../src/compose/form-settings.ts';
import { find, wholePack } from './pack-world.ts';

const region = (forms: string) => ({
  '/程序/templates/national/pack.yaml': wholePack,
  '/程序/templates/x/pack.yaml': `名称: 某市\n继承: national\n标签: { 得分: 实得分 }\n表单:\n  项目支出绩效自评表:\n${forms}`,
});

test('a form’s labels win over the region’s, and no other form has them', async () => {
  const { pack, findings } = await find(region('    标签: { 得分: 自评得分, 总分: 自评总分 }\n'), '某市');
  expect(findings).toEqual([]);
  const { profile } = pack ?? {};
  const form = profile?.forms.项目支出绩效自评表;
  if (profile === undefined || form === undefined) throw new Error('no form');
  expect(profile.labels).toEqual({ 年度指标值: '预期指标值', 得分: '实得分' });
  expect(formSettings(profile, form, []).labels).toEqual({
    年度指标值: '预期指标值',
    得分: '自评得分',
    总分: '自评总分',
  });
});

test('one for a name that no form has is found at its line', async () => {
  const { pack, findings } = await find(region('    标签: { 得份: 自评得分 }\n'), '某市');
  expect(pack).toBeUndefined();
  expect(findings).toMatchObject([
    {
      code: 'unknown-key',
      hint: '是否想写 得分？',
      place: { path: ['表单', '项目支出绩效自评表', '标签', '得份'], range: { start: { line: 6 } } },
    },
  ]);
});

test('the unit of money is 万元 or 元, and inherited', async () => {
  const unit = async (parent: string, child: string) => {
    const files = {
      '/程序/templates/national/pack.yaml': `${wholePack}${parent}`,
      '/程序/templates/x/pack.yaml': `名称: 某市\n继承: national\n${child}`,
    };
    const { pack, findings } = await find(files, '某市');
    return pack?.profile.rounding.moneyUnit ?? findings.map(({ code }) => code);
  };
  expect(await unit('', '')).toBe('万元');
  expect(await unit('金额单位: 元\n', '')).toBe('元');
  expect(await unit('金额单位: 元\n', '金额单位: 万元\n')).toBe('万元');
  expect(await unit('', '金额单位: 亿元\n')).toEqual(['not-allowed-value']);
});
