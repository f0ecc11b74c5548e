/** A preview of real files in a temporary folder, over real sockets, without a browser; and requests as any program sends them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findReports } from '../../src/cli/find-reports.ts';
import type { FindingCard, PagesCard } from '../../src/preview/cards.ts';
import { foldersIn } from '../../src/preview/folders-in.ts';
import type { MakeOrder, Workshop } from '../../src/preview/making.ts';
import { type Preview, startPreview } from '../../src/preview/preview.ts';
import type { ReportState } from '../../src/preview/report-state.ts';
import { ownWorkshop } from '../../src/preview/workshops.ts';
import { nodeServing } from '../../src/world/node-serving.ts';
import { nodeWorld } from '../../src/world/node-world.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface Details {
  readonly state: ReportState;
  readonly findings: readonly FindingCard[];
  readonly card: PagesCard | null;
}

export interface Running {
  readonly folder: string;
  readonly preview: Preview;
  /** What the workshop was told to make, in order. */
  readonly orders: readonly MakeOrder[];
  path(name: string): string;
  write(name: string, text: string): Promise<void>;
  /** Of a path behind the secret: `state.json`. */
  get(path: string): Promise<Reply>;
  states(): Promise<readonly ReportState[]>;
  /** Waits until the report of this file is as it should be. */
  until(file: string, isSo: (state: ReportState) => boolean): Promise<ReportState>;
  details(file: string): Promise<Details>;
  end(): Promise<void>;
}

export interface RunningOptions {
  /** Which file is shown; without it the whole folder. */
  readonly file?: string;
  readonly templates?: string;
  /** How much longer each report takes than it needs, ms. */
  readonly slower?: number;
  /** How much later than asked for the folders are watched, ms. */
  readonly watchedLate?: number;
}

export const maker = 'jixiao 0.1.0';

/** Starts a preview of these files; texts by name. */
export async function run(files: Readonly<Record<string, string>>, options: RunningOptions = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  const path = (name: string) => join(folder, name);
  const write = async (name: string, text: string) => {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), text);
  };
  for (const [name, text] of Object.entries(files)) await write(name, text);
  const world = nodeWorld();
  const orders: MakeOrder[] = [];
  const serving = nodeServing();
  const late: typeof serving = {
    ...serving,
    watch(mayHaveChanged) {
      const watch = serving.watch(mayHaveChanged);
      const timers: NodeJS.Timeout[] = [];
      return {
        follow: (folders) => void timers.push(setTimeout(() => watch.follow(folders), options.watchedLate)),
        close() {
          timers.forEach(clearTimeout);
          return watch.close();
        },
      };
    },
  };
  const started = await startPreview(world, options.watchedLate === undefined ? serving : late, {
    ...{ name: folder, isFolder: options.file === undefined, port: 0, maker },
    templates: options.templates === undefined ? undefined : path(options.templates),
    workshops: [noting(ownWorkshop(world), orders, options.slower ?? 0)],
    find: async () => {
      if (options.file !== undefined) return { files: [path(options.file)], problems: [], folders: [] };
      const found = await findReports(world, [folder]);
      return { files: found.files.map(({ file }) => file), problems: [], folders: await foldersIn(world, folder) };
    },
  });
  if (!started.ok) throw new Error(started.detail);
  const { preview } = started;
  const get = (wanted: string) => send(preview.address + wanted);
  const states = async () => (JSON.parse((await get('state.json')).text) as { reports: ReportState[] }).reports;
  const until: Running['until'] = async (file, isSo) => {
    for (let tries = 0; tries < 3000; tries += 1) {
      const state = (await states()).find((one) => one.file === path(file));
      if (state && isSo(state)) return state;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error(`${file} never came so far: ${JSON.stringify(await states())}`);
  };
  return {
    ...{ folder, preview, orders, path, write, get, states, until },
    details: async (file) => {
      const { id } = await until(file, ({ busy }) => !busy);
      return JSON.parse((await get(`reports/${id}.json`)).text) as Details;
    },
    end: async () => {
      await preview.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function noting(workshop: Workshop, orders: MakeOrder[], slower: number): Workshop {
  return {
    ...workshop,
    make: async (order) => {
      orders.push(order);
      const made = await workshop.make(order);
      await new Promise((done) => setTimeout(done, slower));
      return made;
    },
  };
}

export interface SendOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes out as it is written here, `..` and all. */
  readonly rawPath?: string;
}

/** Sends one request and reads the whole answer. */
export function send(address: string, { method = 'GET', headers = {}, rawPath }: SendOptions = {}): Promise<Reply> {
  const { hostname, port, pathname, search } = new URL(address);
  return new Promise((done, fail) => {
    // A connection each: one that is kept may be closed by the server just as it is used again.
    const path = rawPath ?? pathname + search;
    const asked = request({ hostname, port, method, headers, path, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
      });
      response.on('error', fail);
    });
    asked.on('error', fail);
    asked.end();
  });
}

export interface Listener {
  /** What was heard so far, as it came. */
  heard(): string;
  close(): void;
}

/** Opens the stream of events; comes back when the server has answered. */
export function listenTo(address: string): Promise<Listener> {
  return new Promise((done, fail) => {
    let heard = '';
    const asked = request(`${address}events`, (response) => {
      response.on('data', (chunk: Buffer) => {
        heard += chunk.toString();
      });
      response.on('error', () => undefined);
      done({ heard: () => heard, close: () => asked.destroy() });
    });
    asked.on('error', fail);
    asked.end();
  });
}
