/** What a worker is told to make, and what comes back from it: plain data, which threads can pass to each other. */
import type { Finding, Place } from '../core/finding.ts';
import type { Manifest, ManifestEntry } from '../manifest/manifest.ts';
import type { FileFormat } from '../pipeline.ts';

/** What is the same for all reports of a run. */
export interface BuildSettings {
  /** The output folder. */
  readonly folder: string;
  readonly formats: readonly FileFormat[];
  readonly draft: boolean;
  /** The folder of the user's own region pack. */
  readonly templates: string | undefined;
  /** What the manifest says of the program: two builds of one version differ in it. */
  readonly version: string;
  /** What the files name as their maker, e.g. `jixiao 0.1.0`. */
  readonly maker: string;
  /** Whether the files carry what they are made of, where 部门.yaml does not forbid it. */
  readonly carriesSources: boolean;
}

export interface Order {
  /** As the user named it. */
  readonly file: string;
  /** The folder in which it was looked for. */
  readonly base: string;
  readonly settings: BuildSettings;
  /** Where to put the files until the names of all are known, without an ending; undefined: they come back as bytes. */
  readonly stage: string | undefined;
}

/** The summary of an output folder, which is made from its manifest alone. */
export interface SummaryOrder {
  readonly folder: string;
  readonly manifest: Manifest;
}

export interface MadeFile {
  /** In the output folder. */
  readonly name: string;
  readonly sha256: string;
  /** Where the file waits. */
  readonly staged?: string;
  readonly bytes?: Uint8Array;
}

/** A report that went down the road: made, or held up by its findings. */
export interface Made {
  readonly file: string;
  /** Without outputs: these are added when they stand in the folder. */
  readonly entry: ManifestEntry;
  /** Where the report says its name. */
  readonly place: Place;
  readonly findings: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Empty when its findings forbid filing. */
  readonly files: readonly MadeFile[];
}

/** Why a report came to no end: that is its own trouble alone. */
export interface Failure {
  readonly file: string;
  readonly kind: 'bug' | 'timeout' | 'memory';
  /** The system's or the program's own words. */
  readonly message: string;
  readonly stack?: string;
}

export type MadeOrFailed = { readonly made: Made } | { readonly failure: Failure };
