/** Who is let in to a preview: over real sockets, with what a browser, a script or a hostile page would send. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallReport } from '../cli/small-report.ts';
import { type Running, run, type SendOptions, send } from './running.ts';

let running: Running;
let address = '';
let host = '';
let secret = '';
beforeAll(async () => {
  running = await run({ 'a.yaml': smallReport, '机密.txt': '机密' }, { file: 'a.yaml' });
  address = running.preview.address;
  host = new URL(address).host;
  secret = new URL(address).pathname.replaceAll('/', '');
});
afterAll(() => running.end());

const ask = (options: SendOptions) => send(address, options);

describe('let in', () => {
  test('the address opens the page, which runs only what is served here and is shown in no frame', async () => {
    const page = await ask({});
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.headers['referrer-policy']).toBe('no-referrer');
  });

  test('every file that the page names is served, and the viewer with its worker', async () => {
    const page = (await ask({})).text;
    const named = [...page.matchAll(/(?:src|href)="(page\/[^"]+)"/g)].map(([, name]) => name ?? '');
    expect(named).toContain('page/main.js');
    expect(named).toContain('page/style.css');
    for (const name of [...named, 'page/hub.js', 'pdfjs/pdf.min.mjs', 'pdfjs/pdf.worker.min.mjs']) {
      const file = await running.get(name);
      expect([name, file.status]).toEqual([name, 200]);
      expect(file.bytes.length).toBeGreaterThan(100);
      expect(file.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test.each([
    { who: 'the page itself', headers: { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' } },
    { who: 'a typed address', headers: { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' } },
    { who: 'a click in a mail', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } },
  ])('$who', async ({ headers }) => {
    expect((await ask({ headers })).status).toBe(200);
  });
});

describe('refused', () => {
  test.each([
    { what: 'another Host, as after DNS rebinding', headers: { host: 'evil.example' } },
    { what: 'another port in the Host', headers: { host: '127.0.0.1:1' } },
    { what: 'a fetch by a page of another site', headers: { origin: 'https://evil.example' } },
    { what: 'an Origin of nowhere', headers: { origin: 'null' } },
    { what: 'another server on this computer', headers: { origin: 'http://127.0.0.1:1' } },
    { what: 'a script of another site', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } },
    { what: 'a page of another port', headers: { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' } },
  ])('$what', async ({ headers }) => {
    const reply = await ask({ headers });
    expect(reply.status).toBe(403);
    expect(reply.text).not.toContain('<html');
  });

  test.each(['/', '/state.json', '/page/main.js', '/0000/state.json'])('%s without the secret', async (rawPath) => {
    expect((await ask({ rawPath })).status).toBe(404);
  });

  test('a part of the secret', async () => {
    expect((await ask({ rawPath: `/${secret.slice(0, -1)}/` })).status).toBe(404);
    expect((await ask({ rawPath: `/${secret}` })).status).toBe(404);
  });

  test.each([
    'page/../../../package.json',
    'page/..%2f..%2fmain.ts',
    'page/%2e%2e/%2e%2e/package.json',
    'page/..\\..\\package.json',
    'page//etc/passwd',
    'page/main.js%00.html',
    'pdfjs/pdf.sandbox.min.mjs',
    'reports/..',
    '机密.txt',
    'a.yaml',
    '%',
  ])('%s', async (path) => {
    const reply = await ask({ rawPath: encodeURI(`/${secret}/`) + path.replace('机密', encodeURIComponent('机密')) });
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain('机密');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    expect((await ask({ method })).status).toBe(405);
  });

  test('nobody is told that other pages may read', async () => {
    const reply = await ask({ headers: { origin: `http://${host}` } });
    expect(reply.status).toBe(200);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('two previews have two secrets', async () => {
    const other = await run({ 'a.yaml': smallReport }, { file: 'a.yaml' });
    expect(new URL(other.preview.address).pathname).not.toBe(new URL(address).pathname);
    expect(secret).toMatch(/^[0-9a-f]{32,}$/);
    await other.end();
  });
});
