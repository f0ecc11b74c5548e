/** What an author sees in an editor with the YAML extension, told by the extension's own language server. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { smallReport } from '../cli/small-report.ts';
import { projectFolder } from '../project/source-files.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

const schemaFolder = join(projectFolder, 'schemas');
const schemaOf = async (file: string) => JSON.parse(await readFile(join(schemaFolder, file), 'utf8')) as Schema;
interface Schema {
  readonly properties: Readonly<Record<string, { readonly description?: string; readonly const?: string }>>;
}

let server: LanguageServer;
let folder = '';
/** The settings that `jixiao new --vscode` writes for the folder that is open. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  const silent = { ...nodeWorld(), talk: () => undefined, out: () => undefined };
  expect(await main(['new', '--vscode', folder], silent)).toBe(0);
  const settings = JSON.parse(await readFile(join(folder, '.vscode/settings.json'), 'utf8'));
  server = await startLanguageServer(folder, { schemas: settings['yaml.schemas'] });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const wayTo = (file: string) => `# yaml-language-server: $schema=${join(schemaFolder, file)}\n`;
const kinds = (await readdir(schemaFolder)).filter((file) => file !== '公共定义.schema.json');

describe.each(kinds)('%s', (file) => {
  test('offers its keys, explains each with its own words, and points at a key that is none of them', async () => {
    const { properties } = await schemaOf(file);
    const [first = '', ...others] = Object.keys(properties);
    const start = `${first}: ${properties[first]?.const ?? '某某'}\n`;
    const open = server.open(join(folder, `1-${file}.yaml`), `${wayTo(file)}${start}\n`);
    const offered = new Set((await open.completions(2, 0)).map(({ label }) => label));
    expect(others.filter((key) => !offered.has(key))).toEqual([]);

    const bad = server.open(join(folder, `2-${file}.yaml`), `${wayTo(file)}${start}没有这一项: 1\n`);
    const messages = (await bad.diagnostics()).filter(({ range }) => range.start.line === 2);
    expect(messages.map(({ message }) => message).join()).toContain('没有这一项');
    const { description } = properties[first] ?? {};
    if (description !== undefined) expect(plain(await bad.hover(1, 1))).toContain(plain(description));
  });
});

/** Markdown marks and blanks are no words. */
const plain = (text: string) => text.replaceAll(/[\s\\*_`]|&[a-z#0-9]+;/g, '');

async function samples(): Promise<string[]> {
  const all = await readdir(join(projectFolder, 'samples'), { recursive: true, withFileTypes: true });
  return all.filter(({ name }) => name.endsWith('.yaml')).map(({ parentPath, name }) => join(parentPath, name));
}

test('no sample is complained of: with the schema in its first line, or by the settings of its folder', async () => {
  const files = await samples();
  expect(files.length).toBeGreaterThan(10);
  for (const path of files) {
    const text = await readFile(path, 'utf8');
    const own = await server.open(path, text).diagnostics();
    const [, ...rest] = text.split('\n');
    const here = join(folder, basename(path));
    const bySettings = await server.open(here, ['#', ...rest].join('\n')).diagnostics();
    expect([path, ...own, ...bySettings]).toEqual([path]);
  }
});

describe('a file without a first line, in a folder with the settings', () => {
  test('is offered what 文种 may be, then the keys of the one that it says', async () => {
    const blank = server.open(join(folder, '新.yaml'), '文种: \n');
    const offered = (await blank.completions(0, 4)).map(({ label }) => label);
    expect(offered).toEqual(expect.arrayContaining(['项目支出绩效自评表', '项目支出绩效评价报告']));
    const form = server.open(join(folder, '子/表.yaml'), `文种: 项目支出绩效自评表\n\n`);
    const keys = (await form.completions(1, 0)).map(({ label }) => label);
    expect(keys).toEqual(expect.arrayContaining(['项目资金', '绩效指标']));
    expect(keys).not.toContain('正文');
  });

  test('is pointed at what is wrong, with the words of its 文种', async () => {
    const text = smallReport.replace('项目名称:', '项目名字:');
    const found = await server.open(join(folder, '错.yaml'), text).diagnostics();
    expect(found.map(({ message }) => message).join()).toContain('项目名字');
    const good = server.open(join(folder, '对.yaml'), smallReport);
    expect(await good.diagnostics()).toEqual([]);
    const { properties } = await schemaOf('项目支出绩效自评表.schema.json');
    expect(plain(await good.hover(3, 1))).toContain(plain(properties.项目名称?.description ?? '没有说明'));
  });

  test.each([
    { name: '部门.yaml', start: '地区: 北京市\n', key: '输出命名' },
    { name: 'pack.yaml', start: '名称: 某市\n', key: '表单' },
  ])('$name has its own schema', async ({ name, start, key }) => {
    const open = server.open(join(folder, '另一处', name), `${start}\n`);
    expect((await open.completions(1, 0)).map(({ label }) => label)).toContain(key);
    expect(await server.open(join(folder, '第三处', name), `${start}没有这一项: 1\n`).diagnostics()).not.toEqual([]);
  });
});
