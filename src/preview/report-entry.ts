/** One report of a preview: what was last made of it, and the last pages that were good. */
import { resolve } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { sha256 } from '../manifest/sha256.ts';
import type { FindingCard } from './cards.ts';
import { findingCard } from './finding-cards.ts';
import { type Failure, isFailure, type Made, type Shown, type Workshop } from './making.ts';
import { placeCards } from './place-card.ts';
import { countOf, type ReportState, type StateName } from './report-state.ts';

export class ReportEntry {
  readonly id: string;
  readonly file: string;
  /** Whether its files have changed since it was last made. */
  isDirty = true;
  isMaking = false;
  /** Counts up with each look at it; 0: nobody has looked. */
  wanted = 0;
  sequence = 0;
  /** How long it took to make, ms. */
  took = 0;
  made: Made | undefined;
  failure: Failure | undefined;
  /** The last good pages. */
  good: Shown | undefined;
  /** Who has its last run at hand. */
  workshop: Workshop | undefined;
  /** Another report has its name. */
  clash: Finding | undefined;
  private readonly cwd: string;
  /** As long as the file cannot be understood it keeps the name that it had. */
  private title = '';
  private kind = '';

  constructor(file: string, cwd: string) {
    this.file = file;
    this.cwd = cwd;
    this.id = sha256(new TextEncoder().encode(resolve(cwd, file))).slice(0, 12);
  }

  take(result: Made | Failure, workshop: Workshop): void {
    this.workshop = workshop;
    if (isFailure(result)) {
      this.failure = result;
      return;
    }
    this.failure = undefined;
    this.made = result;
    this.good = result.shown ?? this.good;
    this.title = result.title || this.title;
    this.kind = result.kind || this.kind;
  }

  get findings(): readonly FindingCard[] {
    const found = this.made?.findings ?? [];
    return this.clash ? [...found, findingCard(this.clash, new Map(), placeCards(this.cwd))] : found;
  }

  get state(): ReportState {
    const { id, file, title, kind, sequence, made, good, failure, findings } = this;
    return {
      id,
      file,
      title,
      kind,
      state: this.stateName,
      busy: this.isDirty || this.isMaking,
      sequence,
      pages: good ? { hash: good.hash, count: good.pageCount, draft: good.draft } : null,
      score: made?.score ?? null,
      grade: made?.grade ?? null,
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      notes: countOf(findings, 'info'),
      problem: failure?.problem ?? null,
    };
  }

  private get stateName(): StateName {
    if (this.failure) return 'failed';
    if (this.made === undefined) return 'waiting';
    if (this.made.shown === undefined) return this.good ? 'stale' : 'none';
    if (this.clash) return 'clash';
    return this.made.shown.draft ? 'draft' : 'current';
  }
}
