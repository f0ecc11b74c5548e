/**
 * Check `project-unit-is-contractor`: 实施单位 is the unit that holds the money, not the company that was hired.
 *
 * Why: the unit that answers for the money is evaluated. A company may hold a project of its own, so the report itself must say that
 * services are bought.
 */
import { error, type Finding } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import type { Rule } from '../rule.ts';
import { wholeText } from '../written-texts.ts';
import { namedUnits } from './units.ts';

export const projectUnitIsContractor: Rule = {
  code: 'project-unit-is-contractor',
  severity: 'error',
  wants: '实施单位写使用预算资金的单位，不写承包公司',
  wrong: '项目名称: 档案数字化购买服务项目\n实施单位: 某某信息技术有限公司',
  right: '项目名称: 档案数字化购买服务项目\n实施单位: 北京市丰台区人民政府办公室',
  find: checkProjectUnitIsContractor,
};

const company = /(?:有限责任公司|有限公司|股份公司|事务所|合作社)$/u;
const hired = /购买服务|服务外包|外包公司|外包单位|委托第三方|中标(?:单位|公司|供应商)/u;

export function checkProjectUnitIsContractor({ report }: Scored): Finding[] {
  const units = namedUnits(report);
  const unit = units.find(({ field }) => field === '实施单位');
  const office = units.find(({ field, name }) => field === '主管部门' && !company.test(name));
  if (unit === undefined || office === undefined || !company.test(unit.name)) return [];
  if (!hired.test(wholeText(report))) return [];
  return [
    error('project-unit-is-contractor', unit.place, {
      message: `实施单位写作“${unit.name}”，是承包的公司；实施单位是持有预算、对项目负责的单位`,
      hint: '写使用预算资金的单位，承包公司写在正文里',
      actual: unit.name,
      related: [{ message: `主管部门：${office.name}`, place: office.place }],
    }),
  ];
}
