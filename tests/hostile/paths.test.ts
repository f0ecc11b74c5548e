/** Names and paths that would leave the folder, hide, or write over what is not ours. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openReport } from '../../src/open-report.ts';
import { loadProgram, runReport } from '../../src/pipeline.ts';
import { loadWorkspace } from '../../src/source/workspace.ts';
import type { MemoryOptions } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';

test.each([
  { name: '../../../etc/cron.d/a', file: '_.._.._etc_cron.d_a' },
  { name: 'a:b?c*d|e', file: 'a_b_c_d_e' },
  { name: 'CON', file: '_CON' },
  { name: '甲'.repeat(120), file: '甲'.repeat(66) },
])('a pattern that gives $name: the files stand in the output folder as $file', async ({ name, file }) => {
  const folder = `输出命名: '${name}'\n`;
  const world = worldOf({ '资料/甲.yaml': smallReport, '资料/部门.yaml': folder });
  expect(await main(['build', '资料/甲.yaml', '-o', '输出', '--format', 'docx'], world)).toBe(0);
  const made = [...world.written.keys()].filter((path) => path.endsWith('.docx'));
  expect(made).toEqual([`/资料/输出/${file}.docx`]);
  expect(Buffer.byteLength(`${file}.docx`)).toBeLessThanOrEqual(255);
});

test('a document of the author’s that has the name of an output stays as it is', async () => {
  const own = '我自己写的说明';
  const world = worldOf({ '甲.yaml': smallReport, '信访宣传-项目支出绩效自评表.docx': own });
  expect(await main(['build', '甲.yaml', '-o', '.', '--format', 'docx'], world)).not.toBe(0);
  expect(Buffer.from(world.files.get('/资料/信访宣传-项目支出绩效自评表.docx') ?? []).toString()).toBe(own);
  expect(world.talkText()).toContain('--force');
});

test('a link in the folder that leads out of it is not followed, on a real disk', async () => {
  const [inside, outside] = [await mkdtemp(join(tmpdir(), 'jixiao-内-')), await mkdtemp(join(tmpdir(), 'jixiao-外-'))];
  await writeFile(join(outside, '秘密.yaml'), '项目名称: 绝密\n');
  await symlink(join(outside, '秘密.yaml'), join(inside, '乙.yaml'));
  await symlink(outside, join(inside, '下级'));
  await writeFile(join(inside, '甲.yaml'), '附件: [乙.yaml, 下级/秘密.yaml, "下级/*.yaml"]\n');
  const { value, findings, sources } = await loadWorkspace(nodeWorld(), join(inside, '甲.yaml'), new Set(['附件']));
  await Promise.all([inside, outside].map((folder) => rm(folder, { recursive: true })));
  expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('attachment-outside-folder'));
  expect(value?.attachments).toEqual([]);
  expect([...sources.values()].join()).not.toContain('绝密');
});

describe('links in a folder that is searched for reports', () => {
  const other = smallReport.replace('信访宣传', '别处的');

  test('one that leads out is passed over and said; one within shows nothing twice', async () => {
    const links = {
      '资料/乙.yaml': '/外/乙.yaml',
      '资料/下级': '/外',
      '资料/环': '/资料/资料',
      '资料/别名.yaml': '/资料/资料/甲.yaml',
    };
    const world = worldOf({ '资料/甲.yaml': smallReport, '/外/乙.yaml': other }, { links });
    expect(await main(['build', '资料', '-o', '输出', '--format', 'docx'], world)).toBe(0);
    const made = [...world.written.keys()].filter((path) => path.endsWith('-项目支出绩效自评表.docx'));
    expect(made).toHaveLength(1);
    expect(made[0]).toContain('信访宣传');
    expect(world.talkText()).toContain('2 个是通到文件夹外面的链接，没有读（资料/下级、资料/乙.yaml）');
  });

  test('a 部门.yaml that leads out is not read: the report says so and is not made', async () => {
    const files = { '资料/甲.yaml': smallReport, '/外/部门.yaml': '部门名称: 绝密\n' };
    const world = worldOf(files, { links: { '资料/部门.yaml': '/外/部门.yaml' } });
    expect(await main(['build', '资料/甲.yaml', '-o', '输出'], world)).toBe(1);
    expect(world.talkText()).toContain('资料/部门.yaml 是通到文件夹外面的链接，没有读');
    expect(world.talkText()).not.toContain('绝密');
    expect([...world.written.keys()].filter((path) => /docx|pdf/.test(path))).toEqual([]);
  });
});

describe('模板 and 字体 stay in the folder of the file that says them', () => {
  const secret = '绝密: 名称: 别人的\n';
  const outside = { '/外/某县/pack.yaml': secret, '/外/a.ttf': secret, '资料/pack.yaml': secret };
  const links = { '资料/链': '/外', '资料/链.ttf': '/外/a.ttf' };

  async function built(files: Record<string, string>, options: MemoryOptions = {}, ...argv: string[]) {
    const world = worldOf({ ...outside, ...files }, { links, ...options });
    const status = await main(['build', '资料/甲.yaml', '-o', '输出', '--format', 'docx', ...argv], world);
    return { status, said: world.talkText(), made: [...world.written.keys()].filter((path) => path.endsWith('.docx')) };
  }

  test.each([
    ...['../某县', '/外/某县', 'C:\\某县', '某县/../../外/某县', '.', '链/某县', '链'].map((path) => ({
      key: '模板',
      path,
    })),
    ...['../a.ttf', '/外/a.ttf', 'D:\\a.ttf', '链/a.ttf', '链.ttf'].map((path) => ({ key: '字体', path })),
  ])('$key: $path is one finding at its place, and not used', async ({ key, path }) => {
    const line = key === '模板' ? `模板: '${path}'\n` : `字体: { 仿宋: '${path}' }\n`;
    for (const file of ['甲', '部门']) {
      const texts = { '资料/甲.yaml': smallReport, [`资料/${file}.yaml`]: line + (file === '甲' ? smallReport : '') };
      const program = await loadProgram(worldOf({ ...outside, ...texts }, { links }));
      const { settings } = await openReport(program, '资料/甲.yaml');
      expect(settings.value).toMatchObject({ templates: undefined, fonts: {} });
      expect(settings.findings).toMatchObject([
        {
          code: key === '模板' ? 'pack-outside-folder' : 'font-file-outside',
          severity: 'error',
          message: expect.stringContaining(`“${path}”不在本文件所在`),
          hint: expect.stringContaining(key === '模板' ? '--templates' : '系统里装好的标准字体会自动找到'),
          place: { file: `资料/${file}.yaml`, range: { start: { line: 1, column: key === '模板' ? 5 : 11 } } },
        },
      ]);
    }
  });

  test('nothing is built of it, and nothing outside is told', async () => {
    const lines = "模板: 链/某县\n字体: { 仿宋: '链.ttf' }\n";
    const { status, said, made } = await built({ '资料/甲.yaml': smallReport, '资料/部门.yaml': lines });
    expect([status, made]).toEqual([1, []]);
    expect(said.match(/部门\.yaml:\d+:\d+: 错误: [^，。]*/g)).toHaveLength(2);
    expect(said).not.toContain('绝密');
  });

  test('the person at the keyboard may name any folder, whatever the file says', async () => {
    const pack = { '/外/某市/pack.yaml': '名称: 北京市\n继承: beijing\n' };
    const files = { ...pack, '资料/甲.yaml': `模板: ../别处\n${smallReport}` };
    const { status, made } = await built(files, {}, '--templates', '/外/某市');
    expect([status, made]).toEqual([0, ['/资料/输出/信访宣传-项目支出绩效自评表.docx']]);
  });

  test('a 文种 of the pack’s own is not what is missing where the pack is outside', async () => {
    const files = { '资料/甲.yaml': '文种: 监控表\n地区: 某县\n年度: 2024\n模板: ../某县\n' };
    const { said } = await built(files);
    expect(said.match(/: 错误: .*/g)).toEqual([expect.stringContaining('地区包“../某县”不在')]);
  });
});

describe('a pack’s files are not read through links that leave its folder, on a real disk', () => {
  const template = '<section><p>绝密</p></section>';
  const kinds = [
    { link: 'pack.yaml', target: '外/pack.yaml' },
    { link: 'self-evaluation-form.hbs', target: '外/self-evaluation-form.hbs' },
    { link: '监控表.schema.json', target: '外/监控表.schema.json' },
    { link: '下级', target: '外' },
  ];

  async function run(prepare: (pack: string, outside: string) => Promise<void>) {
    const root = await mkdtemp(join(tmpdir(), 'jixiao-包-'));
    const [pack, outside] = [join(root, '资料', '某县'), join(root, '外')];
    await Promise.all([pack, outside].map((folder) => mkdir(folder, { recursive: true })));
    for (const [name, text] of [
      ['pack.yaml', '名称: 绝密\n'],
      ['self-evaluation-form.hbs', template],
      ['监控表.schema.json', '{ "title": "绝密" }'],
    ] as const)
      await writeFile(join(outside, name), text);
    await writeFile(join(pack, 'pack.yaml'), '名称: 北京市\n继承: beijing\n');
    await prepare(pack, outside);
    await writeFile(join(root, '资料', '甲.yaml'), `${smallReport}模板: 某县\n`);
    const { findings, pack: used } = await runReport(await loadProgram(nodeWorld()), join(root, '资料', '甲.yaml'));
    await rm(root, { recursive: true });
    return { errors: findings.filter(({ severity }) => severity === 'error'), used };
  }

  test.each(kinds)('$link', async ({ link, target }) => {
    const { errors, used } = await run(async (pack, outside) => {
      await rm(join(pack, link), { force: true });
      await symlink(join(outside, '..', target), join(pack, link));
    });
    expect(errors.map(({ code }) => code)).toEqual(['pack-file-outside']);
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(link), hint: expect.stringContaining('复制') });
    expect(JSON.stringify([errors, used?.profile, ...(used?.templates.values() ?? [])])).not.toContain('绝密');
  });

  test('a neighbour that it extends is a link out', async () => {
    const { errors } = await run(async (pack, outside) => {
      await writeFile(join(pack, 'pack.yaml'), '名称: 北京市\n继承: 邻居\n');
      await symlink(outside, join(pack, '..', '邻居'));
    });
    expect(errors.map(({ code }) => code)).toEqual(['pack-file-outside']);
  });

  test('links within the folder are followed, and one that goes round does no harm', { timeout: 20_000 }, async () => {
    const { errors, used } = await run(async (pack) => {
      await writeFile(join(pack, '原件.hbs'), '<p>{{项目名称}}</p>');
      await symlink('原件.hbs', join(pack, '别名.hbs'));
      await Promise.all(['回', '再'].map((name) => symlink('.', join(pack, name))));
    });
    expect(errors).toEqual([]);
    expect(used?.templates.get('别名.hbs')?.text).toBe('<p>{{项目名称}}</p>');
  });
});
