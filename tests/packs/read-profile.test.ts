/** From pack.yaml to a profile with nothing left open. */
import { describe, expect, test } from 'vitest';
import { Decimal, places } from '../../src/core/decimal.ts';
import type { Profile } from '../../src/packs/profile.ts';
import { changed, type Found, find, wholePack } from './pack-world.ts';

/** The pack alone, or with one that extends it. */
async function read(parent: string, child?: string): Promise<Found> {
  const files = { '/程序/templates/national/pack.yaml': parent };
  if (child === undefined) return find(files, '全国');
  return find({ ...files, '/程序/templates/x/pack.yaml': `名称: 某市\n继承: national\n${child}` }, '某市');
}

async function profileOf(parent: string, child?: string): Promise<Profile> {
  const { pack, findings } = await read(parent, child);
  expect(findings).toEqual([]);
  if (pack === undefined) throw new Error('no pack');
  return pack.profile;
}

test('a whole pack is read as it stands', async () => {
  const profile = await profileOf(wholePack);
  expect(profile).toMatchObject({
    name: '全国',
    folder: 'national',
    basis: [{ title: '项目支出绩效评价管理办法', number: '财预〔2020〕10号' }],
    fullScore: new Decimal('100'),
    executionWeight: new Decimal('10'),
    levels: [
      { name: '产出指标', children: ['数量指标', '质量指标'] },
      { name: '效益指标', children: ['社会效益指标'] },
    ],
    qualitativeTiers: [
      { name: '达成', from: new Decimal('80') },
      { name: '未达成', from: new Decimal('0') },
    ],
    grades: [
      { name: '优', from: new Decimal('90') },
      { name: '差', from: new Decimal('0') },
    ],
    limits: {
      executionReason: new Decimal('90'),
      budgetChange: new Decimal('10'),
      overshootNote: new Decimal('120'),
      overshootReason: new Decimal('150'),
    },
    labels: { 年度指标值: '预期指标值' },
    forms: {
      项目支出绩效自评表: {
        template: 'form.hbs',
        paper: 'A4',
        orientation: 'portrait',
        columns: { 偏差列: { shown: 'always', keys: [] }, 负责人行: { shown: 'never', keys: [] } },
      },
    },
  });
  expect([...(profile.weightSchemes[0]?.weights ?? [])]).toEqual([
    ['产出指标', new Decimal('50')],
    ['效益指标', new Decimal('40')],
  ]);
  expect(profile.rounding).toEqual({
    moneyUnit: '万元',
    amount: undefined,
    rate: places(2),
    executionPoints: { ...places(3), from: 'rounded-rate' },
    indicator: { quantum: new Decimal('0.5'), mode: 'truncate', pad: false },
    total: places(2, 'half-up', true),
  });
});

describe('a pack that extends another', () => {
  test('says nothing: everything is the other’s but the name', async () => {
    const [own, parent] = [await profileOf(wholePack, ''), await profileOf(wholePack)];
    expect({ ...own, name: parent.name, folder: parent.folder }).toEqual(parent);
  });

  test('groups are merged key by key', async () => {
    const child = `检查参数: { 超额说明线: 130% }
标签: { 得分: 自评得分 }
表单: { 项目支出绩效自评表: { 方向: 横向, 栏目: { 负责人行: { 按填写: [项目负责人] }, 备注列: 是 } } }
舍入: { 总分: { 方式: 截断 }, 金额: { 位数: 2 } }
`;
    const profile = await profileOf(wholePack, child);
    expect(profile.limits).toMatchObject({ overshootReason: new Decimal('130'), overshootNote: new Decimal('120') });
    expect(profile.labels).toEqual({ 年度指标值: '预期指标值', 得分: '自评得分' });
    expect(profile.forms.项目支出绩效自评表).toMatchObject({
      template: 'form.hbs',
      orientation: 'landscape',
      columns: {
        偏差列: { shown: 'always' },
        负责人行: { shown: 'when-written', keys: ['项目负责人'] },
        备注列: { shown: 'always' },
      },
    });
    expect(profile.rounding.total).toEqual(places(2, 'truncate', true));
    expect(profile.rounding.amount).toEqual(places(2));
    expect(profile.rounding.rate).toEqual(places(2));
  });

  test('lists and tables are replaced as a whole', async () => {
    const child = `指标体系: { 效益指标: [社会效益指标], 产出指标: [数量指标] }
等级: [{ 名称: 合格, 下限: 60 }, { 名称: 不合格, 下限: 0 }]
权重方案: []
`;
    const profile = await profileOf(wholePack, child);
    expect(profile.levels.map(({ name }) => name)).toEqual(['效益指标', '产出指标']);
    expect(profile.grades.map(({ name }) => name)).toEqual(['合格', '不合格']);
    expect(profile.weightSchemes).toEqual([]);
  });
});

describe('what is left open', () => {
  test('is named in one finding', async () => {
    const { pack, findings } = await read('名称: 全国\n满分: 100\n舍入: { 总分: { 位数: 2 } }\n');
    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'pack-incomplete',
        place: { file: '/程序/templates/national/pack.yaml', path: [] },
        expected: [
          '指标体系、预算执行率分值、定性档次、等级、舍入.执行率得分、舍入.执行率、舍入.指标得分',
          '检查参数.执行率说明线、检查参数.预算调整说明线、检查参数.超额提醒线、检查参数.超额说明线、表单',
        ].join('、'),
      },
    ]);
  });

  test.each([
    ['  总分: { 位数: 2, 补零: 是 }', '  总分: { 补零: 是 }', '舍入.总分'],
    [', 方向: 纵向', '', '表单.项目支出绩效自评表.方向'],
    ['{ 名称: 优, 下限: 90 }', '{ 名称: 优, 下限: }', '等级.优.下限'],
    ['执行率说明线: 90%', '执行率说明线: —', '检查参数.执行率说明线'],
  ])('%j → %j lacks %s', async (passage, replacement, name) => {
    const { pack, findings } = await read(changed(passage, replacement));
    expect(pack).toBeUndefined();
    expect(findings.map(({ code, expected }) => [code, expected])).toEqual([['pack-incomplete', name]]);
  });
});

describe('figures that do not fit together', () => {
  test.each([
    ['{ 名称: 优, 下限: 90 }', '{ 名称: 优, 下限: 0 }', 'pack-band-order', ['等级']],
    ['  - { 名称: 差, 下限: 0 }\n', '', 'pack-band-order', ['等级']],
    ['下限: 80%', '下限: 0%', 'pack-band-order', ['定性档次']],
    ['效益指标: 40', '效益指标: 30', 'pack-scheme-sum', ['权重方案']],
    ['分值: { 产出指标: 50', '分值: { 产出指际: 50', 'pack-scheme-level', ['权重方案']],
    ['满分: 100', '满分: 5', 'pack-scheme-sum', ['权重方案']],
  ])('%j → %j is %s', async (passage, replacement, code, path) => {
    const { pack, findings } = await read(changed(passage, replacement));
    expect(pack).toBeUndefined();
    expect(findings[0]).toMatchObject({ code, place: { path } });
  });

  test.each([
    ['二级指标要求: { 产出指标: { 数量指际: 必设 } }', '数量指际', '是否想写 数量指标？'],
    ['二级指标要求: { 产出指际: { 数量指标: 必设 } }', '产出指际', '是否想写 产出指标？'],
  ])('%s is of no level', async (wanted, actual, hint) => {
    const { pack, findings } = await read(wholePack, `${wanted}\n`);
    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'pack-wanted-level', actual, hint }]);
  });

  test('a label for a name that no form has', async () => {
    const { pack, findings } = await read(wholePack, '标签: { 年度指标直: 预期指标值, 一级指标: 指标类别 }\n');
    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([
      { code: 'unknown-key', hint: '是否想写 年度指标值？', place: { path: ['标签', '年度指标直'] } },
    ]);
  });

  test.each([
    ['负责人行: { 按填写: [项目负责任人] }', 'unknown-key', '是否想写 项目负责人？', ['按填写', 0]],
    ['负责人行: { 按填写: [绩效指标.偏差原因] }', 'unknown-key', undefined, ['按填写', 0]],
    ['负责人行: 按填写', 'not-allowed-value', undefined, []],
    ['负责人行:', 'empty-value', '写 是 或 否', []],
  ])('a 栏目 that says %s', async (column, code, hint, path) => {
    const { pack, findings } = await read(wholePack, `表单: { 项目支出绩效自评表: { 栏目: { ${column} } } }\n`);
    expect(pack).toBeUndefined();
    expect(findings).toMatchObject([
      { code, place: { path: ['表单', '项目支出绩效自评表', '栏目', '负责人行', ...path] } },
    ]);
    if (hint !== undefined) expect(findings[0]?.hint).toBe(hint);
  });

  test('a mistake in an extended pack is found at its own place', async () => {
    const { findings } = await read(changed('下限: 80%', '下限: 0%'), '满分: 100\n');
    expect(findings).toMatchObject([{ place: { file: '/程序/templates/national/pack.yaml', path: ['定性档次'] } }]);
  });

  test('what the schema refuses is found in every pack of the chain', async () => {
    const { pack, findings } = await read(changed('满分: 100', '满分: 一百'), '预算执行率分值: 10%\n');
    expect(pack).toBeUndefined();
    expect(findings.map(({ code, place }) => [code, place.file])).toEqual([
      ['score-has-percent-sign', '/程序/templates/x/pack.yaml'],
      ['bad-score', '/程序/templates/national/pack.yaml'],
    ]);
  });
});
