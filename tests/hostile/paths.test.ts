/** Names and paths that would leave the folder, hide, or write over what is not ours. */
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadWorkspace } from '../../src/source/workspace.ts';
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
