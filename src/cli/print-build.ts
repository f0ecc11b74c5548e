/** What a build says: findings and counts to stderr, the files that it wrote to stdout. */
import type { BuiltReport } from '../batch/built-report.ts';
import type { World } from '../world/world.ts';
import { briefFindings } from './brief-findings.ts';
import type { BuildLimits, BuildOptions } from './build-options.ts';
import { type ExitStatus, exitStatus, statusOfFindings, worse } from './exit-status.ts';
import { askForReport, explainTrouble } from './explain-trouble.ts';
import type { PassedOver } from './find-reports.ts';
import { textsBehind } from './finding-texts.ts';
import { reportToJson, toJson } from './json.ts';
import { paintFor } from './paint.ts';
import { countFindings, printFindings, withoutRepeats } from './print-findings.ts';

export interface ToldBuild {
  readonly reports: readonly BuiltReport[];
  /** What the machine refused, in words for the user. */
  readonly problems: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

export type PrintOptions = Pick<BuildOptions, 'json' | 'draft'> & Pick<BuildLimits, 'limits'>;

export async function printBuild(world: World, told: ToldBuild, options: PrintOptions): Promise<ExitStatus> {
  const { reports, passedOver } = told;
  const problems = allProblems(told, options);
  const status = statusOf(told);
  if (options.json) {
    world.out(toJson({ reports: reports.map(builtToJson), passedOver, problems, exitStatus: status }));
    return status;
  }
  const findings = withoutRepeats(reports.flatMap((report) => report.findings));
  const { shown, summary: many = '' } = briefFindings(findings, 'jixiao check --all');
  world.talk(`${printFindings(shown, await textsBehind(world, shown), paintFor(world, 'talk'))}${many}`);
  for (const problem of problems) world.talk(`${problem}\n`);
  printStacks(world, reports);
  const written = reports.filter(({ result }) => result !== 'unchanged');
  for (const output of written.flatMap(({ outputs }) => outputs)) world.out(`${output}\n`);
  if (passedOver.length > 0) world.talk(`${sayPassedOver(passedOver)}\n`);
  if (reports.length > 0) world.talk(`${summary(reports, options)}（${countFindings(findings)}）\n`);
  return status;
}

function allProblems({ reports, problems }: ToldBuild, { limits }: PrintOptions): string[] {
  const failures = reports.flatMap(({ failure }) => failure ?? []);
  const own = [
    ...failures.map((failure) => explainTrouble(failure, limits)),
    ...reports.flatMap((one) => one.problems),
  ];
  return [...problems, ...own, ...(failures.some(({ kind }) => kind === 'bug') ? [askForReport] : [])];
}

function printStacks(world: World, reports: readonly BuiltReport[]): void {
  if (!world.environment('JIXIAO_DEBUG')) return;
  for (const { failure } of reports) if (failure?.stack !== undefined) world.talk(`${failure.stack}\n`);
}

function statusOf({ reports, problems }: ToldBuild): ExitStatus {
  const whole: ExitStatus = problems.length > 0 ? exitStatus.machine : exitStatus.done;
  return reports.map(statusOfOne).reduce(worse, whole);
}

function statusOfOne({ result, problems, failure, findings }: BuiltReport): ExitStatus {
  if (problems.length > 0) return exitStatus.machine;
  if (failure !== undefined) return exitStatus.bug;
  return result === 'blocked' ? worse(exitStatus.findings, statusOfFindings(findings)) : exitStatus.done;
}

/** So few files are named one by one. */
const few = 5;

function sayPassedOver(files: readonly PassedOver[]): string {
  const parts = Object.entries(whyPassedOver).map(([why, said]) =>
    sayGroup(
      files.filter((one) => one.why === why),
      said,
    ),
  );
  return `略过了 ${files.length} 个文件：${parts.filter((part) => part !== '').join('；')}`;
}

const whyPassedOver: Readonly<Record<PassedOver['why'], string>> = {
  'no-kind': 'YAML 文件没有写“文种”',
  'not-yaml': '不是 YAML 文件',
  'leads-out': '是通到文件夹外面的链接，没有读',
};

function sayGroup(files: readonly PassedOver[], why: string): string {
  const names = files.length <= few ? `（${files.map(({ file }) => file).join('、')}）` : '';
  return files.length === 0 ? '' : `${files.length} 个${why}${names}`;
}

function summary(reports: readonly BuiltReport[], { draft }: PrintOptions): string {
  const count = (result: BuiltReport['result']) => reports.filter((one) => one.result === result).length;
  const unchanged = count('unchanged');
  const written =
    unchanged > 0 && count('written') === 0 ? '' : `已生成 ${count('written')} 份${draft ? '草稿' : '报告'}`;
  const kept = unchanged > 0 ? `${unchanged} 份没有变化` : '';
  const why = draft ? '错误太多，连草稿也无法生成' : '有错误，没有生成；改正后再运行，或加 --draft 生成草稿';
  const blocked = count('blocked') > 0 ? `${count('blocked')} 份${why}` : '';
  const failed = count('failed') > 0 ? `${count('failed')} 份没有写成` : '';
  const gone = count('gone') > 0 ? `${count('gone')} 份的 YAML 已经没有了` : '';
  return [written, kept, blocked, failed, gone].filter((part) => part !== '').join('，');
}

function builtToJson({ file, findings, accepted, result, outputs, score, grade }: BuiltReport): object {
  const scores = score === undefined ? {} : { score, grade };
  return { ...reportToJson({ file, findings, accepted }), result, outputs, ...scores };
}
