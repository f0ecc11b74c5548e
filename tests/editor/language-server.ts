/** The real language server behind the editors' YAML extension, spoken to as an editor does: JSON-RPC over its stdin and stdout. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface Diagnostic {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText?: string;
}

export interface OpenFile {
  /** What the server complains of. */
  diagnostics(): Promise<readonly Diagnostic[]>;
  /** What may be written at a line and column, from 0. */
  completions(line: number, character: number): Promise<readonly Completion[]>;
  /** What is said of the thing there, as Markdown. */
  hover(line: number, character: number): Promise<string>;
}

export interface LanguageServer {
  /** A file as an editor shows it; it need not be on the disk. */
  open(path: string, text: string): OpenFile;
  close(): Promise<void>;
}

type Message = { id?: number; method?: string; params?: unknown; result?: unknown };

const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

/** `settings`: those of VS Code under `yaml`; `folder`: what is opened. */
export async function startLanguageServer(folder: string, settings: object = {}): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const complaints = new Map<string, readonly Diagnostic[]>();
  const hear = new Map<string, (found: readonly Diagnostic[]) => void>();
  const send = (message: Message) => write(child, message);
  let asked = 0;
  const ask = <T>(method: string, params: unknown): Promise<T> => {
    asked += 1;
    const id = asked;
    send({ id, method, params });
    return new Promise((done) => waiting.set(id, done as (result: unknown) => void));
  };
  const answers: Readonly<Record<string, (params: never) => unknown>> = {
    'workspace/configuration': ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) =>
        section === 'yaml' ? { schemaStore: { enable: false }, validate: true, ...settings } : null,
      ),
  };
  read(child, ({ id, method, params, result }) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      complaints.set(uri, diagnostics);
      hear.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined)
      send({ id, result: answers[method]?.(params as never) ?? null });
    else if (id !== undefined) waiting.get(id)?.(result);
  });
  const uri = pathToFileURL(folder).href;
  const capabilities = {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { publishDiagnostics: {}, completion: { completionItem: { documentationFormat: ['markdown'] } } },
  };
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'folder' }],
    capabilities,
  });
  send({ method: 'initialized', params: {} });
  return {
    open(path, text) {
      const file = pathToFileURL(path).href;
      const told = new Promise<readonly Diagnostic[]>((done) => hear.set(file, done));
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: file, languageId: 'yaml', version: 1, text } },
      });
      const at = (line: number, character: number) => ({ textDocument: { uri: file }, position: { line, character } });
      return {
        diagnostics: () => told,
        async completions(line, character) {
          const found = await ask<{ items: Completion[] } | Completion[]>(
            'textDocument/completion',
            at(line, character),
          );
          return Array.isArray(found) ? found : found.items;
        },
        async hover(line, character) {
          const found = await ask<{ contents: string | { value: string } } | null>(
            'textDocument/hover',
            at(line, character),
          );
          const contents = found?.contents ?? '';
          return typeof contents === 'string' ? contents : contents.value;
        },
      };
    },
    async close() {
      await ask('shutdown', null);
      send({ method: 'exit' });
      child.stdin?.end();
    },
  };
}

function write(child: ChildProcess, message: Message): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function read(child: ChildProcess, take: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  child.stdout?.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(0, end)).toString())?.[1] ?? -1);
      if (end < 0 || rest.length < end + 4 + length) return;
      take(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()) as Message);
      rest = rest.subarray(end + 4 + length);
    }
  });
}
