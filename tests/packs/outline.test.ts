/** The outline of a region's report: short and long forms are one, and what cannot be followed is told in pack.yaml. */
import { describe, expect, test } from 'vitest';
import { type Found, find, wholePack } from './pack-world.ts';

const kind = '项目支出绩效评价报告';
const [head = ''] = wholePack.split('表单:');

function pack(outline: string): string {
  const indented = outline.trim().replace(/^/gmu, '      ');
  return `${head}表单:\n  ${kind}:\n    模板: form.hbs\n    纸张: A4\n    方向: 纵向\n    提纲:\n${indented}\n`;
}

async function read(outline: string, child?: string): Promise<Found> {
  const national = { '/程序/templates/national/pack.yaml': pack(outline) };
  if (child === undefined) return find(national, '全国');
  return find({ ...national, '/程序/templates/x/pack.yaml': `名称: 某市\n继承: national\n${child}` }, '某市');
}

const outlineIn = ({ pack: found }: Found) => found?.profile.forms[kind]?.outline;

test('a title alone, or with all that can be said about it', async () => {
  const found = await read(`
- 有关建议
- 标题: 基本情况
  别名: [项目概述]
  必写: 否
  可增: 否
  表: 项目资金
  说明: 项目的背景。
  下级: [项目概况]`);
  expect(found.findings).toEqual([]);
  const plain = {
    aliases: [],
    required: true,
    open: true,
    table: undefined,
    text: undefined,
    note: undefined,
    children: [],
  };
  expect(outlineIn(found)).toMatchObject([
    { title: '有关建议', ...plain },
    {
      title: '基本情况',
      aliases: ['项目概述'],
      required: false,
      open: false,
      table: '项目资金',
      note: '项目的背景。',
      children: [{ title: '项目概况', ...plain }],
    },
  ]);
});

test('what the pack writes, nobody has to; unless it says so', async () => {
  const found = await read(`
- { 标题: 名词解释, 正文: 财政拨款收入：指当年取得的资金。 }
- { 标题: 情况, 正文: 本年{{年度}}。, 必写: 是 }`);
  expect(outlineIn(found)?.map(({ title, required }) => [title, required])).toEqual([
    ['名词解释', false],
    ['情况', true],
  ]);
  const [{ text } = { text: undefined }] = outlineIn(found) ?? [];
  expect(text?.text).toBe('财政拨款收入：指当年取得的资金。');
  expect(text?.source.slice(text.place.range.start.offset, text.place.range.end.offset)).toBe(text?.text);
});

test('a pack that extends another replaces the outline whole', async () => {
  const found = await read('- 甲节\n- 乙节', `表单: { ${kind}: { 提纲: [丙节] } }`);
  expect(outlineIn(found)?.map(({ title }) => title)).toEqual(['丙节']);
  expect(outlineIn(await read('- 甲节\n- 乙节', ''))?.map(({ title }) => title)).toEqual(['甲节', '乙节']);
});

describe('what cannot be followed', () => {
  test.each([
    ['- 甲节\n- 乙节\n- 甲节', 'pack-outline-repeated', '提纲.3', '甲节'],
    ['- 甲节\n- { 标题: 乙节, 别名: [甲节] }', 'pack-outline-repeated', '提纲.2', '甲节'],
    ['- 一、甲节', 'pack-outline-title', '提纲.1', '带了序号“一、”'],
    ['- { 标题: （二）甲节 }', 'pack-outline-title', '提纲.1.标题', '带了序号“（二）”'],
    ['- { 标题: 甲节, 下级: [总述] }', 'pack-outline-title', '提纲.1.下级.1', '“总述”不能作标题'],
    [
      '- { 标题: 甲, 下级: [ { 标题: 乙, 下级: [ { 标题: 丙, 下级: [ { 标题: 丁, 下级: [戊] } ] } ] } ] }',
      'pack-outline-depth',
      '提纲.1.下级.1.下级.1.下级.1.下级',
      '这里是第 5 级',
    ],
    ['- [甲节]', 'wrong-type', '提纲.1', '现为列表'],
    ['- { 别名: [甲节] }', 'missing-key', '提纲.1', '缺少：标题'],
  ])('%s: %s', async (outline, code, path, said) => {
    const { findings, pack: found } = await read(outline);
    expect(findings.map((one) => one.code)).toEqual([code]);
    const [finding] = findings;
    expect(finding?.message).toContain(said);
    expect(finding?.place.file).toBe('/程序/templates/national/pack.yaml');
    const steps = finding?.place.path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
    expect(steps).toBe(`表单.${kind}.${path}`);
    expect(found).toBeUndefined();
  });

  test('the same title under two headings is two sections', async () => {
    const found = await read('- { 标题: 甲节, 下级: [情况] }\n- { 标题: 乙节, 下级: [情况] }');
    expect(found.findings).toEqual([]);
  });
});

test('a part goes on until another begins; only a heading of level 1 begins one', async () => {
  const found = await read(`
- { 标题: 目录 }
- { 标题: 基本情况, 部分: 决算说明 }
- 收支
- { 标题: 三公, 部分: 其他事项 }`);
  expect(outlineIn(found)?.map(({ title, part }) => [title, part])).toEqual([
    ['目录', undefined],
    ['基本情况', '决算说明'],
    ['收支', '决算说明'],
    ['三公', '其他事项'],
  ]);
  const wrong = await read('- { 标题: 基本情况, 下级: [{ 标题: 概况, 部分: 决算说明 }] }');
  expect(wrong.findings.map(({ code, place }) => [code, place.path.at(-1)])).toEqual([['pack-outline-part', '部分']]);
});
