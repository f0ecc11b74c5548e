import { describe, expect, test } from 'vitest';
import { memoryWorld } from '../../src/world/memory-world.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('files in memory', () => {
  const world = memoryWorld({ '甲.yaml': '甲', '下级/乙.yaml': '乙', '/别处/丙.yaml': '丙' });

  test('relative and absolute paths mean the same file', async () => {
    expect(await world.readBytes('甲.yaml')).toEqual(await world.readBytes('/资料/甲.yaml'));
  });

  test('folders exist with their files', async () => {
    expect(await world.kindOf('下级')).toEqual({ ok: true, value: 'directory' });
    expect(await world.list('.')).toEqual({
      ok: true,
      value: [
        { name: '下级', kind: 'directory' },
        { name: '甲.yaml', kind: 'file' },
      ],
    });
  });

  test.each([
    { path: '无.yaml', problem: 'missing' },
    { path: '下级', problem: 'directory' },
  ])('reading $path: $problem', async ({ path, problem }) => {
    expect(await world.readBytes(path)).toMatchObject({ ok: false, problem, path });
  });

  test('a file over the limit is not read', async () => {
    expect(await world.readBytes('甲.yaml', 2)).toMatchObject({ ok: false, problem: 'too-large' });
    expect(await world.readBytes('甲.yaml', 3)).toMatchObject({ ok: true });
  });
});

test('what is written is kept and can be read again', async () => {
  const world = memoryWorld({});
  expect(await world.writeWhole('输出/甲.txt', '一')).toEqual({ ok: true, value: undefined });
  await world.writeWhole('输出/甲.txt', '二');
  expect([...world.written].map(([path, bytes]) => [path, text(bytes)])).toEqual([['/资料/输出/甲.txt', '二']]);
  expect(await world.kindOf('输出')).toMatchObject({ value: 'directory' });
});

test('failures come as they were asked for, and leave nothing behind', async () => {
  const full = memoryWorld({}, { diskFull: true });
  expect(await full.writeWhole('甲', '一')).toMatchObject({ ok: false, problem: 'disk-full' });
  expect(full.written.size).toBe(0);
  const denied = memoryWorld({ '锁/甲': '一' }, { denied: ['锁'] });
  expect(await denied.readBytes('锁/甲')).toMatchObject({ ok: false, problem: 'denied' });
  expect(await denied.writeWhole('锁/乙', '一')).toMatchObject({ ok: false, problem: 'denied' });
});

test('a link leads to the file behind it', async () => {
  const world = memoryWorld({ '/外/甲.yaml': '甲' }, { links: { 里: '/外' } });
  expect(await world.realPath('里/甲.yaml')).toEqual({ ok: true, value: '/外/甲.yaml' });
  expect(await world.readBytes('里/甲.yaml')).toMatchObject({ ok: true });
});

test('what was said can be read', () => {
  const world = memoryWorld({});
  world.out('甲');
  world.out('乙');
  world.talk('丙');
  expect([world.outText(), world.talkText()]).toEqual(['甲乙', '丙']);
});

test('a world behind is read where the memory has nothing, and never written', async () => {
  const behind = memoryWorld({ '/程序/a': '后' });
  const world = memoryWorld({}, { behind });
  expect(await world.readBytes('/程序/a')).toMatchObject({ ok: true });
  await world.writeWhole('/程序/a', '前');
  expect(text(behind.files.get('/程序/a'))).toBe('后');
});
