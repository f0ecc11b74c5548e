/**
 * The preview: a server on this computer that shows the pages of some reports, and keeps up while their files are saved.
 *
 * In: what to show, and the machine. Out: the address to open, or why there is none. Knows nothing of the terminal.
 */
import { dirname, resolve } from 'node:path';
import type { HttpAnswer, HttpRequest, Serving } from '../world/serving.ts';
import type { World } from '../world/world.ts';
import { loadAssets } from './assets.ts';
import { admit } from './gate.ts';
import type { Workshop } from './making.ts';
import { Readers } from './readers.ts';
import type { ReportEntry } from './report-entry.ts';
import { answerTo, type Served } from './routes.ts';
import { Shelf } from './shelf.ts';
import { foldersOf } from './watched-paths.ts';

/** What there is to show, as it is now. */
export interface Found {
  readonly files: readonly string[];
  /** In words for the user. */
  readonly problems: readonly string[];
  /** The folders that were looked through. */
  readonly folders: readonly string[];
}

export interface PreviewOptions {
  /** What the user named. */
  readonly name: string;
  readonly isFolder: boolean;
  /** 0: any. */
  readonly port: number;
  readonly templates: string | undefined;
  /** What the files name as their maker: the same as in a build. */
  readonly maker: string;
  readonly workshops: readonly Workshop[];
  find(): Promise<Found>;
}

export interface Preview {
  readonly address: string;
  /** How many tabs are being told of changes. */
  readonly readers: number;
  close(): Promise<void>;
}

export type StartedPreview =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly problem: 'taken' | 'denied' | 'other'; readonly detail: string };

/** ms: a save often comes in two or three pieces. */
const settling = 12;
/** ms: who saves without end sees something all the same. */
const longestSettling = 100;
/** ms: some editors remove a file before they write it anew. */
const comingBack = 150;
/** ms: some disks do not tell of changes, and some tell before the last piece is there. */
const askingAgain = 2000;

export async function startPreview(world: World, serving: Serving, options: PreviewOptions): Promise<StartedPreview> {
  const running = new RunningPreview(world, serving, options, await options.find());
  const gate = { secret: serving.secret(), port: 0 };
  const served = running.served(await loadAssets(world));
  const answer = async (request: HttpRequest): Promise<HttpAnswer> => {
    const admission = admit(request, gate);
    return 'refused' in admission ? admission.refused : answerTo(admission.admitted, served);
  };
  const result = await serving.listen(options.port, answer);
  if (!result.ok) {
    await running.close();
    return result;
  }
  gate.port = result.listening.port;
  running.start();
  return {
    ok: true,
    preview: {
      address: `http://127.0.0.1:${gate.port}/${gate.secret}/`,
      get readers() {
        return running.readers.count;
      },
      close: async () => {
        await running.close();
        await result.listening.close();
      },
    },
  };
}

class RunningPreview {
  readonly readers = new Readers();
  private readonly shelf: Shelf;
  private readonly world: World;
  private readonly serving: Serving;
  private readonly options: PreviewOptions;
  private found: Found;
  private readonly watch: ReturnType<Serving['watch']>;
  private readonly waiting = new Map<ReportEntry, (() => void)[]>();
  private readonly changed = new Set<string>();
  private stopTimer: (() => void) | undefined;
  /** When the first of them came. */
  private changedSince = 0;
  private stopBeat: () => void = () => undefined;
  private isChecking = false;
  private isClosed = false;

  constructor(world: World, serving: Serving, options: PreviewOptions, found: Found) {
    this.world = world;
    this.serving = serving;
    this.options = options;
    this.found = found;
    const { workshops, templates, maker } = options;
    this.shelf = new Shelf({
      ...{ world, workshops, templates, maker },
      changed: (entry) => this.publish(entry),
      gone: ({ id }) => this.readers.tell('gone', { id }),
    });
    this.watch = serving.watch((path) => this.mayHaveChanged(path));
  }

  served(assets: Served['assets']): Served {
    const { shelf, readers, options } = this;
    return {
      ...{ shelf, readers, assets, name: options.name, isFolder: options.isFolder },
      problems: () => this.found.problems,
      settled: (entry) => this.settled(entry),
    };
  }

  start(): void {
    this.follow();
    this.shelf.setFiles(this.found.files);
    this.beat();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.stopTimer?.();
    this.stopBeat();
    await this.watch.close();
    await this.shelf.close();
  }

  private publish(entry: ReportEntry): void {
    const { state } = entry;
    this.readers.tell('report', state);
    this.follow();
    if (state.busy) return;
    for (const done of this.waiting.get(entry) ?? []) done();
    this.waiting.delete(entry);
  }

  private settled(entry: ReportEntry): Promise<void> {
    if (!entry.state.busy) return Promise.resolve();
    return new Promise((done) => this.waiting.set(entry, [...(this.waiting.get(entry) ?? []), done]));
  }

  /** Watches the folders of all that is asked about, and those in which reports may turn up. */
  private follow(): void {
    const folders = foldersOf(this.shelf.questions());
    for (const file of this.found.files) folders.add(dirname(resolve(this.world.cwd, file)));
    for (const folder of this.found.folders) folders.add(resolve(this.world.cwd, folder));
    this.watch.follow(folders);
  }

  /** Waits until nothing more comes for a moment; what comes while it is being looked at is looked at afterwards. */
  private mayHaveChanged(path: string): void {
    if (this.isClosed) return;
    if (this.changed.size === 0) this.changedSince = this.world.now();
    this.changed.add(path);
    if (this.isChecking || this.world.now() - this.changedSince > longestSettling) return;
    this.lookSoon();
  }

  private lookSoon(): void {
    this.stopTimer?.();
    this.stopTimer = this.serving.after(settling, () => void this.look());
  }

  private async look(): Promise<void> {
    this.isChecking = true;
    const paths = new Set(this.changed);
    this.changed.clear();
    await this.shelf.mayHaveChanged(paths);
    if (this.options.isFolder) await this.findOthers(paths);
    this.isChecking = false;
    if (this.changed.size > 0 && !this.isClosed) this.lookSoon();
  }

  /** A file that is new is a report at once; one that is gone may be back in a moment, in the middle of a save. */
  private async findOthers(paths: ReadonlySet<string>): Promise<void> {
    const known = new Set(this.shelf.questions().flatMap(({ kind, path }) => (kind === 'bytes' ? path : [])));
    if ([...paths].some((path) => !known.has(path))) await this.findAgain();
    for (const path of paths) {
      if (!known.has(path) || (await this.world.kindOf(path)).ok) continue;
      this.serving.after(comingBack, () => void this.findAgain());
      return;
    }
  }

  private async findAgain(): Promise<void> {
    if (this.isClosed) return;
    const found = await this.options.find();
    const isOther = JSON.stringify(found) !== JSON.stringify(this.found);
    if (!isOther || this.isClosed) return;
    this.found = found;
    this.shelf.setFiles(found.files);
    this.follow();
    this.readers.tell('found', { problems: found.problems });
  }

  private beat(): void {
    this.stopBeat = this.serving.after(askingAgain, () => {
      this.readers.greet();
      void this.shelf.askAgain().then(() => this.isClosed || this.beat());
    });
  }
}
