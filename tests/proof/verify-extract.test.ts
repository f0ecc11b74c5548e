/** A document carries what it was made of: it can be made again and compared, and its YAML taken back. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readProof } from '../../src/proof/read-proof.ts';
import { type Rebuilder, rebuilder } from '../../src/proof/rebuild.ts';
import { verifyDocument } from '../../src/proof/verify-document.ts';
import { carriedParts } from '../../src/render/docx/carried-parts.ts';
import { type Part, settlePackage } from '../../src/render/docx/package.ts';
import type { MemoryWorld } from '../../src/world/memory-world.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';
import { runOn } from '../readers/pdf-objects.ts';

/** With Windows line ends, a mark at its beginning, and an annex in a folder below. */
const sources = {
  '部门.yaml': '\ufeff地区: 北京市\r\n年度: 2024\r\n',
  '宣传/a.yaml': smallReport.replace('地区: 北京市\n年度: 2024\n', '附件: [附/*.yaml, 附/照片.pdf]\n'),
  '宣传/附/b.yaml': smallReport.replace('信访宣传', '信访接待'),
};
const name = '信访宣传-项目支出绩效自评表';
const version = 'jixiao 0.1.0';

async function built(files: Readonly<Record<string, string>>, ...argv: string[]): Promise<MemoryWorld> {
  const world = worldOf({ ...files, '宣传/附/照片.pdf': '' });
  expect(await main(['build', '宣传/a.yaml', ...argv], world), world.talkText()).toBe(0);
  return world;
}

function fileOf(world: MemoryWorld, path: string): Uint8Array {
  const bytes = world.files.get(path);
  if (bytes === undefined) throw new Error(`no ${path}: ${[...world.files.keys()].join(' ')}`);
  return bytes;
}

let world: MemoryWorld;
let documents: Readonly<Record<'pdf' | 'docx', Uint8Array>>;
let again: Rebuilder;
beforeAll(async () => {
  world = await built(sources);
  documents = { pdf: fileOf(world, `/资料/输出/${name}.pdf`), docx: fileOf(world, `/资料/输出/${name}.docx`) };
  again = rebuilder(worldOf({}), []);
});

describe.each(['pdf', 'docx'] as const)('%s', (format) => {
  test('taken anywhere, it is made again byte for byte', async () => {
    const elsewhere = worldOf({ [`下载/甲.${format}`]: documents[format] });
    expect(await main(['verify', `下载/甲.${format}`], elsewhere)).toBe(0);
    expect(elsewhere.outText()).toContain('由所附来源重新生成，逐字节一致');
  });

  test('gives the YAML back as it was written', async () => {
    const elsewhere = worldOf({ [`甲.${format}`]: documents[format] });
    expect(await main(['extract', `甲.${format}`, '-o', '取回'], elsewhere)).toBe(0);
    const back = [...elsewhere.written].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]);
    expect(Object.fromEntries(back)).toEqual(
      Object.fromEntries(Object.entries(sources).map(([path, text]) => [`/资料/取回/${path}`, text])),
    );
  });

  test('a byte that is changed anywhere is told, and nothing falls over', { timeout: 300_000 }, async () => {
    const original = documents[format];
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Uint8Array.from(original);
        changed[at] = (changed[at] ?? 0) ^ change;
        const { verdict } = await verifyDocument(changed, again, version);
        expect(['changed', 'unreadable', 'none', 'unproven']).toContain(verdict);
      }),
      { numRuns: 20 },
    );
  });

  test('a document that was cut off, or is none, is told', async () => {
    for (const bytes of [documents[format].subarray(0, 3000), new Uint8Array(), new TextEncoder().encode('PK甲')]) {
      expect((await verifyDocument(bytes, again, version)).verdict).toBe('unreadable');
    }
  });
});

test('poppler finds the same files attached to the PDF', () => {
  const { stdout } = runOn(documents.pdf, 'pdfdetach', (file) => ['-list', file]);
  const names = [...stdout.matchAll(/^\d+: (.*)$/gm)].map(([, found]) => found);
  expect(names).toEqual(expect.arrayContaining(['来源说明.json', '部门.yaml', '宣传/a.yaml', '宣传/附/b.yaml']));
});

test('nothing of the machine goes with it', async () => {
  const here = worldOf({ ...sources, '宣传/附/照片.pdf': '' }, { cwd: '/home/zhang/资料' });
  expect(await main(['build', '宣传/a.yaml'], here)).toBe(0);
  for (const [path, bytes] of here.written) {
    if (!/\.(pdf|docx)$/.test(path)) continue;
    const read = await readProof(bytes);
    if (read.kind !== 'read') throw new Error(read.kind);
    expect(JSON.stringify(read.proof.files)).not.toMatch(/zhang|\/root|\/home|node_modules/);
    expect(Buffer.compare(bytes, path.endsWith('pdf') ? documents.pdf : documents.docx)).toBe(0);
  }
});

describe('what must not be published stays away', () => {
  test.each([
    { how: '--no-sources', files: sources, argv: ['--no-sources'] },
    { how: '附源: 否', files: { ...sources, '部门.yaml': `${sources['部门.yaml']}附源: 否\r\n` }, argv: [] },
  ])('$how', async ({ files, argv }) => {
    const plain = await built(files, ...argv);
    for (const format of ['pdf', 'docx'] as const) {
      const path = `输出/${name}.${format}`;
      const bytes = fileOf(plain, `/资料/${path}`);
      expect((await readProof(bytes)).kind).toBe('none');
      expect(bytes.length).toBeLessThan(documents[format].length - 10_000);
      const elsewhere = worldOf({ [`甲.${format}`]: bytes });
      expect(await main(['extract', `甲.${format}`], elsewhere)).toBe(4);
      expect(elsewhere.talkText()).toContain('没有附带来源');
      expect(await main(['verify', `甲.${format}`], elsewhere)).toBe(1);
    }
    // Beside its manifest it is vouched for.
    expect(await main(['verify', '输出'], plain)).toBe(0);
  });

  test('the switch makes an unchanged report anew', async () => {
    const twice = worldOf(Object.fromEntries(world.files));
    expect(await main(['build', '宣传/a.yaml', '--no-sources'], twice)).toBe(0);
    expect((await readProof(fileOf(twice, `/资料/输出/${name}.pdf`))).kind).toBe('none');
  });
});

test.each([
  { said: '模板: 包/某县\n', folder: '县/包/某县', argv: [] },
  { said: '模板: ../../包/某县\n', folder: '/包/某县', argv: ['--templates', '/包/某县'] },
])(
  'a draft of a given date, with a pack of one’s own in $folder, is made again too',
  async ({ said, folder, argv }) => {
    const pack = '名称: 某县\n继承: beijing\n标签: { 得分: 县评得分 }\n';
    const files = {
      '县/宣传.yaml': smallReport.replace('地区: 北京市', '地区: 某县').replace('分值: 10', '分值: 15'),
      '县/部门.yaml': said,
      [`${folder}/pack.yaml`]: pack,
    };
    const there = worldOf(files, { environment: { SOURCE_DATE_EPOCH: '1735689600' } });
    await main(['build', '县/宣传.yaml', '--draft', ...argv], there);
    const made = [...there.written].filter(([path]) => /\.(pdf|docx)$/.test(path));
    expect(made).toHaveLength(2);
    for (const [, bytes] of made) {
      expect(await verifyDocument(bytes, again, version)).toEqual({ verdict: 'same' });
    }
  },
);

describe('two packs of one name, and folders of one name, in one document', () => {
  const pack = (label: string) => `名称: 某县\n继承: 基础\n标签: { 得分: ${label} }\n`;
  const base = (label: string) => `名称: 某县基础\n继承: beijing\n标签: { 实施单位: ${label} }\n`;
  const report = smallReport.replace('地区: 北京市', '地区: 某县');
  const files = {
    '县/部门.yaml': '模板: 包\n',
    '县/包/pack.yaml': pack('县评得分'),
    '县/基础/pack.yaml': base('县级单位'),
    '县/宣传.yaml': `${report}附件: [乡/接待.yaml]\n`,
    '县/乡/部门.yaml': '模板: 包\n',
    '县/乡/包/pack.yaml': pack('乡评得分'),
    '县/乡/基础/pack.yaml': base('乡级单位'),
    '县/乡/接待.yaml': report.replace('信访宣传', '信访接待'),
  };
  let made: Readonly<Record<string, Uint8Array>>;
  let manifest: { readonly 表样: readonly { readonly 文件: readonly { readonly 文件: string }[] }[] };
  beforeAll(async () => {
    const there = worldOf(files);
    expect(await main(['build', '县/宣传.yaml', '-o', '/别处/输出'], there), there.talkText()).toBe(0);
    made = Object.fromEntries([...there.written].map(([path, bytes]) => [path.replace(/^.*\./, ''), bytes]));
    manifest = JSON.parse(strFromU8(fileOf(there, '/别处/输出/清单.json')));
  });

  test('each has its own labels, and both files are made again', async () => {
    const text = strFromU8(unzipSync(made.docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
    const times = (label: string) => text.split(label).length - 1;
    expect(times('县评得分')).toBeGreaterThan(0);
    expect([times('乡评得分'), times('县级单位'), times('乡级单位')]).toEqual([times('县评得分'), 1, 1]);
    for (const bytes of [made.docx, made.pdf])
      expect(await verifyDocument(bytes ?? new Uint8Array(), again, version)).toEqual({ verdict: 'same' });
  });

  test('the manifest names each file once', () => {
    const names = manifest.表样.flatMap(({ 文件: files }) => files.map(({ 文件: file }) => file));
    const own = names.filter((name) => !name.startsWith('templates/'));
    expect(own.sort()).toEqual(
      ['县/乡/包/pack.yaml', '县/乡/基础/pack.yaml', '县/包/pack.yaml', '县/基础/pack.yaml'].sort(),
    );
  });

  test('what is taken back stands as it stood, packs among it, and gives the same files', async () => {
    const elsewhere = worldOf({ '甲.pdf': made.pdf ?? '' });
    expect(await main(['extract', '甲.pdf', '-o', '取回', '--all'], elsewhere)).toBe(0);
    for (const [path, text] of Object.entries(files))
      expect([path, strFromU8(fileOf(elsewhere, `/资料/取回/${path.replace('县/', '')}`))]).toEqual([path, text]);
    expect(await main(['build', '取回/宣传.yaml', '-o', '再', '--format', 'docx'], elsewhere)).toBe(0);
    expect(Buffer.compare(fileOf(elsewhere, `/资料/再/${name}.docx`), made.docx ?? new Uint8Array())).toBe(0);
  });
});

describe('where it cannot be told', () => {
  test('another version of the program is named', async () => {
    const changed = Uint8Array.from(documents.pdf);
    changed[changed.length - 2] = 0x20;
    const { verdict, detail } = await verifyDocument(changed, again, 'jixiao 9.9.9');
    expect([verdict, detail]).toEqual(['unproven', '由 jixiao 0.1.0 生成，本机是 jixiao 9.9.9，请用同一版本核对']);
  });

  test('a font that this machine has not is named, and found where --fonts says', async () => {
    const fonts = { '字体/f.ttf': fileOf(worldOfFonts(), '/f.ttf') };
    const withFont = worldOf({ 'a.yaml': smallReport, '部门.yaml': '字体: { 数字: 字体/f.ttf }\n', ...fonts });
    expect(await main(['build', 'a.yaml', '--format', 'pdf'], withFont)).toBe(0);
    const pdf = fileOf(withFont, `/资料/输出/${name}.pdf`);
    const elsewhere = worldOf({ '甲.pdf': pdf, ...fonts });
    expect(await main(['verify', '甲.pdf'], elsewhere)).toBe(1);
    expect(elsewhere.outText()).toMatch(/无法断定（生成时用的字体本机没有：数字 .*用 --fonts 指明/);
    expect(await main(['verify', '甲.pdf', '--fonts', '/资料/字体'], elsewhere)).toBe(0);
  });
});

describe('a document of somebody who means harm', () => {
  test.each(['../外.yaml', '/etc/外.yaml', 'C:/外.yaml', 'a\\..\\外.yaml', 'a/../../外.yaml', 'CON.yaml', ''])(
    'a file named %s is not written',
    async (bad) => {
      const record = {
        ...{ 格式: 1, 程序: version, 报告: bad, 草稿: false, 日期: '2024-12-31' },
        ...{ 来源: [{ 文件: bad, SHA256: '' }], 表样: [], 字体: [] },
      };
      const own = [
        { name: '来源说明.json', text: JSON.stringify(record), mediaType: 'application/json', about: '' },
        { name: bad, text: '甲', mediaType: 'application/yaml', about: '' },
      ] as const;
      const docx = settlePackage(new Map<string, Part>(carriedParts({ own, shared: [] }).parts));
      const there = worldOf({ '甲.docx': docx });
      expect(await main(['extract', '甲.docx', '-o', '取回'], there)).toBe(4);
      expect([...there.written.keys()]).toEqual([]);
      expect(there.talkText()).toContain('会写到别处去');
    },
  );

  test('what stands in the folder already is not written over', async () => {
    const there = worldOf({ '甲.pdf': documents.pdf, '取回/宣传/a.yaml': '我改过的' });
    expect(await main(['extract', '甲.pdf', '-o', '取回'], there)).toBe(4);
    expect([...there.written.keys()]).toEqual([]);
    expect(there.talkText()).toContain('取回/宣传/a.yaml 已经有了');
    expect(await main(['extract', '甲.pdf', '-o', '取回', '--force'], there)).toBe(0);
    expect(strFromU8(fileOf(there, '/资料/取回/宣传/a.yaml'))).toBe(sources['宣传/a.yaml']);
  });
});

test('any text comes back out of both formats', async () => {
  const { renderPdf } = await import('../../src/render/pdf/render-pdf.ts');
  const { layout } = await import('../../src/layout/layout.ts');
  const { packagedFonts } = await import('../fonts/packaged-fonts.ts');
  const { page, text: paragraph, tree } = await import('../layout/sample-trees.ts');
  const fonts = await packagedFonts();
  const laid = layout(tree(page([paragraph('甲')])), fonts.set).value;
  const { readPdfFiles } = await import('../../src/proof/read-pdf-files.ts');
  const { readDocxFiles } = await import('../../src/proof/read-docx-files.ts');
  const word = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\r\n', ']]>', '&amp;', '\ufeff', '</carried>'),
    ),
  });
  await fc.assert(
    fc.asyncProperty(word, async (text) => {
      const files = [{ name: '甲/乙.yaml', text: text.toWellFormed() }];
      const own = files.map((file) => ({ ...file, mediaType: 'application/yaml' as const, about: '' }));
      const carried = { own, shared: [] };
      const pdf = laid && (await renderPdf(laid, fonts, { draft: false, program: version, carried }));
      expect(await readPdfFiles(pdf ?? new Uint8Array())).toEqual(files);
      expect(await readDocxFiles(settlePackage(new Map<string, Part>(carriedParts(carried).parts)))).toEqual(files);
    }),
    { numRuns: 40 },
  );
});

test('the custom part is one that Word keeps: of the document, and of a type that the package knows', () => {
  const parts = unzipSync(documents.docx);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const related = [...text('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*customXml"[^>]*>/g)];
  expect(related.length).toBe(Object.keys(parts).filter((path) => /^customXml\/item\d+\.xml$/.test(path)).length);
  expect(related.length).toBeGreaterThan(1);
  expect(text('[Content_Types].xml')).toMatch(
    /<Default (ContentType="application\/xml" Extension="xml"|Extension="xml" ContentType="application\/xml")/,
  );
});

/** A font of the packages with a byte behind its end: nobody else has it. */
function worldOfFonts(): MemoryWorld {
  const own = '../../node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
  return worldOf({ '/f.ttf': Buffer.concat([readFileSync(new URL(own, import.meta.url)), Buffer.alloc(1)]) });
}
