/**
 * Who is let in: only pages that this server gave out itself, by way of the address that the user was told.
 *
 * The secret stands in the path. A page of another site can guess neither it nor the port's answer: a Host that is not ours
 * (DNS rebinding), an Origin that is not ours, and a fetch that the browser calls cross-site are refused before anything else.
 */
import type { HttpAnswer, HttpRequest } from '../world/serving.ts';

export interface Gate {
  readonly port: number;
  readonly secret: string;
}

/** A request that may come in. */
export interface Admitted {
  /** Without the secret: `reports/1a2b.json`; decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
}

export type Admission = { readonly admitted: Admitted } | { readonly refused: HttpAnswer };

export function admit(request: HttpRequest, gate: Gate): Admission {
  if (!isOurHost(request.headers.host, gate.port))
    return { refused: refuse(403, '地址不对：只能用程序给出的地址打开') };
  if (!isOurPage(request.headers, gate.port)) return { refused: refuse(403, '别的网页不能读取预览') };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { refused: refuse(405, '只能读取') };
  const { path, query } = split(request.url);
  const start = `/${gate.secret}/`;
  if (!path?.startsWith(start)) return { refused: refuse(404, '没有这个页面：请用程序给出的完整地址打开') };
  const rest = path.slice(start.length);
  if (!isPlain(rest)) return { refused: refuse(404, '没有这个页面') };
  return { admitted: { path: rest, query } };
}

function isOurHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Typing the address, or a click on it, has no origin and is of no site. */
function isOurPage(headers: HttpRequest['headers'], port: number): boolean {
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (origin !== undefined && origin !== `http://127.0.0.1:${port}` && origin !== `http://localhost:${port}`)
    return false;
  return site === undefined || site === 'same-origin' || site === 'none' || mode === 'navigate';
}

function split(url: string): { readonly path: string | undefined; readonly query: URLSearchParams } {
  const [path = '', query = ''] = url.split('?', 2);
  try {
    return { path: decodeURIComponent(path), query: new URLSearchParams(query) };
  } catch {
    return { path: undefined, query: new URLSearchParams() };
  }
}

/** Names one below the other, no way up and no way around. */
function isPlain(path: string): boolean {
  return path === '' || path.split('/').every((step) => /^[\w-][\w.-]*$/.test(step) && !step.includes('..'));
}

export function refuse(status: number, message: string): HttpAnswer {
  return { status, headers: { ...safety, 'content-type': 'text/plain; charset=utf-8' }, body: `${message}\n` };
}

/** What every answer says to the browser: run only what is ours, tell nobody the address, be shown in no frame. */
export const safety: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};
