import { afterEach, expect, test, vi } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { document, f1, formPage, laidOut } from './form.ts';
import { longReport } from './long-report.ts';

/** A form of this name; a draft, since the watermark's id is one of the things drawn at random. */
function form(title: string): Promise<Uint8Array> {
  const page = { ...formPage(f1(8)), pageNumber: 'dash' } as const;
  return renderDocx(laidOut({ ...document(page), title }), { draft: true, program: 'jixiao' });
}

/** A long report of this name: contents, links, bookmarks and text boxes have ids, too. */
function report(title: string): Promise<Uint8Array> {
  return renderDocx(laidOut({ ...longReport(), title }), { draft: true, program: 'jixiao' });
}

const timeZone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

test('the same input gives the same bytes, alone and after fifty others', async () => {
  const alone = [await form('甲'), await report('甲')];
  expect([await form('甲'), await report('甲')]).toEqual(alone);
  const others = new Set<string>();
  for (let count = 0; count < 50; count++) others.add(String(await form(`乙${count}`)));
  expect(others.size).toBe(50);
  expect([await form('甲'), await report('甲')]).toEqual(alone);
});

test('neither the clock nor the time zone is in the file', async () => {
  const files: Uint8Array[] = [];
  const offsets = new Set<number>();
  for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
    process.env.TZ = zone;
    vi.useFakeTimers({ now: Date.UTC(2025 + offsets.size, 5, 30, 23, 59), toFake: ['Date'] });
    offsets.add(new Date().getTimezoneOffset());
    files.push(await form('甲'), await report('甲'));
  }
  expect(offsets.size).toBe(3);
  const [firstForm, firstReport, ...later] = files;
  expect(later).toEqual([firstForm, firstReport, firstForm, firstReport]);
});
