/** What a manifest remembers when reports are built again, renamed, or built in one format only. */
import { describe, expect, test } from 'vitest';
import { addEntries } from '../../src/manifest/add-entries.ts';
import { emptyManifest, type Manifest, type ManifestEntry } from '../../src/manifest/manifest.ts';
import { ownersOf } from '../../src/manifest/owner-of.ts';
import { parseManifest } from '../../src/manifest/parse-manifest.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';

function entry(file: string, input: string, outputs: Readonly<Record<string, string>>): ManifestEntry {
  return {
    文件: file,
    文种: '项目支出绩效自评表',
    项目名称: '甲',
    程序版本: '0.1.0',
    地区包: '北京市',
    总分: '98.71',
    等级: '优',
    草稿: false,
    输入: [{ 文件: file, SHA256: input }],
    输出: Object.entries(outputs).map(([name, hash]) => ({ 文件: name, SHA256: hash })),
    字体: [],
    接受: [],
  };
}

const addEntry = (manifest: Manifest, entry: ManifestEntry): Manifest => addEntries(manifest, [entry]);
const build = (...entries: ManifestEntry[]): Manifest => entries.reduce(addEntry, emptyManifest);
const only = (manifest: Manifest) => manifest.报告[0];

describe('addEntries', () => {
  test('the order of building does not show', () => {
    const a = entry('../a.yaml', '1', { 'a.pdf': 'x' });
    const b = entry('../b.yaml', '2', { 'b.pdf': 'y' });
    expect(printManifest(build(b, a))).toBe(printManifest(build(a, b)));
  });

  test('all at once is the same as one after the other', () => {
    const earlier = build(entry('a', '1', { 'a.docx': 'd', 'a.pdf': 'p' }), entry('c', '1', { 'b.pdf': 'c' }));
    const news = [entry('b', '2', { 'b.pdf': 'y' }), entry('a', '2', { 'a.pdf': 'q' })];
    expect(addEntries(earlier, news)).toEqual(news.reduce(addEntry, earlier));
    expect(addEntries(earlier, news).报告.map(({ 文件: file }) => file)).toEqual(['a', 'b']);
  });

  test('one format after the other, of the same input: both stay outputs', () => {
    const both = build(entry('a', '1', { 'a.docx': 'd' }), entry('a', '1', { 'a.pdf': 'p' }));
    expect(only(both)?.输出.map(({ 文件: file }) => file)).toEqual(['a.docx', 'a.pdf']);
    expect(only(both)).not.toHaveProperty('旧输出');
  });

  test('after a change of the input, what was not built again is old, and still ours', () => {
    const manifest = build(entry('a', '1', { 'a.docx': 'd', 'a.pdf': 'p' }), entry('a', '2', { 'a.pdf': 'q' }));
    expect(only(manifest)?.输出).toEqual([{ 文件: 'a.pdf', SHA256: 'q' }]);
    expect(only(manifest)?.旧输出).toEqual([{ 文件: 'a.docx', SHA256: 'd' }]);
    expect(ownersOf(manifest)('A.DOCX')?.entry.文件).toBe('a');
    const again = addEntry(manifest, entry('a', '2', { 'a.docx': 'e', 'a.pdf': 'q' }));
    expect(only(again)).not.toHaveProperty('旧输出');
  });

  test('a renamed input takes its files over, and the old entry goes', () => {
    const manifest = build(entry('old', '1', { 'a.pdf': 'p' }), entry('new', '1', { 'a.pdf': 'p' }));
    expect(manifest.报告.map(({ 文件: file }) => file)).toEqual(['new']);
  });
});

describe('parseManifest', () => {
  test('reads what was printed', () => {
    const manifest = build(entry('a', '1', { 'a.docx': 'd', 'a.pdf': 'p' }), entry('a', '2', { 'a.pdf': 'q' }));
    expect(parseManifest(printManifest(manifest))).toEqual(manifest);
  });

  test.each(['', '{', '[]', '{"报告": 1}', '{"报告": [{}]}', '{"报告": [{"文件": "a", "输入": [], "输出": [1]}]}'])(
    '%s is no manifest',
    (text) => {
      expect(parseManifest(text)).toBeUndefined();
    },
  );
});
