/** What the browser is told of the pages: where each text comes from, how a figure came about, and the files to take away. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { PagesCard, TextBox } from '../../src/preview/cards.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { faultyReport, smallReport } from '../cli/small-report.ts';
import { projectFolder } from '../project/source-files.ts';
import { readPdf } from '../readers/pdf.ts';
import { type Details, type Running, run } from './running.ts';

let running: Running;
let details: Details;
let output = '';
beforeAll(async () => {
  const other = faultyReport.replace('信访宣传', '来信办理');
  running = await run({ 'a.yaml': smallReport, 'b.yaml': other }, {});
  details = await running.details('a.yaml');
  output = await mkdtemp(join(tmpdir(), 'jixiao-'));
});
afterAll(async () => {
  await running.end();
  await rm(output, { recursive: true, force: true });
});

const card = () => details.card as PagesCard;

/** The text box under what an independent reader of the PDF finds there. */
async function boxUnder(wanted: string): Promise<TextBox> {
  const { id, pages } = details.state;
  const [page] = await readPdf((await running.get(`reports/${id}/${pages?.hash}.pdf`)).bytes);
  const seen = page?.texts.find(({ text }) => text === wanted);
  if (!page || !seen) throw new Error(`${wanted} is not on the page`);
  const [x, y] = [seen.x + seen.width / 2, seen.y];
  const box = card().pages[0]?.texts.find(([left, top, width, height]) => {
    return x >= left && x <= left + width && y >= top && y <= top + height;
  });
  if (!box) throw new Error(`nothing is known of ${wanted}`);
  return box;
}

const lineOf = (wanted: string) => smallReport.split('\n').findIndex((line) => line.includes(wanted)) + 1;

describe('a text on the page', () => {
  test.each([
    { text: '83%', key: '绩效指标.效益指标.社会效益指标.1.实际完成值', line: '信访知晓率' },
    { text: '98%', key: '绩效指标.产出指标.质量指标.1.实际完成值', line: '实际完成值: 98%' },
  ])('$text comes from its line of the file', async ({ text, key, line }) => {
    const place = card().places[(await boxUnder(text))[4]];
    expect(place).toMatchObject({ key, line: lineOf(line), file: running.path('a.yaml') });
    expect(place?.full).toBe(running.path('a.yaml'));
  });

  test('points that the evaluator gave say so, with their line', async () => {
    const basis = card().bases[(await boxUnder('18'))[5]];
    expect(basis).toMatchObject({ label: '得分（宣传品验收合格率）', printed: '18 分' });
    expect(basis?.place.line).toBe(lineOf('得分: 18'));
    expect(basis?.inputs.map(({ text }) => text)).toEqual(expect.arrayContaining(['100%', '98%']));
  });

  test('cells side by side that come from one line have each their own figure', async () => {
    const [first] = card().pages;
    const rate = card().bases.findIndex(({ label }) => label.startsWith('预算执行率得分'));
    const [x = 0, , width = 0] = first?.texts.find((box) => box[5] === rate) ?? [];
    expect(x).toBeGreaterThan(0);
    expect(width).toBeLessThan(30);
  });

  test('the total is the sum of all points, by name', async () => {
    const basis = card().bases[(await boxUnder('98'))[5]];
    expect(basis).toMatchObject({ label: '总分', printed: '98 分' });
    expect(basis?.formula).toContain('= 98');
    expect(basis?.rounding).toContain('四舍五入');
  });

  test.each([
    { key: '绩效指标.产出指标.数量指标.1.偏差原因分析及改进措施', line: '三级指标: 发放宣传品数量' },
    { key: '项目资金.其他资金.全年预算数', line: '项目资金:' },
  ])('an empty cell names the key to write there: $key', ({ key, line }) => {
    const place = card().places.findIndex((one) => one.key === key);
    expect(card().places[place]).toMatchObject({ isBlank: true, line: lineOf(line), file: running.path('a.yaml') });
    const [x, y, width, height] = card().pages[0]?.texts.find((box) => box[4] === place) ?? [0, 0, 0, 0];
    expect(width).toBeGreaterThan(30);
    expect(height).toBeGreaterThan(10);
    const others = (card().pages[0]?.texts ?? []).filter((box) => box[4] !== place);
    const inside = others.filter((box) => box[0] > x && box[0] < x + width && box[1] > y && box[1] < y + height);
    expect(inside).toEqual([]);
  });

  test('words of the form itself come from no line of the author', async () => {
    await expect(boxUnder('实施单位')).rejects.toThrow('nothing is known');
  });
});

test('the score panel: what each level weighs and got, the total and the grade', () => {
  const { score } = card();
  expect(score).toMatchObject({ total: '98 分', weight: '100', grade: '优' });
  expect(score?.bars.map(({ name, points, weight }) => `${name} ${points}/${weight}`)).toEqual([
    '预算执行率 10/10',
    '成本指标 20/20',
    '产出指标 38/40',
    '效益指标 20/20',
    '满意度指标 10/10',
  ]);
});

test('only pages that look otherwise have another hash', async () => {
  const before = card().pages.map(({ hash }) => hash);
  const { sequence } = details.state;
  await running.write('a.yaml', `# 一行说明\n${smallReport}`);
  await running.until('a.yaml', (state) => !state.busy && state.sequence > sequence + 1);
  const after = (await running.details('a.yaml')).card;
  expect(after?.pages.map(({ hash }) => hash)).toEqual(before);
  expect(Math.min(...(after?.places ?? []).map(({ line }) => line))).toBeGreaterThan(1);
  await running.write('a.yaml', smallReport);
});

describe('the files to take away', () => {
  const build = (...argv: string[]) => main(['build', '-o', output, ...argv], silent());
  const silent = () => ({ ...nodeWorld(), talk: () => undefined, out: () => undefined });

  test.each(['docx', 'pdf'])('the %s has exactly the bytes that a build writes', async (format) => {
    expect(await build(running.path('a.yaml'))).toBe(0);
    await running.until('a.yaml', ({ busy }) => !busy);
    const taken = await running.get(`reports/${details.state.id}/file.${format}`);
    expect(taken.status).toBe(200);
    const name = `信访宣传-项目支出绩效自评表.${format}`;
    expect(decodeURIComponent(String(taken.headers['content-disposition']))).toBe(
      `attachment; filename*=UTF-8''${name}`,
    );
    expect(taken.bytes.equals(await readFile(join(output, name)))).toBe(true);
  });

  test.each(['docx', 'pdf'])('a draft %s says so in its name, and is what build --draft writes', async (format) => {
    await build('--draft', running.path('b.yaml'));
    const { id } = await running.until('b.yaml', ({ busy }) => !busy);
    const taken = await running.get(`reports/${id}/file.${format}`);
    expect(decodeURIComponent(String(taken.headers['content-disposition']))).toContain(`（草稿）.${format}`);
    const built = await readFile(join(output, `来信办理-项目支出绩效自评表.${format}`));
    expect(taken.bytes.equals(built)).toBe(true);
  });

  test('what is asked for in the middle of a save waits for what was saved', async () => {
    const slow = await run({ 'a.yaml': smallReport }, { file: 'a.yaml', slower: 400 });
    const { id } = await slow.until('a.yaml', ({ busy }) => !busy);
    await slow.write('a.yaml', smallReport.replace('3200份。', '7777份。'));
    expect(await slow.until('a.yaml', ({ busy }) => busy)).toMatchObject({ state: 'current' });
    const [page] = await readPdf((await slow.get(`reports/${id}/file.pdf`)).bytes);
    expect(page?.text).toContain('7777');
    await slow.end();
  });
});

test('the page itself names nothing outside', async () => {
  const files = ['index.html', 'style.css', 'main.js', 'painter.js', 'hub.js'];
  for (const file of files) {
    const text = await readFile(join(projectFolder, 'src/preview/page', file), 'utf8');
    expect([file, text.match(/https?:\/\/|\/\/cdn|@import|url\(/g)]).toEqual([file, null]);
  }
});
