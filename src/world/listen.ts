/** A server on 127.0.0.1: node's sockets behind plain requests and answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpAnswer, HttpRequest, HttpStream, ListenResult } from './serving.ts';

/** More open readers than this would be no user's tabs. */
const mostConnections = 2000;

/** Once it listens, an answer that throws is a plain 500 and does not end the program. */
export function listen(port: number, answer: (request: HttpRequest) => Promise<HttpAnswer>): Promise<ListenResult> {
  const server = createServer((request, response) => {
    respond(request, response, answer).catch(() => fail(response));
  });
  server.maxConnections = mostConnections;
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(refused(error)));
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as AddressInfo;
      done({ ok: true, listening: { port: given, close: () => close(server) } });
    });
  });
}

function refused({ code, message }: NodeJS.ErrnoException): ListenResult {
  const problem = code === 'EADDRINUSE' ? 'taken' : code === 'EACCES' ? 'denied' : 'other';
  return { ok: false, problem, detail: message };
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: HttpRequest) => Promise<HttpAnswer>,
): Promise<void> {
  // Nothing is sent to us; what is sent all the same is not kept.
  request.resume();
  const { status, headers, body } = await answer(plain(request));
  response.writeHead(status, headers);
  if (typeof body === 'function') stream(response, body);
  else response.end(request.method === 'HEAD' ? undefined : body);
}

function plain({ method = '', url = '', headers }: IncomingMessage): HttpRequest {
  const texts = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
  return { method, url, headers: Object.fromEntries(texts) };
}

/** A reader that has gone to sleep is let go before its letters fill the memory. */
const mostWaiting = 8_000_000;

function stream(response: ServerResponse, start: HttpStream): void {
  response.on('error', () => undefined);
  const end = start((text) => {
    if (response.writableLength > mostWaiting) response.destroy();
    else if (!response.destroyed) response.write(text);
  });
  response.once('close', end);
}

function fail(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end();
}
