/** What a build says: findings and counts to stderr, the files that it wrote to stdout. */
import { show } from '../core/decimal.ts';
import type { World } from '../world/world.ts';
import type { Built, BuiltReport } from './build-jobs.ts';
import { reportToJson, toJson } from './json.ts';
import { paintFor } from './paint.ts';
import { countFindings, printFindings, withoutRepeats } from './print-findings.ts';
import { findingsOf } from './run-reports.ts';

export interface PrintOptions {
  readonly json?: boolean;
  readonly draft?: boolean;
}

export function printBuild(
  world: World,
  built: Built,
  texts: ReadonlyMap<string, string>,
  options: PrintOptions,
): void {
  const { reports, problems, status } = built;
  if (options.json) {
    world.out(toJson({ reports: reports.map(builtToJson), problems, exitStatus: status }));
    return;
  }
  const findings = withoutRepeats(findingsOf(reports));
  world.talk(printFindings(findings, texts, paintFor(world, 'talk')));
  for (const problem of problems) world.talk(`${problem}\n`);
  for (const output of reports.flatMap(({ outputs }) => outputs)) world.out(`${output}\n`);
  if (reports.length > 0) world.talk(`${summary(reports, options)}（${countFindings(findings)}）\n`);
}

function summary(reports: readonly BuiltReport[], { draft }: PrintOptions): string {
  const count = (result: BuiltReport['result']) => reports.filter((one) => one.result === result).length;
  const written = `已生成 ${count('written')} 份${draft ? '草稿' : '报告'}`;
  const why = draft ? '错误太多，连草稿也无法生成' : '有错误，没有生成；改正后再运行，或加 --draft 生成草稿';
  const blocked = count('blocked') > 0 ? `，${count('blocked')} 份${why}` : '';
  const failed = count('failed') > 0 ? `，${count('failed')} 份没有写成` : '';
  return `${written}${blocked}${failed}`;
}

function builtToJson({ run, findings, result, outputs }: BuiltReport): object {
  const { scored } = run;
  const scores = scored?.total && { score: show(scored.total.value), grade: scored.grade };
  return { ...reportToJson({ ...run, findings }), result, outputs, ...scores };
}
