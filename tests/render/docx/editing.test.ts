/** A filed report stays a document to work on: LibreOffice as its author uses it, on a real report, in one start. */
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Docx, readDocx, textOf } from '../../readers/docx.ts';
import { type Edited, edit, hasEditor } from '../../readers/office.ts';
import { childOf, childrenOf, descendants, type XmlElement } from '../../readers/xml.ts';
import { buildReport, sampleFiles } from '../../samples/build-report.ts';

const unit = '北京市丰台区人民政府办公室';
const title = '丰台区档案数字化购买服务项目支出绩效评价报告';
const passage = '项目预算批复20万元';
const inserted = '（其中政府采购六成）';

let bytes: Uint8Array;
let docx: Docx;
beforeAll(async () => {
  bytes = (await buildReport(sampleFiles('beijing-zhengfuban-2023'), '评价报告.yaml')).docx;
  docx = readDocx(bytes);
}, 60_000);

function settingOf(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return path.reduce((at, name) => childOf(at, name), element)?.attributes['w:val'];
}

interface Paragraph {
  readonly style: string;
  /** From 1; 0: the text under the headings. */
  readonly level: number;
  readonly text: string;
}

/** The paragraphs of the body, those of its tables and of the contents among them, with what their styles say. */
function paragraphsOf({ part }: Docx): Paragraph[] {
  const styles = new Map(
    childrenOf(part('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]),
  );
  return descendants(part('word/document.xml'), 'w:p').map((paragraph) => {
    const style = styles.get(settingOf(paragraph, 'w:pPr', 'w:pStyle'));
    const level = settingOf(paragraph, 'w:pPr', 'w:outlineLvl') ?? settingOf(style, 'w:pPr', 'w:outlineLvl');
    const name = settingOf(style, 'w:name') ?? '';
    return { style: name, level: level === undefined ? 0 : Number(level) + 1, text: textOf(paragraph) };
  });
}

/** All that is written, tracked insertions apart. */
function writtenIn(file: Docx): string {
  return descendants(file.part('word/document.xml'), 'w:p')
    .map((paragraph) => {
      const added = descendants(paragraph, 'w:ins').map(textOf);
      return added.reduce((text, one) => text.replace(one, ''), textOf(paragraph));
    })
    .join('');
}

test('its properties: title, unit, subject, language; no person, no program’s habits', () => {
  const core = Object.fromEntries(docx.part('docProps/core.xml').children.map(({ name, text }) => [name, text]));
  expect(core).toMatchObject({ 'dc:title': title, 'dc:creator': unit, 'dc:language': 'zh-CN' });
  expect(core['dc:subject']).toBe('项目支出绩效评价报告');
  expect(docx.part('docProps/app.xml').children.map(({ name, text }) => [name, text])).toEqual([['Company', unit]]);
});

test('no part says anything of a user, a machine or its folders', () => {
  // A name such as vm stands in many words.
  const names = [hostname(), userInfo().username].filter((name) => name.length > 4);
  const machine = [...names, homedir(), tmpdir(), process.cwd(), 'file:///', 'C:\\Users', 'node_modules'];
  const personal = ['w:author', 'w:initials', 'w:rsid', 'w15:person', '<Manager>', '<Template>', '<w:docVar '];
  for (const [path, part] of Object.entries(unzipSync(bytes)))
    for (const word of [...machine, ...personal])
      expect([path, word, strFromU8(part).includes(word)]).toEqual([path, word, false]);
});

test('every paragraph has a style with a name, and nothing looks like a heading that is none', () => {
  const all = paragraphsOf(docx);
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(({ style }) => style === '')).toEqual([]);
  const headings = all.filter(({ level }) => level > 0);
  expect(headings.map(({ style, level }) => [style, level])).toEqual(
    headings.map(({ style, level }) => [style === '附件序号' ? style : `heading ${level}`, level]),
  );
  const numbered = all.filter(({ style, text }) => /^[一二三四五六七八九十]+、/.test(text) && !style.startsWith('toc'));
  expect(numbered.map(({ level }) => level)).toEqual(numbered.map(() => 1));
  expect(numbered).toHaveLength(7);
});

describe.runIf(hasEditor)('LibreOffice', { timeout: 120_000 }, () => {
  let edited: Edited;
  beforeAll(async () => {
    edited = await edit(bytes, passage, inserted);
  }, 120_000);

  test('says its title and language', () => {
    expect([edited.title, edited.language]).toEqual([title, 'zh']);
  });

  test('its navigation pane holds the headings in order, at their levels', () => {
    const ours = paragraphsOf(docx).filter(({ level }) => level > 0);
    expect(ours.length).toBeGreaterThan(40);
    expect(edited.headings.map(({ level, text }) => [level, text])).toEqual(
      ours.map(({ level, text }) => [level, text]),
    );
  });

  test('the styles in use are ours, by name', () => {
    const ours = new Set(paragraphsOf(docx).map(({ style }) => style.toLowerCase()));
    const named = edited.styles.map((name) => name.replace(/^Contents (?=\d)/, 'toc ').toLowerCase());
    expect(named.filter((name) => !ours.has(name))).toEqual([]);
  });

  test('its contents, made anew, are the lines that stood there, and the pages are filled', () => {
    const [ours = []] = edited.before;
    const [anew = []] = edited.after;
    expect([edited.before.length, ours.length]).toEqual([1, 20]);
    // LibreOffice lists the annex's heading beside the entry that is written for it; Word takes built-in headings only.
    const isAnnexLabel = (line: string) => /^附件\t\d+$/.test(line);
    expect(anew.filter(isAnnexLabel)).toHaveLength(1);
    const lines = anew.filter((line) => !isAnnexLabel(line)).map((line) => line.split('\t'));
    expect(lines.map(([entry]) => entry)).toEqual(ours.map((line) => line.split('\t')[0]));
    const pages = lines.map(([, page]) => Number(page));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages[0]).toBe(1);
    expect(pages).toEqual(ours.map((line) => Number(line.split('\t')[1])));
  });

  test('saved after that, it has one field of contents with these lines, and its text', () => {
    const saved = readDocx(edited.updated);
    const instructions = descendants(saved.part('word/document.xml'), 'w:instrText').map(({ text }) => text.trim());
    expect(instructions.filter((one) => one.startsWith('TOC '))).toHaveLength(1);
    const lines = paragraphsOf(saved).filter(({ style }) => /^toc \d/i.test(style));
    expect(lines.map(({ text }) => text)).toEqual(edited.after[0]);
    const body = (one: Docx) =>
      paragraphsOf(one)
        .filter(({ style }) => !/^toc \d/i.test(style))
        .map(({ text }) => text)
        .join('');
    expect(body(saved)).toBe(body(docx));
  });

  test('an insertion with changes recorded is the one change in the file, and the rest is as it was', () => {
    const saved = readDocx(edited.tracked);
    const body = saved.part('word/document.xml');
    expect(descendants(body, 'w:ins').map(textOf)).toEqual([inserted]);
    expect(['w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange'].flatMap((name) => descendants(body, name))).toEqual(
      [],
    );
    expect(childOf(saved.part('word/settings.xml'), 'w:trackRevisions')).toBeDefined();
    const [changed, ...others] = descendants(body, 'w:p').filter((one) => descendants(one, 'w:ins').length > 0);
    expect(others).toEqual([]);
    expect(changed && textOf(changed)).toContain(passage + inserted);
    expect(writtenIn(saved)).toBe(writtenIn(docx));
  });
});
