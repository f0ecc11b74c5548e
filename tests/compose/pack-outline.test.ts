/** What an outline places and quotes, against what the form prints: told in pack.yaml when the pack is loaded. */
import { expect, test } from 'vitest';
import { checkPack } from '../../src/check-pack.ts';
import type { Pack } from '../../src/packs/load-pack.ts';
import type { OutlineSection } from '../../src/packs/profile.ts';
import { find, wholePack } from '../packs/pack-world.ts';

const kind = '项目绩效自评报告';
const template = `<section class="standard">{{#each 正文}}
{{#if (present 绩效指标)}}{{#each 绩效指标}}<p>{{三级指标}}</p>{{/each}}{{else if (present 段落)}}<p>{{段落}}</p>{{/if}}
{{/each}}</section>`;

async function packWith(outline: string): Promise<Pack> {
  const [head = ''] = wholePack.split('表单:');
  const form = `    模板: report.hbs\n    纸张: A4\n    方向: 纵向\n    提纲:\n${outline.replace(/^/gmu, '      ')}\n`;
  const { pack, findings } = await find(
    {
      '/程序/templates/national/pack.yaml': `${head}表单:\n  ${kind}:\n${form}`,
      '/程序/templates/national/report.hbs': template,
    },
    '全国',
  );
  if (pack === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return pack;
}

/** The text under each finding, in pack.yaml. */
function told(pack: Pack): string[] {
  const [source] = pack.sources;
  return checkPack(pack).map(({ code, place, hint }) => {
    expect(place.file).toBe(source?.file);
    return `${code} ${source?.text.slice(place.range.start.offset, place.range.end.offset)}: ${hint}`;
  });
}

test('an outline whose blocks are printed and whose names exist is silent', async () => {
  const pack = await packWith(`- { 标题: 甲节, 表: 绩效指标 }
- 标题: 乙节
  正文: |
    自评得分{{总分}}分，共{{支出合计}}万元，全年{{元 全年执行数}}元。

    {{绩效指标}}`);
  expect(told(pack)).toEqual([]);
});

test('each slip is told once, at its place, with the nearest name', async () => {
  const pack = await packWith(`- { 标题: 甲节, 表: 绩效指标表 }
- { 标题: 乙节, 表: 支出明细 }
- 标题: 丙节
  正文: |
    自评得分{{总份}}分。

    {{项目资金}}`);
  expect(told(pack)).toEqual([
    'unknown-quote {{总份}}: 是否想写 {{总分}}？',
    'pack-block-unknown 绩效指标表: 是否想写 绩效指标？',
    expect.stringMatching(/^pack-block-unprinted 支出明细: 在模板的 .*present 支出明细/),
    expect.stringMatching(/^pack-block-unprinted [^:]*自评得分/),
  ]);
});

test('what the pack writes, the profile has with its place', async () => {
  const pack = await packWith('- { 标题: 甲节, 正文: 财政拨款收入：指当年取得的资金。 }');
  const [section] = (pack.profile.forms[kind]?.outline ?? []) as readonly OutlineSection[];
  const { text, source, place } = section?.text ?? { text: '', source: '', place: undefined };
  expect(source.slice(place?.range.start.offset, place?.range.end.offset)).toBe(text);
});
