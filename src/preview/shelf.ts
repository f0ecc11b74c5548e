/**
 * The reports of a preview: which are to be made next, and what has come of them.
 *
 * In: the report files, and paths that may have changed. Only the latest state of the files counts: however often they
 * are saved, a report is made again once the making under way has ended. Reports that somebody looks at come first.
 */
import { nameClashes } from '../batch/name-outputs.ts';
import type { World } from '../world/world.ts';
import { isAnsweredAlike, type Question } from './asked.ts';
import { type Failure, type Generation, isFailure, type Made, type MakeOrder, type Workshop } from './making.ts';
import { ReportEntry } from './report-entry.ts';
import { isFont } from './shared-program.ts';
import { asksAbout } from './watched-paths.ts';

/** ms: a report that takes longer would keep a save waiting. */
const quick = 3000;

export interface ShelfOptions {
  readonly world: World;
  /** The first is for reports that somebody looks at, where there are several. */
  readonly workshops: readonly Workshop[];
  readonly templates: string | undefined;
  readonly maker: string;
  /** A report's state is another. */
  changed(entry: ReportEntry): void;
  gone(entry: ReportEntry): void;
}

export class Shelf {
  readonly entries = new Map<string, ReportEntry>();
  private readonly options: ShelfOptions;
  private readonly busy = new Set<Workshop>();
  private generation: Generation = { packs: 0, fonts: 0 };
  private shared: readonly Question[] = [];
  /** What may have changed while something was being made. */
  private readonly meanwhile = new Set<string>();
  private sequence = 0;
  private looks = 0;
  private isClosed = false;

  constructor(options: ShelfOptions) {
    this.options = options;
  }

  /** The reports that there are, from now on. */
  setFiles(files: readonly string[]): void {
    const entries = files.map((file) => new ReportEntry(file, this.options.world.cwd));
    const ids = new Set(entries.map(({ id }) => id));
    for (const entry of this.entries.values()) if (!ids.has(entry.id)) this.remove(entry);
    for (const entry of entries) if (!this.entries.has(entry.id)) this.add(entry);
    this.startNext();
  }

  /** Somebody looks at it: it comes first. */
  want(id: string): ReportEntry | undefined {
    const entry = this.entries.get(id);
    if (entry === undefined) return undefined;
    this.looks += 1;
    entry.wanted = this.looks;
    this.startNext();
    return entry;
  }

  /** All that may need watching. */
  questions(): Question[] {
    return [...this.shared, ...[...this.entries.values()].flatMap(({ made }) => made?.asked ?? [])];
  }

  /** Finds out what has really changed, and has it made again. Paths are absolute. */
  async mayHaveChanged(paths: ReadonlySet<string>): Promise<void> {
    if (this.busy.size > 0) for (const path of paths) this.meanwhile.add(path);
    await this.askSharedAgain(paths);
    for (const entry of this.entries.values()) {
      const asked = entry.made?.asked.filter((one) => asksAbout(one, paths)) ?? [];
      // What it asked before it failed is not known.
      const isOther = entry.failure !== undefined || !(await this.areAnsweredAlike(asked));
      if (isOther) this.soil(entry);
    }
    this.startNext();
  }

  /** Asks again all that the reports on somebody's screen have asked: for disks that do not tell of changes. */
  async askAgain(): Promise<void> {
    for (const entry of this.entries.values()) {
      if (entry.wanted > 0 && !entry.isDirty && !entry.isMaking) await this.askEntryAgain(entry);
    }
    this.startNext();
  }

  /** Returns the DOCX of the pages that are shown now. */
  async docx(entry: ReportEntry): Promise<Uint8Array | Failure | undefined> {
    return entry.good && entry.workshop?.docx(this.orderOf(entry), entry.good.hash);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.options.workshops.map((one) => one.close()));
  }

  private add(entry: ReportEntry): void {
    this.entries.set(entry.id, entry);
    this.publish(entry);
  }

  private remove(entry: ReportEntry): void {
    this.entries.delete(entry.id);
    this.options.gone(entry);
    this.settleNames();
  }

  private soil(entry: ReportEntry): void {
    if (entry.isDirty) return;
    entry.isDirty = true;
    this.publish(entry);
  }

  private publish(entry: ReportEntry): void {
    this.sequence += 1;
    entry.sequence = this.sequence;
    this.options.changed(entry);
  }

  private startNext(): void {
    for (const workshop of this.options.workshops) {
      if (this.isClosed || this.busy.has(workshop)) continue;
      const next = this.nextFor(workshop);
      void (next ? this.make(next, workshop) : this.rehearse(workshop));
    }
  }

  /** With nothing else to do, the report on the screen is made again, so that its first save is as quick as later ones. */
  private async rehearse(workshop: Workshop): Promise<void> {
    const entry = [...this.entries.values()].find(({ wanted }) => wanted > 0 && wanted === this.looks);
    const isFit = entry?.workshop === workshop && entry.good !== undefined && entry.took < quick;
    const rehearsal = isFit ? workshop.rehearse(this.orderOf(entry)) : undefined;
    if (rehearsal === undefined) return;
    this.busy.add(workshop);
    await rehearsal;
    this.busy.delete(workshop);
    this.startNext();
  }

  /**
   * Where there are several workshops, the first is kept for the report that somebody looked at last, and the others wait
   * until that one is ready: they share the processors.
   */
  private nextFor(workshop: Workshop): ReportEntry | undefined {
    const entries = [...this.entries.values()];
    const [urgent] = entries.filter(({ wanted }) => wanted > 0 && wanted === this.looks);
    const [first, second] = this.options.workshops;
    if (second === undefined || workshop === first) {
      if (urgent?.isDirty && !urgent.isMaking) return urgent;
      if (second !== undefined) return undefined;
    } else if (urgent && (urgent.isDirty || urgent.isMaking)) return undefined;
    const waiting = entries.filter(({ isDirty, isMaking }) => isDirty && !isMaking);
    return waiting.reduce<ReportEntry | undefined>(
      (best, entry) => (best === undefined || entry.wanted > best.wanted ? entry : best),
      undefined,
    );
  }

  private async make(entry: ReportEntry, workshop: Workshop): Promise<void> {
    this.busy.add(workshop);
    entry.isDirty = false;
    entry.isMaking = true;
    const order = this.orderOf(entry);
    const before = this.options.world.now();
    const result = await workshop.make(order);
    entry.took = this.options.world.now() - before;
    this.busy.delete(workshop);
    entry.isMaking = false;
    if (this.isClosed || !this.entries.has(entry.id)) return;
    entry.take(result, workshop);
    await this.lookBehind(entry, result, order.generation);
    this.publish(entry);
    this.settleNames();
    this.startNext();
  }

  /** What was saved while the report was being made has it made again. */
  private async lookBehind(entry: ReportEntry, result: Made | Failure, generation: Generation): Promise<void> {
    if (generation !== this.generation) entry.isDirty = true;
    else if (!isFailure(result)) this.shared = result.shared;
    const paths = new Set(this.meanwhile);
    if (this.busy.size === 0) this.meanwhile.clear();
    if (paths.size > 0) await this.askSharedAgain(paths);
    if (!isFailure(result) && !(await this.areAnsweredAlike(result.asked))) entry.isDirty = true;
  }

  private async askEntryAgain(entry: ReportEntry): Promise<void> {
    if (entry.made && !(await this.areAnsweredAlike(entry.made.asked))) this.soil(entry);
  }

  /** Region packs, schemas and fonts serve all reports. */
  private async askSharedAgain(paths: ReadonlySet<string>): Promise<void> {
    const { generation } = this;
    for (const one of this.shared.filter((question) => asksAbout(question, paths))) {
      if (await isAnsweredAlike(this.options.world, one)) continue;
      if (generation !== this.generation) return;
      const { packs, fonts } = generation;
      const isOfFonts = isFont(one.path) || this.options.world.fontFolders.includes(one.path);
      this.generation = isOfFonts ? { packs, fonts: fonts + 1 } : { packs: packs + 1, fonts };
      this.shared = [];
      for (const entry of this.entries.values()) this.soil(entry);
      return;
    }
  }

  private async areAnsweredAlike(questions: readonly Question[]): Promise<boolean> {
    for (const one of questions) if (!(await isAnsweredAlike(this.options.world, one))) return false;
    return true;
  }

  private orderOf({ file }: ReportEntry): MakeOrder {
    const { templates, maker } = this.options;
    return { file, templates, maker, generation: this.generation };
  }

  /** Two reports with one name: neither would be written. */
  private settleNames(): void {
    const clashes = nameClashes([...this.entries.values()].flatMap(({ made }) => made?.named ?? []));
    for (const entry of this.entries.values()) {
      const clash = clashes.get(entry.file);
      const isSame = clash?.message === entry.clash?.message;
      entry.clash = clash;
      if (!isSame) this.publish(entry);
    }
  }
}
