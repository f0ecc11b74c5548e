import { describe, expect, test } from 'vitest';
import { fileStart } from '../../src/core/finding.ts';
import { describeFonts } from '../../src/fonts/describe-fonts.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { packagedFonts as packages } from '../../src/fonts/roles.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import type { World } from '../../src/world/world.ts';
import { packagedFonts } from './packaged-fonts.ts';

const behind = nodeWorld();
const place = fileStart('部门.yaml');

/** A real font's bytes, to stand under other names. */
async function fontBytes(): Promise<Uint8Array> {
  const read = await behind.readBytes(`${behind.programFolder}/node_modules/${packages.sans}`);
  if (!read.ok) throw new Error(read.detail);
  return read.value;
}

/** A collection (.ttc) of the one font: a header before it, and its tables as much further from the start. */
function collectionOf(font: Uint8Array): Uint8Array {
  const header = 16;
  const bytes = new Uint8Array(header + font.length);
  bytes.set(font, header);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('ttcf'));
  for (const [at, value] of [
    [4, 0x10000],
    [8, 1],
    [12, header],
  ] as const) {
    view.setUint32(at, value);
  }
  const tables = view.getUint16(header + 4);
  for (let table = 0; table < tables; table++) {
    const at = header + 12 + table * 16 + 8;
    view.setUint32(at, view.getUint32(at) + header);
  }
  return bytes;
}

describe('on a machine without Chinese fonts', () => {
  test('the packaged fonts fill every role, and that is said once', async () => {
    const { value, findings } = await loadFonts(memoryWorld({}, { behind }), {});
    expect(value?.roles.title).toMatchObject({ family: 'Noto Serif SC', from: 'packaged', substituted: true });
    expect(value?.roles.heiti.family).toBe('Noto Sans SC');
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([['font-substituted', 'info']]);
    expect(findings[0]?.message).toContain('仿宋_GB2312 → Noto Serif SC');
  });

  test('a title is bold and a text is not: two files of one family', async () => {
    const { roles, set } = await packagedFonts();
    expect(roles.title.file).not.toBe(roles.fangsong.file);
    expect(set.faces('title')[0]?.id).not.toBe(set.faces('fangsong')[0]?.id);
  });

  test('metrics are those of the file: a Chinese character is one em wide, and what it lacks has no width', async () => {
    const [face] = (await packagedFonts()).set.faces('fangsong');
    expect(face?.advance('绩'.codePointAt(0) ?? 0)).toBe(face?.unitsPerEm);
    expect(face?.advance(0x20bb7)).toBeUndefined();
  });
});

describe('fonts of the system', () => {
  test('are found by file name at any depth, whatever its letters, and the official one is no substitute', async () => {
    const bytes = await fontBytes();
    const files = { '/字体/win/SIMHEI.TTF': bytes, '/字体/tex/fandol/FandolFang-Regular.otf': bytes };
    const { value } = await loadFonts(memoryWorld(files, { behind, fontFolders: ['/没有', '/字体'] }), {});
    expect(value?.roles.heiti).toMatchObject({ from: 'system', file: '/字体/win/SIMHEI.TTF', substituted: false });
    expect(value?.roles.fangsong).toMatchObject({ from: 'system', substituted: true });
    expect(value?.roles.songti.from).toBe('packaged');
  });

  test('in a collection are found by their own name', async () => {
    const collection = collectionOf(await fontBytes());
    const world = memoryWorld({ '/字体/simsun.ttc': collection }, { behind, fontFolders: ['/字体'] });
    expect((await loadFonts(world, {})).value?.roles.songti.from).toBe('packaged');
    const configured = { 宋体: { file: '/字体/simsun.ttc', place } };
    expect((await loadFonts(world, configured)).value?.roles.songti.family).toBe('Noto Sans SC');
  });

  test('that are broken are passed over', async () => {
    const world = memoryWorld({ '/字体/simhei.ttf': 'not a font' }, { behind, fontFolders: ['/字体'] });
    expect((await loadFonts(world, {})).value?.roles.heiti.from).toBe('packaged');
  });

  test('are not looked into unless their name is known', async () => {
    const opened: string[] = [];
    const world = memoryWorld({ '/字体/other.ttf': 'x' }, { behind, fontFolders: ['/字体'] });
    const readBytes: World['readBytes'] = (path) => {
      opened.push(path);
      return world.readBytes(path);
    };
    await loadFonts({ ...world, readBytes }, {});
    expect(opened.every((path) => path.includes('node_modules'))).toBe(true);
    expect(new Set(opened).size).toBe(opened.length);
  });
});

describe('fonts that 部门.yaml names', () => {
  test('come before all others and are no substitutes', async () => {
    const world = memoryWorld({ '/资料/字体/我的.ttf': await fontBytes() }, { behind });
    const { value, findings } = await loadFonts(world, { 仿宋: { file: '字体/我的.ttf', place } });
    expect(value?.roles.fangsong).toMatchObject({ from: 'configured', file: '字体/我的.ttf', substituted: false });
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(findings[0]?.message).not.toContain('仿宋');
  });

  test('are errors at their place when missing or no fonts, and the rest goes on', async () => {
    const world = memoryWorld({ '/资料/坏.ttf': 'not a font' }, { behind });
    const configured = {
      仿宋: { file: '没有.ttf', place },
      黑体: { file: '坏.ttf', place },
      仿送: { file: 'x', place },
    };
    const { value, findings } = await loadFonts(world, configured);
    const errors = findings.filter((finding) => finding.severity === 'error');
    expect(errors.map((finding) => [finding.code, finding.actual]).sort()).toEqual([
      ['font-file-missing', '没有.ttf'],
      ['font-file-unreadable', '坏.ttf'],
      ['font-role-unknown', '仿送'],
    ]);
    expect(errors.find((finding) => finding.code === 'font-role-unknown')?.hint).toContain('仿宋');
    for (const finding of errors) expect(finding.place).toBe(place);
    expect(value?.roles.fangsong.from).toBe('packaged');
  });
});

test('without its own fonts the program says that it is not wholly installed', async () => {
  const { value, findings } = await loadFonts(memoryWorld({}), {});
  expect(value).toBeUndefined();
  expect(findings.map((finding) => finding.code)).toEqual(['packaged-font-missing']);
});

test('the list of fonts has a line for each role and marks the substitutes', async () => {
  const lines = describeFonts(await packagedFonts())
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(7);
  expect(lines[1]).toMatch(/^小标宋 +方正小标宋简体 +Noto Serif SC（代替） +随程序附带 +.*NotoSerifSC_700Bold\.ttf$/);
});
