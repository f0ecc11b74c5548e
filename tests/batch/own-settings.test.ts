/** A report may say for itself what 部门.yaml says for all: templates, fonts, names, sources. Its own word goes first. */
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';

const department = '地区: 全国\n输出命名: "部门-{{项目名称}}"\n附源: 否\n';
const other = smallReport.replace(/^项目名称: .*$/m, '项目名称: 另一个项目');

async function build(files: Readonly<Record<string, string>>) {
  const world = worldOf(files);
  const status = await main(['build', '年度', '-o', '输出', '--format', 'docx', '--force'], world);
  const written = [...world.written.keys()]
    .filter((path) => path.endsWith('.docx'))
    .map((path) => path.split('/').pop());
  return { world, status, written };
}

test('its name of the output goes before the department’s, for this report alone', async () => {
  const own = `${smallReport}输出命名: "{{年度}}-自己的名称"\n`;
  const { status, written } = await build({ '年度/部门.yaml': department, '年度/甲.yaml': own, '年度/乙.yaml': other });
  expect(status).toBe(0);
  expect(written).toContain('2024-自己的名称.docx');
  expect(written).toContain('部门-另一个项目.docx');
});

test('a name of its own that cannot be made is told at its line', async () => {
  const { world, status } = await build({ '年度/甲.yaml': `${smallReport}输出命名: "{{没有的名称}}"\n` });
  const line = smallReport.split('\n').length;
  expect(status).toBe(1);
  expect(world.talkText()).toContain(`甲.yaml:${line}:7: 错误: 输出命名中的“{{没有的名称}}”不是可以用的名称`);
});

test('a font of its own is looked for beside the report', async () => {
  const { world, status } = await build({ '年度/甲.yaml': `${smallReport}字体: { 仿宋: 字体/没有.ttf }\n` });
  expect(status).toBe(1);
  expect(world.talkText()).toMatch(/甲\.yaml:\d+:\d+: 错误: .*年度\/字体\/没有\.ttf/);
});

test('a pack of its own is used in place of the department’s', async () => {
  const pack = '名称: 北京市\n继承: beijing\n标签: { 实施单位: 承担单位 }\n';
  const { world, status } = await build({
    '年度/甲.yaml': `${smallReport}模板: 我的模板\n`,
    '年度/乙.yaml': other,
    '年度/我的模板/pack.yaml': pack,
  });
  expect(status).toBe(0);
  const textOf = async (name: string) => {
    const [, bytes] = [...world.written].find(([path]) => path.includes(name)) ?? [];
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes ?? '') })).value;
  };
  expect(await textOf('信访宣传-项目支出绩效自评表.docx')).toContain('承担单位');
  expect(await textOf('另一个项目-项目支出绩效自评表.docx')).toContain('实施单位');
});
