/**
 * What the server gives out: the page, its files, the state of the reports, their pages, the two files to take away.
 *
 * A closed set; nothing of what comes in ever names a file on the disk.
 */
import type { HttpAnswer } from '../world/serving.ts';
import type { Asset, Assets } from './assets.ts';
import { type Admitted, refuse, safety } from './gate.ts';
import { isFailure } from './making.ts';
import type { Readers } from './readers.ts';
import type { ReportEntry } from './report-entry.ts';
import type { Shelf } from './shelf.ts';

export interface Served {
  readonly shelf: Shelf;
  readonly readers: Readers;
  readonly assets: Assets;
  /** What the user named, for the page's title. */
  readonly name: string;
  readonly isFolder: boolean;
  /** What is wrong with the folder itself, in words for the user. */
  problems(): readonly string[];
  /** Comes back when nothing of the report is being made any more. */
  settled(entry: ReportEntry): Promise<void>;
}

export async function answerTo({ path, query }: Admitted, served: Served): Promise<HttpAnswer> {
  if (path === 'events') return served.readers.answer();
  if (path === 'state.json') return json(stateOf(served));
  const [room = '', id = '', ...rest] = path.split('/');
  if (room === 'reports') return answerReport(served, id, rest, query);
  const asset = await served.assets(path === '' ? 'page/index.html' : path);
  return asset ? give(asset) : refuse(404, '没有这个文件');
}

function stateOf({ shelf, name, isFolder, problems }: Served): object {
  return { name, isFolder, problems: problems(), reports: [...shelf.entries.values()].map((entry) => entry.state) };
}

async function answerReport(
  served: Served,
  id: string,
  rest: readonly string[],
  query: URLSearchParams,
): Promise<HttpAnswer> {
  const [file] = rest;
  const entry = served.shelf.want(file === undefined ? id.replace(/\.json$/, '') : id);
  if (entry === undefined || rest.length > 1) return refuse(404, '没有这份报告：它可能已经改名或删除');
  if (file === undefined) return details(entry);
  if (file === 'file.pdf' || file === 'file.docx') return takeAway(served, entry, file.slice('file.'.length), query);
  if (file === `${entry.good?.hash}.pdf`) return pdf(entry.good?.pdf ?? new Uint8Array());
  return refuse(404, '这一版的页面已经被新的一版代替');
}

/** The state, all findings, and what belongs to the pages that are shown. */
function details({ state, findings, good }: ReportEntry): HttpAnswer {
  const text = `{"state":${JSON.stringify(state)},"findings":${JSON.stringify(findings)},"card":${good?.card ?? null}}`;
  return { status: 200, headers: jsonHeaders, body: text };
}

/**
 * The file as a build writes it, made of the files as they now are. What is shown from an earlier state is not given out.
 * `inline=1` has a PDF shown by the browser itself, to be printed.
 */
async function takeAway(
  { settled, shelf }: Served,
  entry: ReportEntry,
  format: string,
  query: URLSearchParams,
): Promise<HttpAnswer> {
  await settled(entry);
  const { good, made, state, clash } = entry;
  if (clash) return refuse(409, `${clash.message}。${clash.hint ?? ''}`);
  if (good === undefined || made?.named.name === undefined || !['current', 'draft'].includes(state.state))
    return refuse(409, '报告现在有错误，不能生成文件：请先改正“问题”里列出的错误');
  const bytes = format === 'pdf' ? good.pdf : await shelf.docx(entry);
  if (bytes === undefined) return refuse(409, '报告刚刚又有改动，请再下载一次');
  if (isFailure(bytes)) return refuse(500, bytes.problem);
  const name = `${made.named.name}${good.draft ? '（草稿）' : ''}.${format}`;
  const disposition = query.get('inline') === '1' ? 'inline' : 'attachment';
  const headers = {
    ...(format === 'pdf' ? pdfHeaders : docxHeaders),
    'content-disposition': `${disposition}; filename*=UTF-8''${encodeName(name)}`,
  };
  return { status: 200, headers, body: bytes };
}

const jsonHeaders = { ...safety, 'content-type': 'application/json; charset=utf-8' };
const pdfHeaders = { ...safety, 'content-type': 'application/pdf' };
const docxHeaders = {
  ...safety,
  'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** As RFC 5987 wants it: encodeURIComponent leaves marks that have a meaning there. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function json(value: unknown): HttpAnswer {
  return { status: 200, headers: jsonHeaders, body: JSON.stringify(value) };
}

function pdf(bytes: Uint8Array): HttpAnswer {
  return { status: 200, headers: pdfHeaders, body: bytes };
}

function give({ type, bytes }: Asset): HttpAnswer {
  return { status: 200, headers: { ...safety, 'content-type': type }, body: bytes };
}
