/** Which pack a report gets, and what it holds. */
import { describe, expect, test } from 'vitest';
import { find, regionPlace, wholePack } from './pack-world.ts';

const national = { '/程序/templates/national/pack.yaml': wholePack };
const beijing = {
  ...national,
  '/程序/templates/beijing/pack.yaml': '名称: 北京市\n别名: [北京]\n继承: national\n',
};

describe('by region', () => {
  test.each([
    ['全国', 'national'],
    ['国家', 'national'],
    ['北京市', 'beijing'],
    ['北京', 'beijing'],
    ['北京市丰台区', 'beijing'],
  ])('%s is %s', async (region, folder) => {
    const { pack, findings } = await find(beijing, region);
    expect(findings).toEqual([]);
    expect(pack?.profile.folder).toBe(folder);
    expect(pack?.folder).toBe(`/程序/templates/${folder}`);
  });

  test('of two that fit, the longer name wins', async () => {
    const files = { ...beijing, '/程序/templates/fengtai/pack.yaml': '名称: 北京市丰台区\n继承: beijing\n' };
    expect((await find(files, '北京市丰台区')).pack?.profile.name).toBe('北京市丰台区');
    expect((await find(files, '北京市海淀区')).pack?.profile.name).toBe('北京市');
  });

  test('an unknown region is named at 地区, with the nearest and the list', async () => {
    const { pack, findings } = await find(beijing, '北京布');
    expect(pack?.profile.name).toBe('北京市'); // 北京 is a name of it
    expect(findings).toEqual([]);
    const unknown = await find(beijing, '背京市');
    expect(unknown.pack).toBeUndefined();
    expect(unknown.findings).toMatchObject([
      {
        code: 'unknown-region',
        severity: 'error',
        place: regionPlace,
        message: '没有“背京市”的地区包，自带的有：北京市、全国',
        hint: '是否想写 北京市？',
      },
    ]);
    const far = await find(beijing, '某某自治州');
    expect(far.findings[0]?.hint).toBe('没有本地区时写 全国，或在 部门.yaml 里用“模板”指明自己的地区包');
  });

  test('a broken pack of another region does not matter', async () => {
    const files = { ...beijing, '/程序/templates/broken/pack.yaml': '名称：坏\n\t- [' };
    expect((await find(files, '北京市')).findings).toEqual([]);
  });
});

describe('templates', () => {
  const files = {
    ...beijing,
    '/程序/templates/national/parts/head.hbs': '全国页眉',
    '/程序/templates/beijing/parts/head.hbs': '北京页眉',
    '/程序/templates/beijing/notes.txt': '不是模板',
    '/程序/templates/shared/foot.hbs': '共用页脚',
    '/程序/templates/shared/form.hbs': '共用的表',
  };

  test('the nearest pack’s file of a name holds; what all packs share comes last', async () => {
    const { pack } = await find(files, '北京市');
    expect([...(pack?.templates ?? [])].map(([name, { text }]) => `${name}: ${text}`).sort()).toEqual([
      'foot.hbs: 共用页脚',
      'form.hbs: <p>全国</p>',
      'parts/head.hbs: 北京页眉',
    ]);
    expect(pack?.templates.get('parts/head.hbs')?.file).toBe('/程序/templates/beijing/parts/head.hbs');
  });

  test('the shared folder is no pack', async () => {
    expect((await find(files, 'shared')).findings[0]?.code).toBe('unknown-region');
  });

  test('a form without its template is a finding at the name', async () => {
    const own = {
      ...national,
      '/程序/templates/x/pack.yaml': '名称: 某市\n继承: national\n表单: { 项目支出绩效自评表: { 模板: fom.hbs } }\n',
    };
    const { pack, findings } = await find(own, '某市');
    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'pack-template-missing',
        hint: '是否想写 form.hbs？',
        place: { file: '/程序/templates/x/pack.yaml', path: ['表单', '项目支出绩效自评表', '模板'] },
      },
    ]);
  });
});

describe('a folder of one’s own', () => {
  test('is used whatever the region, and may extend the program’s packs', async () => {
    const files = { ...national, '/资料/我的模板/pack.yaml': '名称: 某县\n继承: national\n满分: 100\n' };
    const { pack, findings } = await find(files, '某县', '我的模板');
    expect(findings).toEqual([]);
    expect(pack?.profile).toMatchObject({ name: '某县', folder: '我的模板' });
    const other = await find(files, '全国', '我的模板');
    expect(other.pack?.profile.name).toBe('某县');
    expect(other.findings).toMatchObject([{ code: 'region-pack-mismatch', severity: 'warning', place: regionPlace }]);
  });

  test('may have the name of the pack that it extends', async () => {
    const files = { ...national, '/资料/national/pack.yaml': '名称: 全国\n继承: national\n预算执行率分值: 10\n' };
    const { pack, findings } = await find(files, '全国', '/资料/national');
    expect(findings).toEqual([]);
    expect(pack?.folder).toBe('/资料/national');
  });

  test('may extend its neighbour', async () => {
    const files = {
      ...national,
      '/资料/包/甲/pack.yaml': '名称: 甲\n继承: 乙\n',
      '/资料/包/乙/pack.yaml': '名称: 乙\n继承: national\n标签: { 得分: 自评得分 }\n',
    };
    const { pack } = await find(files, '甲', '包/甲');
    expect(pack?.profile.labels).toEqual({ 年度指标值: '预期指标值', 得分: '自评得分' });
  });

  test('that is not there is a finding', async () => {
    const { pack, findings } = await find(national, '全国', '没有这个文件夹');
    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'pack-unreadable', place: regionPlace }]);
    expect(findings[0]?.message).toContain('没有这个文件夹/pack.yaml 文件不存在');
  });
});

describe('继承', () => {
  test('to a pack that is not there', async () => {
    const files = { ...national, '/程序/templates/x/pack.yaml': '名称: 某市\n继承: nationl\n' };
    const { pack, findings } = await find(files, '某市');
    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'pack-parent-missing',
        hint: '是否想写 national？',
        place: { file: '/程序/templates/x/pack.yaml', range: { start: { line: 2, column: 5 } } },
      },
    ]);
  });

  test.each([
    { files: { 甲: '乙', 乙: '甲' }, names: '甲 → 乙 → 甲' },
    { files: { 甲: '甲' }, names: '甲 → 甲' },
    { files: { 甲: '乙', 乙: '丙', 丙: '乙' }, names: '甲 → 乙 → 丙 → 乙' },
  ])('in a circle: $names', async ({ files, names }) => {
    const packs = Object.entries(files).map(([name, parent]) => [
      `/程序/templates/${name}/pack.yaml`,
      `名称: ${name}\n继承: ${parent}\n`,
    ]);
    const { pack, findings } = await find(Object.fromEntries(packs), '甲');
    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'pack-inheritance-cycle', message: `地区包的继承绕成了圈：${names}` }]);
  });
});
