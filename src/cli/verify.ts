/**
 * `jixiao verify`: whether documents are what their sources give, and an output folder what its manifest says.
 *
 * A document is made again from what it carries; the manifest beside it is asked too. `--quick` asks the manifest alone.
 */
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { manifestName } from '../manifest/manifest.ts';
import { type ManifestRead, readManifest, unreadableManifest } from '../manifest/read-manifest.ts';
import { type Verified, verifyOutputs } from '../manifest/verify-outputs.ts';
import { type Rebuilder, rebuilder } from '../proof/rebuild.ts';
import { type VerifiedDocument, verifyDocument } from '../proof/verify-document.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus, worse } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { toJson } from './json.ts';
import { isFault, printVerified, type VerifiedFile } from './print-verified.ts';
import { programVersion } from './program-version.ts';

export function addVerify(root: Command, { world, ends }: CommandContext): void {
  root
    .command('verify')
    .description('核对生成的文件：由所附来源重新生成，逐字节比较；有清单的也按清单核对')
    .argument('<文件或目录...>', '生成的 PDF、DOCX，或放着它们和清单的文件夹')
    .option('--quick', '只按清单核对，不重新生成')
    .option('--fonts <目录>', '生成时用的字体文件放在哪里（本机没有装时）')
    .option('--json', '给机器读的 JSON')
    .action(ends((named: string[], options: VerifyOptions) => verify(world, named, options)));
}

const documentName = /\.(pdf|docx)$/i;

interface VerifyOptions {
  readonly quick?: boolean;
  readonly fonts?: string;
  readonly json?: boolean;
}

/** What is said of one of the paths that the user named. */
interface Told {
  readonly files: readonly VerifiedFile[];
  /** Why nothing could be verified. */
  readonly problem?: string;
}

interface Verifier {
  readonly world: World;
  /** Undefined: the manifest alone is asked. */
  readonly rebuilder: Rebuilder | undefined;
  /** What this program would name as a document's maker. */
  readonly program: string;
}

async function verify(world: World, named: readonly string[], options: VerifyOptions): Promise<ExitStatus> {
  const fontFolders = options.fonts === undefined ? [] : [options.fonts];
  const verifier: Verifier = {
    world,
    rebuilder: options.quick ? undefined : rebuilder(world, fontFolders),
    program: `jixiao ${await programVersion(world)}`,
  };
  const told: Told[] = [];
  for (const path of named) told.push(await verifyNamed(verifier, path));
  const files = told.flatMap((one) => one.files);
  for (const { problem } of told) if (problem !== undefined) world.talk(`${problem}\n`);
  const found = files.some(isFault) ? exitStatus.findings : exitStatus.done;
  const status = told.some(({ problem }) => problem !== undefined) ? worse(found, exitStatus.machine) : found;
  if (options.json) world.out(toJson({ files, exitStatus: status }));
  else if (files.length > 0) world.out(printVerified(files));
  return status;
}

async function verifyNamed(verifier: Verifier, path: string): Promise<Told> {
  const kind = await verifier.world.kindOf(path);
  const isDocument = documentName.test(path);
  if (!kind.ok && (isDocument || kind.problem !== 'missing')) return { files: [], problem: explainFailure(kind) };
  return kind.ok && kind.value !== 'directory' ? verifyFile(verifier, path) : verifyFolder(verifier, path);
}

async function verifyFolder(verifier: Verifier, folder: string): Promise<Told> {
  const read = await readManifest(verifier.world, folder);
  if (read.kind === 'failed' || read.kind === 'unreadable') return { files: [], problem: problemOf(read) };
  const verified = await verifyOutputs(verifier.world, folder, read.manifest);
  const mayVerify = read.kind === 'read' || (verified.length > 0 && verifier.rebuilder !== undefined);
  if (!mayVerify) return { files: [], problem: `${folder} 里没有 ${manifestName}：它不是输出目录，或清单被移走了` };
  const files: VerifiedFile[] = [];
  for (const one of verified) files.push({ ...one, ...(await proofOf(verifier, `${folder}/${one.file}`, one)) });
  return { files };
}

/** A file that was taken out of its folder has no manifest beside it: what it carries must do. */
async function verifyFile(verifier: Verifier, path: string): Promise<Told> {
  const folder = dirname(path);
  const read = await readManifest(verifier.world, folder);
  if (read.kind === 'failed' || read.kind === 'unreadable') return { files: [], problem: problemOf(read) };
  const verified = await verifyOutputs(verifier.world, folder, read.manifest);
  const one = verified.find(({ file }) => file === basename(path)) ?? { verdict: 'unknown' as const };
  return { files: [{ ...one, file: path, ...(await proofOf(verifier, path, one)) }] };
}

function problemOf(read: Exclude<ManifestRead, { readonly manifest: unknown }>): string {
  return read.kind === 'failed' ? explainFailure(read.failure) : unreadableManifest(read.path);
}

/** The sheets of a folder are made of reports that have a proof of their own; what the manifest gives up is not asked. */
async function proofOf(
  { world, rebuilder: again, program }: Verifier,
  path: string,
  { verdict }: Pick<Verified, 'verdict'>,
): Promise<{ readonly proof?: VerifiedDocument }> {
  const isGivenUp = verdict === 'missing' || verdict === 'changed';
  if (again === undefined || isGivenUp || (verdict !== 'unknown' && !documentName.test(path))) return {};
  const read = await world.readBytes(path);
  if (!read.ok) return { proof: { verdict: 'unreadable', detail: read.detail } };
  return { proof: await verifyDocument(read.value, again, program) };
}
