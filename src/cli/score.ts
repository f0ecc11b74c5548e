/** `jixiao score`: every score of a report with its rule, its figures, its rounding and its line. */
import type { Command } from 'commander';
import { loadProgram, runReport } from '../pipeline.ts';
import { basesToJson, describeBases } from '../scoring/describe-bases.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus, statusOfFindings, worse } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';
import { paintFor } from './paint.ts';
import { printFindings } from './print-findings.ts';

export function addScore(root: Command, { world, ends }: CommandContext): void {
  root
    .command('score')
    .description('列出每个分数的规则、用到的数、舍入和所在行')
    .argument('<文件>', '一份报告的 YAML 文件')
    .option('--templates <目录>', '用自己的地区包文件夹')
    .option('--json', '给机器读的 JSON')
    .action(ends((file: string, options: ScoreOptions) => scoreFile(world, file, options)));
}

interface ScoreOptions {
  readonly templates?: string;
  readonly json?: boolean;
}

async function scoreFile(world: World, file: string, options: ScoreOptions): Promise<ExitStatus> {
  const kind = await world.kindOf(file);
  if (!kind.ok || kind.value === 'directory') {
    world.talk(`${explainFailure(kind.ok ? { ok: false, problem: 'directory', path: file, detail: '' } : kind)}\n`);
    return exitStatus.machine;
  }
  const run = await runReport(await loadProgram(world), file, options);
  const { scored, findings, sources } = run;
  if (scored === undefined) {
    world.talk(printFindings(findings, sources, paintFor(world, 'talk')));
    world.talk('文件有错误，算不出分数。\n');
    return worse(exitStatus.findings, statusOfFindings(findings));
  }
  world.out(options.json ? `${JSON.stringify(basesToJson(scored), undefined, 2)}\n` : describeBases(scored));
  return statusOfFindings(findings);
}
