/** The rounding of a chain of packs: each pack's 舍入 over that of the pack that it extends. */
import { places, type Rounding } from '../core/decimal.ts';
import { nearestValue, type PackChain } from './pack-data.ts';
import type { RoundingPolicy } from './profile.ts';
import type { Required } from './required.ts';
import { applyExecutionRule, applyRule } from './rounding.ts';

/** Only 金额 may be left open: amounts are then printed as they are; and 金额单位, which is then 万元. */
export function readRounding(chain: PackChain, required: Required): RoundingPolicy {
  const rules = [...chain].reverse().flatMap(({ data }) => data.舍入 ?? []);
  const needed = (key: '执行率' | '指标得分' | '总分') =>
    required.value(
      `舍入.${key}`,
      rules.reduce<Rounding | undefined>((base, one) => applyRule(base, one[key]), undefined),
    );
  const executionPoints = required.value(
    '舍入.执行率得分',
    rules.reduce<RoundingPolicy['executionPoints'] | undefined>(
      (base, one) => applyExecutionRule(base, one.执行率得分),
      undefined,
    ),
  );
  return {
    moneyUnit: nearestValue(chain, '金额单位')?.value ?? '万元',
    amount: rules.reduce<Rounding | undefined>((base, one) => applyRule(base, one.金额), undefined),
    rate: needed('执行率') ?? places(0),
    executionPoints: executionPoints ?? { ...places(0), from: 'exact-rate' },
    indicator: needed('指标得分') ?? places(0),
    total: needed('总分') ?? places(0),
  };
}
