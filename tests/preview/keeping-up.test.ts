/** The preview keeps up with what is saved: whatever the report depends on, however it is saved, and never old for new. */
import { writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { faultyReport, smallReport } from '../cli/small-report.ts';
import { readPdf } from '../readers/pdf.ts';
import { listenTo, type Running, type RunningOptions, run } from './running.ts';

let running: Running;
const start = async (files: Readonly<Record<string, string>>, options: RunningOptions = { file: 'a.yaml' }) => {
  running = await run(files, options);
  return running;
};
afterEach(() => running.end());

const moreSpread = smallReport.replace('发放宣传品3200份', '发放宣传品6543份');
const broken = smallReport.replace('绩效指标:', '绩效指标: [');

async function pageText(file: string): Promise<string> {
  const { id, pages } = (await running.details(file)).state;
  const read = await readPdf((await running.get(`reports/${id}/${pages?.hash}.pdf`)).bytes);
  return read.map(({ text }) => text).join('');
}

describe('a save', () => {
  test('in place is on the page', async () => {
    await start({ 'a.yaml': smallReport });
    const before = await running.until('a.yaml', ({ busy }) => !busy);
    expect(before).toMatchObject({ state: 'current', score: '98', grade: '优', errors: 0 });
    await running.write('a.yaml', moreSpread);
    await running.until('a.yaml', ({ busy, pages }) => !busy && pages?.hash !== before.pages?.hash);
    expect(await pageText('a.yaml')).toContain('6543');
  });

  test('by renaming, as many editors do, is on the page, each time', async () => {
    await start({ 'a.yaml': smallReport });
    for (const count of ['6001', '6002', '6003']) {
      const before = await running.until('a.yaml', ({ busy }) => !busy);
      await writeFile(running.path('a.yaml~'), smallReport.replace('3200份。', `${count}份。`));
      await rename(running.path('a.yaml~'), running.path('a.yaml'));
      await running.until('a.yaml', ({ busy, pages }) => !busy && pages?.hash !== before.pages?.hash);
      expect(await pageText('a.yaml')).toContain(count);
    }
  });

  test('that changes nothing has nothing made', async () => {
    await start({ 'a.yaml': smallReport });
    await running.until('a.yaml', ({ busy }) => !busy);
    const { length } = running.orders;
    await running.write('a.yaml', smallReport);
    await running.write('b.txt', '别的文件');
    await new Promise((done) => setTimeout(done, 300));
    expect(running.orders.length).toBe(length);
  });

  test('ten thousand in a row end with the last one, and few are made', async () => {
    await start({ 'a.yaml': smallReport });
    const before = await running.until('a.yaml', ({ busy }) => !busy);
    for (let count = 0; count < 10_000; count += 1) {
      writeFileSync(running.path('a.yaml'), smallReport.replace('3200份。', `${10_000 + count}份。`));
      if (count % 500 === 0) await new Promise((done) => setTimeout(done, 1));
    }
    await running.until('a.yaml', ({ busy, pages }) => !busy && pages?.hash !== before.pages?.hash);
    await new Promise((done) => setTimeout(done, 500));
    expect(await pageText('a.yaml')).toContain('19999');
    expect(running.orders.length).toBeLessThan(200);
  });
});

describe('a mistake', () => {
  test('that leaves no pages keeps the last good ones, and says so until it is mended', async () => {
    await start({ 'a.yaml': smallReport });
    const good = await running.until('a.yaml', ({ busy }) => !busy);
    await running.write('a.yaml', broken);
    const stale = await running.until('a.yaml', ({ busy, errors }) => !busy && errors > 0);
    expect(stale).toMatchObject({ state: 'stale', pages: good.pages, title: '信访宣传' });
    const { findings, card } = await running.details('a.yaml');
    expect(findings.filter(({ severity }) => severity === 'error')[0]?.place.line).toBeGreaterThan(0);
    expect(card?.pages).toHaveLength(1);
    await running.write('a.yaml', smallReport);
    expect(await running.until('a.yaml', ({ busy, errors }) => !busy && errors === 0)).toMatchObject({
      state: 'current',
      pages: good.pages,
    });
  });

  test('from the start has no pages, and nothing to take away', async () => {
    await start({ 'a.yaml': broken });
    const { id, ...state } = await running.until('a.yaml', ({ busy }) => !busy);
    expect(state).toMatchObject({ state: 'none', pages: null });
    const refused = await running.get(`reports/${id}/file.pdf`);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('错误');
  });

  test('that leaves pages marks them 草稿', async () => {
    await start({ 'a.yaml': faultyReport });
    const state = await running.until('a.yaml', ({ busy }) => !busy);
    expect(state).toMatchObject({ state: 'draft', pages: { draft: true } });
    expect(await pageText('a.yaml')).toContain('草稿');
  });

  test('a file that is gone is a finding, and one that comes back is shown again', async () => {
    await start({ 'a.yaml': smallReport });
    await running.until('a.yaml', ({ busy }) => !busy);
    await rm(running.path('a.yaml'));
    expect(await running.until('a.yaml', ({ errors }) => errors > 0)).toMatchObject({ state: 'stale' });
    await running.write('a.yaml', smallReport);
    await running.until('a.yaml', ({ busy, state }) => !busy && state === 'current');
  });
});

describe('what a report depends on', () => {
  const shared = smallReport.replace('主管部门: 某区信访办公室\n', '').replace('地区: 北京市\n', '');

  test('a 部门.yaml that turns up in a folder above, and one that is saved', async () => {
    await start({ '年度/a.yaml': shared, '部门.yaml': '地区: 北京市\n主管部门: 甲办公室\n' }, { file: '年度/a.yaml' });
    await running.until('年度/a.yaml', ({ busy }) => !busy);
    expect(await pageText('年度/a.yaml')).toContain('甲办公室');
    const saved = await running.until('年度/a.yaml', ({ busy }) => !busy);
    await running.write('部门.yaml', '地区: 北京市\n主管部门: 乙办公室\n');
    const second = await running.until('年度/a.yaml', ({ busy, pages }) => !busy && pages?.hash !== saved.pages?.hash);
    expect(await pageText('年度/a.yaml')).toContain('乙办公室');
    await running.write('年度/部门.yaml', '地区: 北京市\n主管部门: 丙办公室\n');
    await running.until('年度/a.yaml', ({ busy, pages }) => !busy && pages?.hash !== second.pages?.hash);
    expect(await pageText('年度/a.yaml')).toContain('丙办公室');
  });

  test.each([0, 1000])('the files of its own region pack, though watched %s ms late', async (watchedLate) => {
    const pack = '名称: 北京市\n继承: beijing\n';
    await start({ 'a.yaml': smallReport, '表样/pack.yaml': pack }, { file: 'a.yaml', templates: '表样', watchedLate });
    const before = await running.until('a.yaml', ({ busy }) => !busy);
    expect(before.errors).toBe(0);
    await running.write('表样/pack.yaml', `${pack}等级:\n  - { 名称: 甲等, 下限: 0 }\n`);
    await running.until('a.yaml', ({ busy, grade, errors }) => !busy && (grade === '甲等' || errors > 0));
    expect(running.orders.at(-1)?.generation).toEqual({ packs: 1, fonts: 0 });
  });
});

describe('a folder', () => {
  test('has a list of its reports, with those that come and without those that go', async () => {
    await start({ 'a.yaml': smallReport, '子/b.yaml': faultyReport, '说明.txt': '' }, {});
    await running.until('a.yaml', ({ busy }) => !busy);
    await running.until('子/b.yaml', ({ busy }) => !busy);
    const listener = await listenTo(running.preview.address);
    await running.write('新/下/c.yaml', smallReport.replace('信访宣传', '来信办理'));
    expect(await running.until('新/下/c.yaml', ({ busy }) => !busy)).toMatchObject({ title: '来信办理', score: '98' });
    await rm(running.path('子/b.yaml'));
    await expect
      .poll(async () => (await running.states()).map(({ file }) => file), { timeout: 10_000 })
      .toEqual([running.path('a.yaml'), running.path('新/下/c.yaml')]);
    expect(listener.heard()).toContain('event: gone');
    listener.close();
  });

  test('two reports of one name are told of each other', async () => {
    await start({ 'a.yaml': smallReport, 'b.yaml': smallReport }, {});
    await running.until('a.yaml', ({ errors }) => errors === 1);
    const { findings } = await running.details('b.yaml');
    expect(findings.map(({ code }) => code)).toContain('output-name-clash');
    for (const { id, state } of await running.states()) {
      expect(state).toBe('clash');
      const refused = await running.get(`reports/${id}/file.pdf`);
      expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('相同，两份都不会生成')]);
    }
    await running.write('b.yaml', smallReport.replace('信访宣传', '来信办理'));
    await running.until('a.yaml', ({ state }) => state === 'current');
  });
});

test('two hundred open tabs hear of a save, and are forgotten when they are closed', async () => {
  await start({ 'a.yaml': smallReport });
  await running.until('a.yaml', ({ busy }) => !busy);
  const tabs = await Promise.all(Array.from({ length: 200 }, () => listenTo(running.preview.address)));
  expect(running.preview.readers).toBe(200);
  await running.write('a.yaml', moreSpread);
  await expect
    .poll(() => tabs.filter((tab) => /event: report\ndata: .*"busy":false/.test(tab.heard())).length, {
      timeout: 20_000,
    })
    .toBe(200);
  for (const tab of tabs) tab.close();
  await expect.poll(() => running.preview.readers, { timeout: 10_000 }).toBe(0);
  expect((await running.get('state.json')).status).toBe(200);
});
