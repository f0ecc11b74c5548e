/**
 * Check `project-name-inconsistent`, across files: a report whose money is that of a form goes by the form's name.
 *
 * Two files are tied by two amounts of four figures or more that both have, budget and spending: such a pair does not repeat by chance.
 * A warning for the reason that `project-figures-conflict` gives.
 */
import { type Decimal, show } from '../../core/decimal.ts';
import { warning } from '../../core/finding.ts';
import { projectCore } from '../names/project-core.ts';
import { type AcrossCheck, type AcrossFinding, areBound, fileName, haveOneUnit } from './across-rule.ts';
import type { Facts, SaidProject } from './facts.ts';

const fewestFigures = 4;

interface OwnMoney {
  readonly facts: Facts;
  readonly project: SaidProject;
  readonly budgets: readonly Decimal[];
}

export const projectNamesAcross: AcrossCheck = (reports) => {
  const bySpent = new Map<string, OwnMoney[]>();
  for (const facts of reports) for (const own of ownMoney(facts)) put(bySpent, own.key, own.money);
  const named = new Set(
    reports.flatMap((facts) => ownMoney(facts).map(({ money }) => keyOf(facts, money.project.name))),
  );
  return reports.flatMap((facts) => {
    if (facts.project === undefined || named.has(keyOf(facts, facts.project))) return [];
    const candidates = facts.proseAmounts.flatMap((spent) => bySpent.get(show(spent)) ?? []);
    const fitting = candidates.filter((one) => isSameMoney(one, facts));
    const [only, second] = fitting;
    return only === undefined || second !== undefined ? [] : [twoProjectNames(facts, only)];
  });
};

function ownMoney(facts: Facts): { readonly key: string; readonly money: OwnMoney }[] {
  return facts.projects.flatMap((project) => {
    const spent = project.figures.find(({ label }) => label === '全年执行数')?.value;
    if (facts.project === undefined || spent === undefined || !isTelling(spent)) return [];
    const budgets = project.figures.filter(({ label }) => label.endsWith('预算数')).map(({ value }) => value);
    return [{ key: show(spent), money: { facts, project, budgets } }];
  });
}

function isTelling(amount: Decimal): boolean {
  return amount.precision() >= fewestFigures;
}

function isSameMoney({ facts: other, budgets, project }: OwnMoney, facts: Facts): boolean {
  if (other.file === facts.file || other.year !== facts.year || areBound(other, facts)) return false;
  const isSpelledAlike = projectCore(project.name) === projectCore(facts.project ?? '');
  const hasBudget = budgets.some(
    (budget) => isTelling(budget) && facts.proseAmounts.some((amount) => amount.equals(budget)),
  );
  return hasBudget && !isSpelledAlike && haveOneUnit(other, facts);
}

function twoProjectNames(report: Facts, { facts: form, project }: OwnMoney): AcrossFinding {
  const own = report.projects[0] ?? project;
  const [earlier, later] =
    form.file < report.file
      ? [
          { facts: form, project },
          { facts: report, project: own },
        ]
      : [
          { facts: report, project: own },
          { facts: form, project },
        ];
  const finding = warning('project-name-inconsistent', later.project.place, {
    message: `这里的项目叫“${later.project.name}”，${fileName(earlier.facts)} 里预算和支出相同的项目叫“${earlier.project.name}”`,
    hint: '统一用与预算批复一致的名称；确是两个项目的，核对金额',
    expected: earlier.project.name,
    actual: later.project.name,
    related: [{ message: '另一个名称', place: earlier.project.place }],
  });
  return { file: later.facts.file, finding };
}

function keyOf({ year }: Facts, name: string): string {
  return `${year} ${name.replace(/\s/gu, '')}`;
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
