/** `jixiao build`: reports as DOCX and PDF in an output folder, with a manifest. */
import type { Command } from 'commander';
import { loadProgram } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import { buildJobs, type Destination } from './build-jobs.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus, worse } from './exit-status.ts';
import { readFormats } from './formats.ts';
import { nameOutputs } from './name-outputs.ts';
import { openFolder } from './open-folder.ts';
import { printBuild } from './print-build.ts';
import { programVersion } from './program-version.ts';
import { runReports, textsOf } from './run-reports.ts';

export function addBuild(root: Command, { world, ends }: CommandContext): void {
  root
    .command('build')
    .description('生成 DOCX 和 PDF；有错误的不生成')
    .argument('<文件或目录...>', '报告的 YAML 文件，或放报告的文件夹')
    .option('-o, --output <目录>', '放到哪个文件夹', '输出')
    .option('--format <格式>', '生成哪些格式', 'docx,pdf')
    .option('--draft', '有错误也生成，每页印“草稿”水印')
    .option('--force', '覆盖输出目录里不是本程序生成的、或生成后改动过的同名文件')
    .option('--templates <目录>', '用自己的地区包文件夹')
    .option('--json', '给机器读的 JSON')
    .action(ends((named: string[], options: BuildOptions) => build(world, named, options)));
}

interface BuildOptions {
  readonly output: string;
  readonly format: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly templates?: string;
  readonly json?: boolean;
}

async function build(world: World, named: readonly string[], options: BuildOptions): Promise<ExitStatus> {
  const formats = readFormats(options.format);
  const folder = options.output.replace(/(?<=.)[\\/]+$/, '');
  const opened = await openFolder(world, folder);
  if (opened.problem !== undefined) {
    world.talk(`${opened.problem}\n`);
    return exitStatus.machine;
  }
  const { runs, problems, status } = await runReports(await loadProgram(world), named, options);
  const destination: Destination = {
    folder,
    formats,
    draft: options.draft === true,
    force: options.force === true,
    version: await programVersion(world),
  };
  const built = await buildJobs(world, nameOutputs(runs), opened.manifest, destination);
  const ended = worse(status, built.status);
  printBuild(world, { ...built, problems: [...problems, ...built.problems], status: ended }, textsOf(runs), options);
  return ended;
}
