/**
 * Check `project-figures-conflict`: all reports of a department-year give a project the same amounts and the same score.
 *
 * Why: form, evaluation report and department report are filed together. What is annexed is compared by the report that annexes it.
 * A warning, though one of the two is surely wrong: which one this rule cannot tell, and whether a report is written must not
 * depend on what lies beside it.
 */
import { show } from '../../core/decimal.ts';
import { warning } from '../../core/finding.ts';
import type { Rule } from '../rule.ts';
import { type AcrossCheck, type AcrossFinding, areBound, fileName, haveOneUnit, ofSeveral } from './across-rule.ts';
import type { Facts, SaidFigure } from './facts.ts';

export const projectFiguresConflict: Rule = {
  code: 'project-figures-conflict',
  severity: 'warning',
  wants: '同一个项目的金额、得分在文件夹的各份报告里一致（没有互相附上的也比）',
  wrong: '自评表写全年执行数 19.5 万元，同一项目的评价报告写 20 万元',
  right: '两份都写 19.5 万元；评价报告附上自评表，就只写一次',
  find: ofSeveral,
};

interface Said {
  readonly facts: Facts;
  readonly figure: SaidFigure;
}

export const projectFiguresAcross: AcrossCheck = (reports) => {
  const first = new Map<string, Said[]>();
  const found: AcrossFinding[] = [];
  for (const facts of reports) {
    for (const { name, figures } of facts.projects) {
      for (const figure of figures) {
        const key = JSON.stringify([facts.year, name.replace(/\s/gu, ''), figure.label]);
        const known = first.get(key) ?? [];
        const earlier = known.find((one) => haveOneUnit(one.facts, facts));
        if (earlier === undefined) first.set(key, [...known, { facts, figure }]);
        else if (!earlier.figure.value.equals(figure.value) && !areBound(earlier.facts, facts))
          found.push(conflict(name, earlier, { facts, figure }));
      }
    }
  }
  return found;
};

function conflict(name: string, earlier: Said, { facts, figure: { label, value, place } }: Said): AcrossFinding {
  const unit = label.endsWith('得分') ? '分' : '万元';
  const [here, there] = [show(value), show(earlier.figure.value)];
  const finding = warning('project-figures-conflict', place, {
    message: `“${name}”的${label}这里是 ${here} ${unit}，${fileName(earlier.facts)} 里是 ${there} ${unit}`,
    hint: '核对是哪一个；把一份附在另一份的“附件”里，数就只写一次',
    expected: there,
    actual: here,
    related: [{ message: `${label} ${there} ${unit}`, place: earlier.figure.place }],
  });
  return { file: facts.file, finding };
}
