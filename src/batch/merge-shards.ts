/**
 * Joins the output folders of shards into one, as if one run had made all: files, manifest, summary.
 *
 * Two shards that say different things of one report, or give files of one name, are a conflict: neither side is taken.
 */
import { resolve } from 'node:path';
import { error, type Finding, fileStart } from '../core/finding.ts';
import { addEntries } from '../manifest/add-entries.ts';
import { type Manifest, type ManifestEntry, manifestName } from '../manifest/manifest.ts';
import { ownersOf } from '../manifest/owner-of.ts';
import { printManifest } from '../manifest/print-manifest.ts';
import { readManifest, unreadableManifest } from '../manifest/read-manifest.ts';
import { sha256 } from '../manifest/sha256.ts';
import { explainFailure } from '../world/explain-failure.ts';
import type { World } from '../world/world.ts';
import { rebase } from './rebase.ts';
