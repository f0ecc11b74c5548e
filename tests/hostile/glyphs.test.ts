/** Rare characters in names: they stand in both files as they were typed, or a finding names the character and its place. */
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';
import { packagedFonts } from '../fonts/packaged-fonts.ts';
import { readDocx } from '../readers/docx.ts';
import { convert, hasOffice } from '../readers/office.ts';
import { readPdf } from '../readers/pdf.ts';
import { descendants } from '../readers/xml.ts';
import { buildReport } from '../samples/build-report.ts';

const rare = '㼆䶮㙍鿏龦鿯䴖𫖯𬭸𫟹𠅤𫭟';
const marks = '☑☐①⑩⑳㎡℃‰Ⅻ㈠※√“双引号”——破折号……省略号〔2024〕';
const printed = `采购${rare}牌宣传品，${marks}`;

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** GB 18030-2022, level 1: the hanzi of the basic plane; and those of 通用规范汉字表 beyond it, which level 2 adds. */
const levels: readonly [string, readonly number[]][] = [
  ['GB 2312 and GBK: U+4E00–9FA5', range(0x4e00, 0x9fa5)],
  ['added to the basic block: U+9FA6–9FEF', range(0x9fa6, 0x9fef)],
  ['extension A: U+3400–4DB5', range(0x3400, 0x4db5)],
  [
    'level 2: 通用规范汉字表 outside the basic plane',
    [...'𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌'].map(codePoint),
  ],
  ['marks of official prose', [...`${marks}≥≤±×÷·～％㎏㎎㎞°′″〇`].map(codePoint)],
];

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

describe('the fonts that come with the program', () => {
  test.each(levels)('have every character of %s', async (_, codePoints) => {
    const { set } = await packagedFonts();
    const faces = [...set.faces('fangsong'), ...set.faces('heiti'), ...set.faces('title')];
    const missing = codePoints.filter((one) => !faces.some((face) => face.advance(one) !== undefined));
    expect(String.fromCodePoint(...missing)).toBe('');
  });
});

describe('a form with rare characters', () => {
  const report = smallReport.replaceAll('信访宣传', `信访宣传${rare}`).replace('购置宣传用品', printed);

  test('has them in the PDF and in the DOCX, as other programs read them', async () => {
    const { status, pdf, docx } = await buildReport({ '甲.yaml': report }, '甲.yaml');
    expect(status).toBe(0);
    const inPdf = (await readPdf(pdf)).map(({ text }) => text).join('');
    const inDocx = (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;
    for (const text of [inPdf, inDocx]) {
      expect(text).toContain(`信访宣传${rare}`);
      for (const character of printed) expect(text).toContain(character);
    }
  });

  test('Word is told that they are East Asian, quotes, dashes and dots too', async () => {
    const { docx } = await buildReport({ '甲.yaml': report }, '甲.yaml');
    const runs = descendants(readDocx(docx).part('word/document.xml'), 'w:r').filter((run) =>
      descendants(run, 'w:t').some(({ text }) => /[“”…—㼆𬭸①㎡]/u.test(text)),
    );
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs)
      expect(descendants(run, 'w:rFonts').map(({ attributes }) => attributes['w:hint'])).toEqual(['eastAsia']);
  });

  test.skipIf(!hasOffice)('a word processor draws them all', async () => {
    const { docx } = await buildReport({ '甲.yaml': report }, '甲.yaml');
    const pages = await readPdf(await convert(docx, 'pdf'));
    const text = pages.map((page) => page.text).join('');
    for (const character of '㼆䶮☑①⑳㎡“”—…') expect(text).toContain(character);
  });
});

describe('a character that no font has', () => {
  test.each(['𠮷', '𪜀', '\u{30000}'])(
    '%s is an error at its place, and nothing is printed without it',
    async (one) => {
      const world = worldOf({ '甲.yaml': smallReport.replace('购置宣传用品', `购置${one}用品`) });
      expect(await main(['build', '甲.yaml', '-o', '输出'], world)).toBe(1);
      const code = codePoint(one).toString(16).toUpperCase();
      expect(world.talkText()).toMatch(
        new RegExp(`甲\\.yaml:\\d+:\\d+: 错误: 所有字体都没有“${one}”（U\\+${code}）`, 'u'),
      );
      expect([...world.written.keys()].filter((path) => /\.(pdf|docx)$/.test(path))).toEqual([]);
    },
  );
});
