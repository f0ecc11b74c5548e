/** The packs that come with the program. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { show } from '../../src/core/decimal.ts';
import { findPack } from '../../src/packs/find-pack.ts';
import type { Profile } from '../../src/packs/profile.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { registry } from '../schema/program-schemas.ts';
import { regionPlace } from './pack-world.ts';

const folders = readdirSync(new URL('../../templates/', import.meta.url)).filter((name) => name !== 'shared');
const world = nodeWorld();

async function profileOf(region: string): Promise<Profile> {
  const { value, findings } = await findPack(world, registry, region, undefined, regionPlace);
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error(`no pack for ${region}`);
  return value.profile;
}

test('there are packs, national among them', () => {
  expect(folders).toContain('national');
  expect(folders).toContain('beijing');
});

test.each(folders)('%s is whole, and all its forms have templates', async (folder) => {
  const path = `${world.programFolder}templates/${folder}`;
  const { value, findings } = await findPack(world, registry, '', path, regionPlace);
  expect(findings.filter(({ code }) => code !== 'region-pack-mismatch')).toEqual([]);
  expect(value?.profile.basis.length).toBeGreaterThan(0);
  expect(value?.profile.forms.项目支出绩效自评表).toBeDefined();
});

describe('national follows 财预〔2020〕10号', () => {
  test('100 points, 10 of them for 预算执行率', async () => {
    const { fullScore, executionWeight } = await profileOf('全国');
    expect([show(fullScore), show(executionWeight)]).toEqual(['100', '10']);
  });

  test('three tiers of a qualitative indicator: 80 and 60 percent included', async () => {
    const { qualitativeTiers } = await profileOf('全国');
    expect(qualitativeTiers.map(({ from }) => show(from))).toEqual(['80', '60', '0']);
  });

  test('four grades', async () => {
    const { grades } = await profileOf('全国');
    expect(grades.map(({ name, from }) => `${name}${show(from)}`)).toEqual(['优90', '良80', '中60', '差0']);
  });

  test('the usual weights 50, 30, 10', async () => {
    const { weightSchemes } = await profileOf('全国');
    const usual = Object.fromEntries([...(weightSchemes[0]?.weights ?? [])].map(([k, v]) => [k, show(v)]));
    expect(usual).toEqual({ 产出指标: '50', 效益指标: '30', 满意度指标: '10' });
  });
});

test('Beijing, and its districts, take the national scoring and their own form', async () => {
  const [beijing, district, national] = [
    await profileOf('北京市'),
    await profileOf('北京市海淀区'),
    await profileOf('全国'),
  ];
  expect(district).toEqual(beijing);
  expect(beijing.name).toBe('北京市');
  expect(beijing.grades).toEqual(national.grades);
  expect(beijing.rounding).toEqual(national.rounding);
  expect(beijing.forms.项目支出绩效自评表?.columns.负责人行).toMatchObject({
    shown: 'when-written',
    keys: ['项目负责人', '联系电话'],
  });
  expect(beijing.forms.项目支出绩效自评表?.columns.偏差列?.shown).toBe('always');
  expect(national.forms.项目支出绩效自评表?.columns.负责人行?.shown).toBe('always');
});

test('the level-2 names that are wanted are merged name by name', async () => {
  const wanted = async (region: string) =>
    (await profileOf(region)).wantedLevel2.map(({ level2, must }) => `${level2}${must ? '' : '?'}`);
  expect(await wanted('全国')).toEqual(['数量指标']);
  expect(await wanted('北京市丰台区')).toEqual(['数量指标', '质量指标?']);
  expect(await wanted('河北省青龙满族自治县')).toEqual(['数量指标', '成本指标?']);
});

describe('the report', () => {
  const report = '项目支出绩效评价报告';
  const titles = async (region: string) => (await profileOf(region)).forms[report]?.outline?.map(({ title }) => title);

  test('has the national outline in Beijing too', async () => {
    expect(await titles('全国')).toEqual([
      ...['基本情况', '绩效评价工作开展情况', '综合评价情况及评价结论', '绩效评价指标分析'],
      ...['主要经验及做法、存在的问题及原因分析', '有关建议', '其他需要说明的问题'],
    ]);
    expect(await titles('北京市')).toEqual(await titles('全国'));
  });

  test('has the district’s own in Fengtai, with four levels of indicators and the form of Beijing', async () => {
    expect(await titles('北京市丰台区')).toEqual([
      ...['项目概述', '评价工作简述', '绩效评价分析', '评价结论', '问题', '建议', '指标体系及评分情况表'],
    ]);
    const [district, beijing] = [await profileOf('丰台区'), await profileOf('北京市')];
    expect(district.forms[report]?.columns.四级指标列?.shown).toBe('always');
    expect(beijing.forms[report]?.columns.四级指标列?.shown).toBe('when-written');
    expect(district.forms.项目支出绩效自评表).toEqual(beijing.forms.项目支出绩效自评表);
    expect(district.grades).toEqual(beijing.grades);
  });
});
