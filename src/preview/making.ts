/** What a preview's worker is told to make, and what comes back: plain data, which threads can pass to each other. */
import type { NamedOutput } from '../batch/name-outputs.ts';
import type { Question } from './asked.ts';
import type { FindingCard } from './cards.ts';

/** One more each time that such a file changed: a worker with an older count loads anew. */
export interface Generation {
  /** Schemas and region packs. */
  readonly packs: number;
  readonly fonts: number;
}

export interface MakeOrder {
  readonly file: string;
  /** The folder of the user's own region pack. */
  readonly templates: string | undefined;
  /** What the files name as their maker: the same as in a build. */
  readonly maker: string;
  readonly generation: Generation;
}

/** A report that went down the road, with the pages to look at if it came so far. */
export interface Made {
  readonly title: string;
  readonly kind: string;
  readonly named: NamedOutput;
  readonly findings: readonly FindingCard[];
  readonly score: string | undefined;
  readonly grade: string | undefined;
  /** Undefined: no pages can be made of it as it stands. */
  readonly shown: Shown | undefined;
  /** What this report asked of the files, and what the program asked for all. */
  readonly asked: readonly Question[];
  readonly shared: readonly Question[];
}

export interface Shown {
  /** The bytes that a build writes; of a draft, those of `build --draft`. */
  readonly pdf: Uint8Array;
  /** Of the PDF's bytes. */
  readonly hash: string;
  readonly draft: boolean;
  readonly pageCount: number;
  /** A PagesCard as JSON: nobody reads it before the browser does. */
  readonly card: string;
}

/** Why a report came to no end, in words for the user. */
export interface Failure {
  readonly problem: string;
}

export interface Workshop {
  /** Neither throws. */
  make(order: MakeOrder): Promise<Made | Failure>;
  /** Makes a report to no end but that the next is made faster; undefined when that would gain nothing more. */
  rehearse(order: MakeOrder): Promise<unknown> | undefined;
  /** Returns the DOCX of the same pages, or undefined when the report has changed since the PDF of this hash. */
  docx(order: MakeOrder, hash: string): Promise<Uint8Array | Failure | undefined>;
  close(): Promise<void>;
}

export function isFailure(value: object): value is Failure {
  return 'problem' in value;
}
