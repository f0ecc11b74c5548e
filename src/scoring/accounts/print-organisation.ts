/** What the page prints of the small parts of 部门决算说明: 机构, 财政拨款基本支出, 政府购买服务. */
import { Decimal } from '../../core/decimal.ts';
import type { Profile } from '../../packs/profile.ts';
import type { Organisation } from '../../schema/generated/shared.ts';
import type { Report } from '../../schema/report.ts';
import { placeOf } from '../place-of.ts';
import { printText } from '../print-figure.ts';
import type { PrintedMap, PrintedText } from '../scored.ts';
import { chineseCount } from './chinese-count.ts';
import { printAccountsAmount } from './print-accounts.ts';

const unitCounts = ['行政单位', '行政执法机构', '参照公务员法管理事业单位', '事业单位'] as const;
const staffCounts = ['行政编制', '行政实有', '事业编制', '事业实有'] as const;
const basicSources = ['一般公共预算', '政府性基金', '国有资本经营'] as const;

export function printOrganisation(report: Report, profile: Profile): PrintedMap {
  const { 机构: organisation, 财政拨款基本支出: basic, 政府购买服务: services } = report.data;
  const place = (...path: string[]) => placeOf(report.places, path);
  const amount = (value: Decimal | null | undefined, ...path: string[]) =>
    printAccountsAmount(value ?? new Decimal('0'), place(...path), profile.rounding);
  return {
    ...(organisation && { 机构: printUnits(report, organisation) }),
    ...(basic && {
      财政拨款基本支出: Object.fromEntries(
        basicSources.map((name) => [name, amount(basic[name], '财政拨款基本支出', name)]),
      ),
    }),
    ...(services === undefined ? {} : { 政府购买服务: amount(services, '政府购买服务') }),
  };
}

function printUnits({ places }: Report, organisation: Organisation): PrintedMap {
  const at = (name: string) => placeOf(places, ['机构', name]);
  const count = (name: (typeof unitCounts | typeof staffCounts)[number]): [string, PrintedText] => [
    name,
    printText(organisation[name] ?? '0', at(name)),
  ];
  const sections = organisation.内设机构 ?? [];
  return {
    ...Object.fromEntries([...unitCounts, ...staffCounts].map(count)),
    内设机构: printText(sections.join('、'), at('内设机构')),
    内设机构数: printText(sections.length === 0 ? '' : chineseCount(sections.length), at('内设机构')),
  };
}
