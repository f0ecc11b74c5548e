/** `jixiao build`: reports as DOCX and PDF in an output folder, with a manifest. */
import type { Command } from 'commander';
import { buildFolder, type FolderResult } from '../batch/build-folder.ts';
import type { BuildSettings } from '../batch/order.ts';
import { programBuild } from '../batch/program-build.ts';
import type { World } from '../world/world.ts';
import { type BuildLimits, type BuildOptions, readLimits } from './build-options.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readFileList } from './file-list.ts';
import { type FoundReports, findReports } from './find-reports.ts';
import { readFormats } from './formats.ts';
import { problemsOf, withoutFolderFile } from './named-reports.ts';
import { whyNotInto } from './open-folder.ts';
import { printBuild } from './print-build.ts';
import { progressFor } from './print-progress.ts';
import { programVersion } from './program-version.ts';
import { isInShard, readShard } from './shard.ts';
import { UsageError } from './usage-error.ts';

export function addBuild(root: Command, { world, ends }: CommandContext): void {
  root
    .command('build')
    .description('生成 DOCX 和 PDF；有错误的不生成，没有变化的不重新生成')
    .argument('[文件或目录...]', '报告的 YAML 文件，或放报告的文件夹')
    .option('-o, --output <目录>', '放到哪个文件夹', '输出')
    .option('--format <格式>', '生成哪些格式', 'docx,pdf')
    .option('--draft', '有错误也生成，每页印“草稿”水印')
    .option('--force', '全部重新生成；同名文件不是本程序生成的、或生成后改动过的，也覆盖')
    .option('--templates <目录>', '用自己的地区包文件夹')
    .option('--no-sources', '生成的文件里不附 YAML 和表样（默认附上，供核对和取回）')
    .option('--files <清单文件>', '从一个文本文件读取要生成哪些，每行一个')
    .option('--shard <第几份/共几份>', '只生成其中一份，如 3/16；auto/16 按 JOB_COMPLETION_INDEX')
    .option('--jobs <个数>', '同时生成几份；不写时按处理器的个数')
    .option('--timeout <秒>', '一份报告最多用多少时间', '120')
    .option('--memory <MB>', '同时生成的每一份最多用多少内存', '1024')
    .option('-v, --verbose', '每生成一份说一行')
    .option('--json', '给机器读的 JSON')
    .action(ends((named: string[], options: BuildOptions) => build(world, named, options)));
}

async function build(world: World, given: readonly string[], options: BuildOptions): Promise<ExitStatus> {
  const settings = await readSettings(world, options);
  const limits = readLimits(world, options);
  const shard = options.shard === undefined ? undefined : readShard(world, options.shard);
  const listed = options.files === undefined ? { named: [] } : await readFileList(world, options.files);
  const refused = listed.problem ?? (await whyNotInto(world, settings.folder));
  if (refused !== undefined) return refuse(world, refused);
  const named = [...given, ...listed.named];
  if (given.length === 0 && options.files === undefined)
    throw new UsageError('少写了报告的 YAML 文件，或放报告的文件夹');
  const found = await findReports(world, named.length === 0 ? [] : withoutFolderFile(named), settings.folder);
  const files = shard === undefined ? found.files : found.files.filter((one) => isInShard(one, shard));
  const isWhole = options.files !== undefined || found.files.some(({ file }) => !named.includes(file));
  const recording = {
    isRecorded: isWhole || shard !== undefined,
    isSummed: isWhole && shard === undefined,
  };
  const progress = progressFor(world, options);
  const passedOver = found.passedOver.map(({ file }) => file);
  const searched = { folders: found.folders, reports: found.files, passedOver };
  const run = { files, searched, settings, ...limits, ...recording, force: options.force === true, progress };
  const result: FolderResult =
    found.files.length === 0 ? { kind: 'built', reports: [], problems: [] } : await buildFolder(world, run);
  progress.end();
  return tell(world, result, found, { ...options, limits: limits.limits });
}

async function readSettings(world: World, options: BuildOptions): Promise<BuildSettings> {
  const version = await programVersion(world);
  return {
    folder: options.output.replace(/(?<=.)[\\/]+$/, ''),
    formats: readFormats(options.format),
    draft: options.draft === true,
    templates: options.templates,
    version: await programBuild(world, version),
    maker: `jixiao ${version}`,
    carriesSources: options.sources,
  };
}

async function tell(
  world: World,
  result: FolderResult,
  found: FoundReports,
  options: BuildOptions & Pick<BuildLimits, 'limits'>,
): Promise<ExitStatus> {
  switch (result.kind) {
    case 'refused':
      return refuse(world, result.problem);
    case 'locked':
      return refuse(world, `${result.by} 正在往 ${options.output} 里生成，请等它完成，或用 -o 换一个输出目录`);
    case 'stopped':
      world.talk(`已中断，输出目录没有改动${result.isReady ? '；已经做好的留在那里，下次运行接着做' : ''}\n`);
      return exitStatus.interrupted;
    case 'built': {
      const problems = [...problemsOf(found), ...result.problems];
      return printBuild(world, { reports: result.reports, problems, passedOver: found.passedOver }, options);
    }
  }
}

function refuse(world: World, problem: string): ExitStatus {
  world.talk(`${problem}\n`);
  return exitStatus.machine;
}
