/** `jixiao preview`: the pages of a report or of a folder's reports in the browser, kept up while their files are saved. */
import type { Command } from 'commander';
import { foldersIn } from '../preview/folders-in.ts';
import type { Workshop } from '../preview/making.ts';
import { type Preview, type PreviewOptions, type StartedPreview, startPreview } from '../preview/preview.ts';
import { ownWorkshop, threadWorkshop } from '../preview/workshops.ts';
import { nodeServing } from '../world/node-serving.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { findReports } from './find-reports.ts';
import { problemsOf, withoutFolderFile } from './named-reports.ts';
import { programVersion } from './program-version.ts';
import { UsageError } from './usage-error.ts';

export function addPreview(root: Command, { world, ends }: CommandContext): void {
  root
    .command('preview')
    .description('在浏览器里看将要报送的页面，边改边看')
    .argument('<文件或目录>', '一份报告的 YAML 文件，或放报告的文件夹')
    .option('--port <端口>', '用哪个端口；不写时由系统选一个空的')
    .option('--no-open', '不打开浏览器，只给出地址')
    .option('--templates <目录>', '用自己的地区包文件夹')
    .action(ends((named: string, options: Options) => preview(world, named, options)));
}

interface Options {
  readonly port?: string;
  readonly open: boolean;
  readonly templates?: string;
}

async function preview(world: World, named: string, options: Options): Promise<ExitStatus> {
  const port = options.port === undefined ? 0 : readPort(options.port);
  const [name = named] = withoutFolderFile([named]);
  const kind = await world.kindOf(name);
  if (!kind.ok) return refuse(world, explainFailure(kind));
  const serving = nodeServing();
  const started = await startPreview(world, serving, {
    ...{ name, port, templates: options.templates, isFolder: kind.value === 'directory' },
    maker: `jixiao ${await programVersion(world)}`,
    workshops: workshopsFor(world, kind.value === 'directory'),
    find: () => find(world, name, kind.value === 'directory'),
  });
  if (!started.ok) return refuse(world, whyNot(started, port));
  const { address } = started.preview;
  world.out(`预览地址：${address}\n`);
  const isOpen = options.open && (await serving.open(address));
  if (options.open && !isOpen) world.talk('没有能打开的浏览器，请把上面的地址复制到浏览器里打开。\n');
  world.talk('保存 YAML 文件，页面随着更新。按 Ctrl+C 结束预览。\n');
  return untilInterrupted(world, started.preview);
}

/** Where there are threads, a folder has one for what somebody looks at and one for the others. */
function workshopsFor(world: World, isFolder: boolean): Workshop[] {
  if (world.processors === 0) return [ownWorkshop(world)];
  return isFolder && world.processors > 1 ? [threadWorkshop(), threadWorkshop()] : [threadWorkshop()];
}

async function find(world: World, name: string, isFolder: boolean): ReturnType<PreviewOptions['find']> {
  if (!isFolder) return { files: [name], problems: [], folders: [] };
  const found = await findReports(world, [name]);
  const files = found.files.map(({ file }) => file);
  return { files, problems: problemsOf(found), folders: await foldersIn(world, name) };
}

function untilInterrupted(world: World, { close }: Preview): Promise<ExitStatus> {
  return new Promise((done) => {
    world.onInterrupt(() => {
      void close().then(() => {
        world.talk('预览已结束。\n');
        done(exitStatus.done);
      });
    });
  });
}

function readPort(written: string): number {
  const port = /^\d{1,5}$/.test(written.trim()) ? Number(written) : -1;
  if (port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port 后面应是 0 到 65535 的整数，写的是“${written}”`);
}

function whyNot({ problem, detail }: Extract<StartedPreview, { ok: false }>, port: number): string {
  if (problem === 'taken') return `端口 ${port} 已经有程序在用，请用 --port 换一个，或不写 --port`;
  if (problem === 'denied') return `系统不许用端口 ${port}，请用 --port 换一个 1024 以上的`;
  return `不能在本机打开预览：${detail}`;
}

function refuse(world: World, problem: string): ExitStatus {
  world.talk(`${problem}\n`);
  return exitStatus.machine;
}
