import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileFailure } from '../../src/world/file-problem.ts';
import { fontFolders } from '../../src/world/font-folders.ts';
import { nodeWorld } from '../../src/world/node-world.ts';

const world = nodeWorld();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the program's own folder holds its schemas", async () => {
  expect(await world.kindOf(join(world.programFolder, 'schemas'))).toEqual({ ok: true, value: 'directory' });
});

describe('reading', () => {
  test('a file comes as its bytes, one over the limit does not', async () => {
    await writeFile(join(folder, '甲.yaml'), '甲');
    expect(await world.readBytes(join(folder, '甲.yaml'))).toEqual({
      ok: true,
      value: new Uint8Array([0xe7, 0x94, 0xb2]),
    });
    expect(await world.readBytes(join(folder, '甲.yaml'), 2)).toMatchObject({ ok: false, problem: 'too-large' });
  });

  test('a missing file and a folder are told apart', async () => {
    const missing = join(folder, '无.yaml');
    expect(await world.readBytes(missing)).toEqual({ ok: false, problem: 'missing', path: missing, detail: 'ENOENT' });
    expect(await world.readBytes(folder)).toMatchObject({ ok: false, problem: 'directory' });
    await writeFile(join(folder, '甲'), '');
    expect(await world.readBytes(join(folder, '甲', '乙'))).toMatchObject({ ok: false, problem: 'not-a-directory' });
  });

  test.skipIf(process.platform === 'win32')('a device that never ends is not read', async () => {
    expect(await world.readBytes('/dev/zero')).toMatchObject({ ok: false, problem: 'other' });
  });

  test('a list is sorted by code unit and tells what links point to', async () => {
    await mkdir(join(folder, '文件夹'));
    await writeFile(join(folder, 'b.yaml'), '');
    await writeFile(join(folder, 'A.yaml'), '');
    await symlink(join(folder, '文件夹'), join(folder, '链接'));
    await symlink(join(folder, '无'), join(folder, '断'));
    expect(await world.list(folder)).toEqual({
      ok: true,
      value: [
        { name: 'A.yaml', kind: 'file' },
        { name: 'b.yaml', kind: 'file' },
        { name: '文件夹', kind: 'directory' },
        { name: '断', kind: 'other', isLink: true },
        { name: '链接', kind: 'directory', isLink: true },
      ],
    });
  });
});

describe('writing whole', () => {
  test('makes the folders and leaves nothing but the file', async () => {
    const path = join(folder, '输出', '二级', '甲.txt');
    expect(await world.writeWhole(path, '甲')).toEqual({ ok: true, value: undefined });
    expect(await readFile(path, 'utf8')).toBe('甲');
    expect(await readdir(join(folder, '输出', '二级'))).toEqual(['甲.txt']);
  });

  test('replaces a file by another, so that one who reads it sees the old or the new and never a half', async () => {
    const path = join(folder, '甲.txt');
    await writeFile(path, '旧');
    await link(path, join(folder, '读者'));
    await world.writeWhole(path, '新');
    expect(await readFile(path, 'utf8')).toBe('新');
    expect(await readFile(join(folder, '读者'), 'utf8')).toBe('旧');
  });

  test.skipIf(process.platform === 'win32')('keeps the mode of the file and the link to it', async () => {
    await writeFile(join(folder, '甲.txt'), '旧');
    await chmod(join(folder, '甲.txt'), 0o640);
    await symlink(join(folder, '甲.txt'), join(folder, '链接.txt'));
    await world.writeWhole(join(folder, '链接.txt'), '新');
    expect(await readFile(join(folder, '甲.txt'), 'utf8')).toBe('新');
    expect((await stat(join(folder, '甲.txt'))).mode & 0o777).toBe(0o640);
  });

  test('a place where no folder can be made is a failure, and an early one', async () => {
    await writeFile(join(folder, '甲'), '');
    expect(await world.writeWhole(join(folder, '甲', '乙', 'a.pdf'), '')).toMatchObject({ problem: 'not-a-directory' });
    // Below /proc, which Linux has, the system says that nothing is there, however often it is asked.
    expect(await world.writeWhole('/proc/jixiao/a.pdf', '')).toMatchObject({ ok: false });
  });

  test('a failure leaves no temporary file', async () => {
    await mkdir(join(folder, '占用'));
    expect(await world.writeWhole(join(folder, '占用'), '甲')).toMatchObject({ ok: false, problem: 'directory' });
    expect(await readdir(folder)).toEqual(['占用']);
  });
});

test.each([
  { code: 'ENOSPC', problem: 'disk-full' },
  { code: 'EACCES', problem: 'denied' },
  { code: 'EPERM', problem: 'denied' },
  { code: 'EROFS', problem: 'denied' },
  { code: 'ENOTDIR', problem: 'not-a-directory' },
  { code: 'EMFILE', problem: 'other' },
])('$code is $problem', ({ code, problem }) => {
  const thrown = Object.assign(new Error('…'), { code });
  expect(fileFailure('甲', thrown)).toEqual({ ok: false, problem, path: '甲', detail: code });
});

describe('font folders', () => {
  test('Linux: the user, the system, WPS and TeX', () => {
    const folders = fontFolders('linux', () => undefined, '/home/u');
    expect(folders).toContain('/home/u/.local/share/fonts');
    expect(folders).toContain('/usr/share/fonts');
    expect(folders.some((one) => one.includes('kingsoft'))).toBe(true);
    expect(folders.some((one) => one.includes('texlive'))).toBe(true);
  });

  test('Windows: what the user installed comes before the system', () => {
    const environment = (name: string) => ({ LOCALAPPDATA: 'C:\\u\\Local', WINDIR: 'D:\\Windows' })[name];
    const folders = fontFolders('win32', environment, '');
    expect(folders.slice(0, 2)).toEqual(['C:\\u\\Local\\Microsoft\\Windows\\Fonts', 'D:\\Windows\\Fonts']);
  });
});
