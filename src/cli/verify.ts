/** `jixiao verify`: the files of an output folder against their manifest. */
import type { Command } from 'commander';
import { manifestName } from '../manifest/manifest.ts';
import { readManifest, unreadableManifest } from '../manifest/read-manifest.ts';
import { type Verdict, type Verified, verifyOutputs } from '../manifest/verify-outputs.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { toJson } from './json.ts';

export function addVerify(root: Command, { world, ends }: CommandContext): void {
  root
    .command('verify')
    .description('按清单核对生成的文件有没有被改动')
    .argument('<输出目录>', '放着生成的文件和清单的文件夹')
    .option('--json', '给机器读的 JSON')
    .action(ends((folder: string, options: { json?: boolean }) => verify(world, folder, options.json === true)));
}

const verdicts: Readonly<Record<Verdict, string>> = {
  same: '一致',
  changed: '已被改动',
  missing: '不见了',
  old: '是以前生成的，内容可能已经过时',
  unknown: '不在清单里',
};

/** Extra documents are mentioned; only what the manifest promises and the folder does not hold is at fault. */
const faults: ReadonlySet<Verdict> = new Set(['changed', 'missing']);

async function verify(world: World, folder: string, json: boolean): Promise<ExitStatus> {
  const read = await readManifest(world, folder);
  if (read.kind !== 'read') {
    world.talk(`${explainNoManifest(read, folder)}\n`);
    return exitStatus.machine;
  }
  const verified = await verifyOutputs(world, folder, read.manifest);
  const bad = verified.filter(({ verdict }) => faults.has(verdict));
  const status = bad.length > 0 ? exitStatus.findings : exitStatus.done;
  if (json) world.out(toJson({ files: verified, exitStatus: status }));
  else world.out(printVerified(verified, bad.length));
  return status;
}

function explainNoManifest(read: Exclude<Awaited<ReturnType<typeof readManifest>>, { kind: 'read' }>, folder: string) {
  if (read.kind === 'failed') return explainFailure(read.failure);
  if (read.kind === 'unreadable') return unreadableManifest(read.path);
  return `${folder} 里没有 ${manifestName}：它不是输出目录，或清单被移走了`;
}

function printVerified(verified: readonly Verified[], bad: number): string {
  const lines = verified.map(
    ({ file, verdict, detail }) => `${file}：${verdicts[verdict]}${detail ? `（${detail}）` : ''}`,
  );
  const end = bad === 0 ? '与清单一致' : `${bad} 个文件与清单不符`;
  return `${[...lines, end].join('\n')}\n`;
}
