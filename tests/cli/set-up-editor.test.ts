/** `jixiao new --schemas` and `--vscode`: what is written for editors, and that nothing of the user's is written over. */
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { worldOf } from './small-report.ts';

const texts = (world: ReturnType<typeof worldOf>) => world.outText();

test('--schemas writes every schema, and no reference in them leads out of the folder', async () => {
  const world = worldOf({});
  expect(await main(['new', '--schemas', '模式'], world)).toBe(0);
  const paths = texts(world).trim().split('\n');
  expect(paths).toContain('模式/项目支出绩效自评表.schema.json');
  const names = new Set(paths.map((path) => path.slice('模式/'.length)));
  for (const path of paths) {
    const read = await world.readBytes(path);
    const text = read.ok ? new TextDecoder().decode(read.value) : '';
    const others = [...text.matchAll(/"\$ref": "([^"#]+)/g)].map(([, name = '']) => name);
    expect([path, ...others.filter((name) => !names.has(name))]).toEqual([path]);
  }
});

test('--vscode leaves settings that are there alone, and says what to add', async () => {
  const own = '{\n  // 我的设置\n  "editor.fontSize": 16\n}\n';
  const world = worldOf({ '年度/.vscode/settings.json': own });
  expect(await main(['new', '--vscode', '年度'], world)).toBe(0);
  const read = await world.readBytes('年度/.vscode/settings.json');
  expect(read.ok && new TextDecoder().decode(read.value)).toBe(own);
  expect(world.talkText()).toContain('年度/.vscode/settings.json 已经有了，没有改动');
  expect(world.talkText()).toContain('"yaml.schemas"');
  expect(texts(world)).toContain('年度/.vscode/extensions.json');
});

test('--vscode again says nothing of settings that are its own', async () => {
  const world = worldOf({});
  expect(await main(['new', '--vscode', '年度'], world)).toBe(0);
  expect(await main(['new', '--vscode', '年度'], world)).toBe(0);
  expect(world.talkText()).toBe('');
});

test('a new 部门.yaml is told how the editor is set up', async () => {
  const world = worldOf({});
  expect(await main(['new', '部门', '-o', '年度/部门.yaml'], world)).toBe(0);
  expect(world.talkText()).toContain('jixiao new --vscode 年度');
});
