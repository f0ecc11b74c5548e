import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/source/find-files.ts';
import { inherit } from '../../src/source/fold-in.ts';
import { fits } from '../../src/source/glob.ts';
import { loadWorkspace } from '../../src/source/workspace.ts';
import { type MemoryOptions, memoryWorld } from '../../src/world/memory-world.ts';
import { brief, knownKeys, read } from './sample.ts';

function load(files: Record<string, string>, file = '甲.yaml', options: MemoryOptions = {}) {
  return loadWorkspace(memoryWorld(files, options), file, knownKeys);
}

describe('the file itself', () => {
  test('comes with its text', async () => {
    const { value, findings, sources } = await load({ '甲.yaml': '年度: 2024\n' });
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ main: { file: '甲.yaml' }, folder: undefined, attachments: [] });
    expect([...sources]).toEqual([['甲.yaml', '年度: 2024\n']]);
  });

  test('a missing one is said to be missing, with the nearest name of its folder', async () => {
    const { value, findings } = await load({ '年度/信访宣传.yaml': '' }, '年度/信访宣专.yaml');
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      { code: 'file-missing', hint: '是否想写“信访宣传.yaml”？', place: { file: '年度/信访宣专.yaml' } },
    ]);
  });

  test('a folder, a locked file and a huge file are told apart', async () => {
    const huge = '#'.repeat(5 * 1024 * 1024 + 1);
    const files = { '夹/甲.yaml': '年度: 1', '锁.yaml': '', '大.yaml': huge };
    const codes = async (file: string) =>
      (await load(files, file, { denied: ['锁.yaml'] })).findings.map((one) => one.code);
    expect(await codes('夹')).toEqual(['file-is-directory']);
    expect(await codes('锁.yaml')).toEqual(['file-denied']);
    expect(await codes('大.yaml')).toEqual(['file-too-large']);
  });

  test('one that YAML cannot read still gives its text, for carets and mends', async () => {
    const { value, sources } = await load({ '甲.yaml': '年度：1\n地区: 甲: 乙\n' });
    expect(value).toBeUndefined();
    expect(sources.get('甲.yaml')).toBe('年度：1\n地区: 甲: 乙\n');
  });
});

describe('部门.yaml', () => {
  const files = {
    '部门.yaml': '地区: 全市\n',
    '丰台/部门.yaml': '地区: 丰台\n',
    '丰台/2024/甲.yaml': '年度: 2024\n',
    '其他/甲.yaml': '年度: 2024\n',
  };

  test('is the nearest one above the file, and only that', async () => {
    expect((await load(files, '丰台/2024/甲.yaml')).value?.folder?.file).toBe('丰台/部门.yaml');
    expect((await load(files, '其他/甲.yaml')).value?.folder?.file).toBe('部门.yaml');
    expect((await load(files, '/资料/其他/甲.yaml')).value?.folder?.file).toBe('/资料/部门.yaml');
  });

  test('has none itself', async () => {
    expect((await load(files, '丰台/部门.yaml')).value?.folder).toBeUndefined();
  });

  test('its own mistakes are found with the file, at their place', async () => {
    const { value, findings, sources } = await load({ '部门.yaml': '地区：丰台\n', '甲.yaml': '年度: 2024\n' });
    expect(findings).toMatchObject([{ code: 'full-width-colon', place: { file: '部门.yaml' } }]);
    expect(value?.folder?.root.entries).toMatchObject([{ key: '地区' }]);
    expect(sources.has('部门.yaml')).toBe(true);
  });

  test('one that cannot be read does not make the file look incomplete', async () => {
    const { value, findings } = await load({ '部门.yaml': '地区: 甲: 乙\n', '甲.yaml': '年度: 2024\n' });
    expect(value).toBeUndefined();
    expect(findings.map((one) => one.code)).toEqual(['colon-in-text']);
  });
});

describe('附件', () => {
  const others = {
    '自评表/乙.yaml': '年度: 1\n',
    '自评表/丙.yaml': '年度: 2\n',
    '自评表/说明.docx': 'x',
    '图.png': 'x',
  };

  test('each file once, in the order of 附件, those of a pattern by name', async () => {
    const { value, findings } = await load({
      ...others,
      '甲.yaml': '附件:\n  - 图.png\n  - 自评表/乙.yaml\n  - 自评表/*.yaml\n',
    });
    expect(findings).toEqual([]);
    expect(value?.attachments.map(({ file, source, place }) => [file, source?.file, place.range.start.line])).toEqual([
      ['图.png', undefined, 2],
      ['自评表/乙.yaml', '自评表/乙.yaml', 3],
      ['自评表/丙.yaml', '自评表/丙.yaml', 4],
    ]);
  });

  test('stand relative to the file, not to the working folder', async () => {
    const { value } = await load({ '年/甲.yaml': '附件: [下/乙.yaml]\n', '年/下/乙.yaml': '年度: 1\n' }, '年/甲.yaml');
    expect(value?.attachments.map((one) => one.file)).toEqual(['年/下/乙.yaml']);
  });

  test('a backslash of Windows is a slash', async () => {
    const { value } = await load({ ...others, '甲.yaml': '附件: [自评表\\乙.yaml]\n' });
    expect(value?.attachments.map((one) => one.file)).toEqual(['自评表/乙.yaml']);
  });

  test('*.yaml means neither the file itself nor 部门.yaml', async () => {
    const { value } = await load({ '甲.yaml': '附件: ["*.yaml"]\n', '部门.yaml': '年度: 1\n', '乙.yaml': '年度: 1\n' });
    expect(value?.attachments.map((one) => one.file)).toEqual(['乙.yaml']);
  });

  test.each([
    { item: '自评表/已.yaml', code: 'attachment-missing' },
    { item: '表/*.yaml', code: 'attachment-none-found' },
    { item: '自评表', code: 'attachment-is-directory' },
    { item: '甲.yaml', code: 'attachment-is-itself' },
    { item: './甲.yaml', code: 'attachment-is-itself' },
    { item: '../别处.yaml', code: 'attachment-outside-folder' },
    { item: '自评表/../../别处.yaml', code: 'attachment-outside-folder' },
    { item: '../*.yaml', code: 'attachment-outside-folder' },
    { item: '/etc/passwd', code: 'attachment-outside-folder' },
    { item: 'C:\\甲.yaml', code: 'attachment-outside-folder' },
    { item: '外/秘密.yaml', code: 'attachment-outside-folder' },
    { item: '外/*.yaml', code: 'attachment-outside-folder' },
    { item: '锁.yaml', code: 'attachment-denied' },
  ])('$item: $code', async ({ item, code }) => {
    const files = {
      ...others,
      '/别处/秘密.yaml': '年度: 1\n',
      '锁.yaml': '',
      '甲.yaml': `年度: 1\n附件:\n  - '${item}'\n`,
    };
    const { value, findings } = await load(files, '甲.yaml', { links: { 外: '/别处' }, denied: ['锁.yaml'] });
    expect(findings).toMatchObject([{ code, severity: 'error', place: { file: '甲.yaml', path: ['附件', 0] } }]);
    expect(findings.map(brief)[0]).toContain(' 3:5-');
    expect(value?.attachments).toEqual([]);
  });

  test('a missing one names the nearest file', async () => {
    const { findings } = await load({ ...others, '甲.yaml': '附件: [自评表/乙.yml]\n' });
    expect(findings[0]?.hint).toBe('是否想写“乙.yaml”？');
  });

  test('one at fault is a finding of its own file', async () => {
    const { value, findings } = await load({ '甲.yaml': '附件: [乙.yaml]\n', '乙.yaml': '年度：1\n' });
    expect(findings).toMatchObject([{ code: 'full-width-colon', place: { file: '乙.yaml' } }]);
    expect(value?.attachments[0]?.source).toBeDefined();
  });

  test('two files that name each other: the chain is told at the item', async () => {
    const { findings } = await load({ '甲.yaml': '附件: [乙.yaml]\n', '乙.yaml': '附件: [甲.yaml]\n' }, './甲.yaml');
    expect(findings).toMatchObject([{ code: 'attachment-cycle', place: { file: './甲.yaml', path: ['附件', 0] } }]);
    expect(findings[0]?.message).toContain('甲.yaml → 乙.yaml → 甲.yaml');
  });

  test('a circle further down is told too, two ways to one file are none', async () => {
    const circle = { '甲.yaml': '附件: [乙.yaml]\n', '乙.yaml': '附件: [丙.yaml]\n', '丙.yaml': '附件: [乙.yaml]\n' };
    expect((await load(circle)).findings[0]?.message).toContain('乙.yaml → 丙.yaml → 乙.yaml');
    const diamond = {
      '甲.yaml': '附件: [乙.yaml, 丙.yaml]\n',
      '乙.yaml': '附件: [丁.yaml]\n',
      '丙.yaml': '附件: [丁.yaml]\n',
      '丁.yaml': '年度: 1\n',
    };
    expect((await load(diamond)).findings).toEqual([]);
  });
});

describe('patterns', () => {
  test.each([
    { pattern: '*.yaml', name: '甲.yaml', fit: true },
    { pattern: '*', name: '甲', fit: true },
    { pattern: '?.yaml', name: '𠮷.yaml', fit: true },
    { pattern: '?.yaml', name: '甲乙.yaml', fit: false },
    { pattern: '甲*乙*.yaml', name: '甲一乙二.yaml', fit: true },
    { pattern: '*.YAML', name: '甲.yaml', fit: false },
    { pattern: '*', name: '.甲', fit: false },
    { pattern: '.*', name: '.甲', fit: true },
    { pattern: '甲.yaml', name: '甲xyaml', fit: false },
    { pattern: '*a', name: 'ab', fit: false },
  ])('$pattern and $name: $fit', ({ pattern, name, fit }) => {
    expect(fits(pattern, name)).toBe(fit);
  });

  test('many stars take no longer', { timeout: 10_000 }, () => {
    expect(fits('*a'.repeat(2000), 'a'.repeat(3000))).toBe(true);
    expect(fits(`${'*a'.repeat(30)}b`, 'a'.repeat(3000))).toBe(false);
  });

  const world = memoryWorld({
    'a/1.yaml': '',
    'a/b/2.yaml': '',
    'a/b/c/3.yaml': '',
    'a/.x/4.yaml': '',
    'd/5.yaml': '',
  });
  test.each([
    { pattern: 'a/*.yaml', files: ['a/1.yaml'] },
    { pattern: '*/*.yaml', files: ['a/1.yaml', 'd/5.yaml'] },
    { pattern: '**/*.yaml', files: ['a/1.yaml', 'a/b/2.yaml', 'a/b/c/3.yaml', 'd/5.yaml'] },
    { pattern: 'a/**/3.yaml', files: ['a/b/c/3.yaml'] },
    { pattern: 'a/**', files: ['a/1.yaml', 'a/b/2.yaml', 'a/b/c/3.yaml'] },
    { pattern: './a/b/?.yaml', files: ['a/b/2.yaml'] },
    { pattern: 'z/*', files: [] },
  ])('$pattern finds $files', async ({ pattern, files }) => {
    expect(await findFiles(world, '.', pattern)).toEqual(files);
  });

  test('a link that leads back into its own folder does not go on for ever', { timeout: 20_000 }, async () => {
    const looped = memoryWorld({ 'a/1.yaml': '' }, { links: { 'a/回': '/资料/a', 'a/再': '/资料/a' } });
    expect(await findFiles(looped, '.', '**/1.yaml')).toContain('a/1.yaml');
  });
});

describe('inheriting', () => {
  const root = (text: string) => {
    const { value } = read(text);
    if (value === undefined) throw new Error('unreadable');
    return value.root;
  };

  test('only the shared keys that the file lacks come in, and their places stay', () => {
    const folder = root('字体: { 仿宋: a.ttf }\n地区: 丰台\n年度: 2023\n主管部门: 甲\n');
    const own = root('年度: 2024\n主管部门:\n');
    const { entries } = inherit(own, folder, (key) => ['地区', '年度', '主管部门'].includes(key));
    expect(entries.map(({ key }) => key)).toEqual(['年度', '主管部门', '地区']);
    expect(entries[0]?.value).toMatchObject({ text: '2024' });
    expect(entries[1]?.value).toMatchObject({ style: 'empty' });
    expect(entries[2]?.keyPlace.range.start.line).toBe(2);
  });

  test('without a 部门.yaml the file stays as it is', () => {
    const own = root('年度: 2024\n');
    expect(inherit(own, undefined, () => true)).toBe(own);
  });
});
