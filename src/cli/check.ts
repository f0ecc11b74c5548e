/** `jixiao check`: the findings of reports; `--fix` mends what can be mended without guessing. */
import type { Command } from 'commander';
import { withNameFindings } from '../batch/name-outputs.ts';
import type { Finding } from '../core/finding.ts';
import { loadProgram } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import { briefFindings } from './brief-findings.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus, statusOfFindings, worse } from './exit-status.ts';
import { applyFixes } from './fix-files.ts';
import { reportToJson, toJson } from './json.ts';
import { paintFor } from './paint.ts';
import { countFindings, printFindings, withoutRepeats } from './print-findings.ts';
import { findingsOf, type ReportRuns, runReports, textsOf } from './run-reports.ts';
import { withAcross } from './with-across.ts';

export function addCheck(root: Command, { world, ends }: CommandContext): void {
  root
    .command('check')
    .description('只检查，不生成文件')
    .argument('<文件或目录...>', '报告的 YAML 文件，或放报告的文件夹')
    .option('--fix', '改正全角符号一类的笔误，只动那几个字')
    .option('--templates <目录>', '用自己的地区包文件夹')
    .option('--all', '每一个都列出；不写时，超过 20 个的检查只列几个')
    .option('--json', '给机器读的 JSON')
    .action(ends((named: string[], options: CheckOptions) => check(world, named, options)));
}

interface CheckOptions {
  readonly fix?: boolean;
  readonly templates?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

async function check(world: World, named: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const program = await loadProgram(world);
  let result = await runReports(program, named, options);
  const mended = options.fix ? await applyFixes(world, result.runs) : { fixed: [], problems: [] };
  if (mended.fixed.length > 0) result = await runReports(program, named, options);
  const problems = [...result.problems, ...mended.problems];
  const reports = withAcross(withNameFindings(result.runs)).map((run) => ({
    ...run,
    findings: run.findings.filter(isOfFile),
  }));
  const status = worse(result.status, statusOfFindings(findingsOf(reports)));
  const ended = mended.problems.length > 0 ? exitStatus.machine : status;
  if (options.json) {
    world.out(toJson({ reports: reports.map(reportToJson), fixed: mended.fixed, problems, exitStatus: ended }));
    return ended;
  }
  for (const { file, count } of mended.fixed) world.talk(`已改正 ${file}：${count} 处\n`);
  for (const problem of problems) world.talk(`${problem}\n`);
  if (reports.length > 0) world.out(printReports(world, { ...result, runs: reports }, options));
  return ended;
}

/** Which font stands in for another concerns the PDF, and `check` makes none. */
function isOfFile({ code }: Finding): boolean {
  return code !== 'font-substituted';
}

function printReports(world: World, { runs }: ReportRuns, { all }: CheckOptions): string {
  const findings = withoutRepeats(findingsOf(runs));
  const { shown, summary = '' } = all ? { shown: findings } : briefFindings(findings, '加 --all，或 --json');
  const accepted = runs.reduce((count, run) => count + run.accepted.length, 0);
  const alsoAccepted = accepted > 0 ? `；另有 ${accepted} 个已经接受` : '';
  const printed = printFindings(shown, textsOf(runs), paintFor(world, 'out'));
  return `${printed}${summary}检查了 ${runs.length} 份报告：${countFindings(findings)}${alsoAccepted}${turnedOff(runs)}\n`;
}

/** What a pack keeps from being checked is never kept silent. */
function turnedOff(runs: ReportRuns['runs']): string {
  const levels = runs.flatMap(({ pack }) => [...(pack?.profile.checkLevels ?? [])]);
  const codes = new Set(levels.filter(([, { level }]) => level === 'off').map(([code]) => code));
  return codes.size === 0 ? '' : `；地区包关掉了 ${codes.size} 项检查（${[...codes].join('、')}）`;
}
