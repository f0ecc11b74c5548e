/** `jixiao merge`: the output folders of several shards joined into one. */
import type { Command } from 'commander';
import type { BuiltReport } from '../batch/built-report.ts';
import { mergeShards } from '../batch/merge-shards.ts';
import { closeFolder, inFolder } from '../batch/output-folder.ts';
import { ownWorkshop } from '../batch/workshop.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus, statusOfFindings } from './exit-status.ts';
import { toJson } from './json.ts';
import { whyNotInto } from './open-folder.ts';
import { paintFor } from './paint.ts';
import { printFindings } from './print-findings.ts';

export function addMerge(root: Command, { world, ends }: CommandContext): void {
  root
    .command('merge')
    .description('把分几处生成的输出目录合成一个，清单和汇总表也合在一起')
    .argument('<输出目录...>', '各处的输出目录')
    .option('-o, --output <目录>', '合到哪个文件夹', '输出')
    .option('--force', '覆盖那里不是本程序生成的、或生成后改动过的同名文件')
    .option('--json', '给机器读的 JSON')
    .action(ends((folders: string[], options: MergeOptions) => merge(world, folders, options)));
}

interface MergeOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

async function merge(world: World, named: readonly string[], options: MergeOptions): Promise<ExitStatus> {
  const [target, ...shards] = [options.output, ...named].map((path) => path.replace(/(?<=.)[\\/]+$/, ''));
  const folder = target ?? '';
  const force = options.force === true;
  const refused = await whyNotInto(world, folder);
  if (refused !== undefined) return refuse(world, refused);
  const result = await inFolder(world, folder, async (standing) => {
    const merged = await mergeShards(world, shards, folder, standing, force);
    const makeTables = ownWorkshop(world).summary;
    const change = { standing, manifest: merged.manifest, isRecorded: true, isSummed: true, force, makeTables };
    const problems = [...merged.problems, ...(await closeFolder(world, folder, change))];
    return { kind: 'merged' as const, reports: merged.reports, problems };
  });
  if (result.kind === 'refused') return refuse(world, result.problem);
  if (result.kind === 'locked') return refuse(world, `${result.by} 正在往 ${folder} 里生成，请等它完成`);
  return tell(world, result.reports, result.problems, options);
}

function refuse(world: World, problem: string): ExitStatus {
  world.talk(`${problem}\n`);
  return exitStatus.machine;
}

function tell(
  world: World,
  reports: readonly BuiltReport[],
  ofFolders: readonly string[],
  { output, json }: MergeOptions,
): ExitStatus {
  const problems = [...ofFolders, ...reports.flatMap((report) => report.problems)];
  const findings = reports.flatMap((report) => report.findings);
  const conflicts = statusOfFindings(findings);
  const status = problems.length > 0 ? exitStatus.machine : conflicts;
  const written = reports.filter(({ outputs }) => outputs.length > 0);
  const unwritten = reports.filter(({ outputs, result }) => outputs.length === 0 && result !== 'gone');
  if (json) {
    const told = reports.map(({ file, outputs, findings: own }) => ({ file, outputs, findings: own }));
    world.out(toJson({ reports: told, problems, exitStatus: status }));
    return status;
  }
  world.talk(printFindings(findings, new Map(), paintFor(world, 'talk')));
  for (const problem of problems) world.talk(`${problem}\n`);
  world.talk(`已把 ${written.length} 份报告合到 ${output}${sayRest(unwritten.length)}\n`);
  return status;
}

function sayRest(count: number): string {
  return count > 0 ? `；另有 ${count} 份有错误或有冲突，没有文件` : '';
}
