/**
 * pack.yaml and the packs that it extends → Profile, with nothing left open.
 *
 * What the nearest pack says holds. A group of settings (舍入, 检查参数, 检查, 二级指标要求, 标签, 表单) is merged key by key; a list or table
 * (依据, 指标体系, 权重方案, 定性档次, 等级) is replaced as a whole, because its order and its gaps mean something.
 */
import type { Decimal } from '../core/decimal.ts';
import { error, type Finding, hasError } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import { checkProfile } from './check-profile.ts';
import { nearestValue, type PackChain } from './pack-data.ts';
import type { Band, Profile } from './profile.ts';
import { readCheckLevels } from './read-check-levels.ts';
import { readForms } from './read-forms.ts';
import { readLimits } from './read-limits.ts';
import { readRounding } from './read-rounding.ts';
import { readWantedLevel2 } from './read-wanted-level2.ts';
import type { Required } from './required.ts';
import { collectMissing } from './required.ts';

/**
 * Returns none, and one finding that names all that is missing, when the chain leaves something open. `isRest`: of packs whose faulty
 * entries were taken out; what these leave open is no second mistake, and the profile serves to check the rest.
 */
export function readProfile(chain: PackChain, isRest = false): Outcome<Profile> {
  const required = collectMissing();
  const profile = buildProfile(chain, required);
  if (required.missing.length > 0 && isRest) return { value: profile, findings: [] };
  if (required.missing.length > 0) return { value: undefined, findings: [incomplete(chain, required.missing)] };
  const findings = checkProfile(profile, chain);
  return { value: hasError(findings) ? undefined : profile, findings };
}

function incomplete([{ file, data, places }]: PackChain, missing: readonly string[]): Finding {
  const list = missing.join('、');
  return error('pack-incomplete', places.key([]), {
    message: `地区包“${data.名称}”没有写全，缺少：${list}`,
    hint: `在 ${file} 里补上，或用“继承”沿用另一个地区包`,
    expected: list,
  });
}

function buildProfile(chain: PackChain, required: Required): Profile {
  const [{ folder, data }] = chain;
  const levels = required.value('指标体系', nearestValue(chain, '指标体系')?.value) ?? {};
  return {
    name: data.名称,
    folder,
    basis: (nearestValue(chain, '依据')?.value ?? []).map(({ 文件名: title, 文号: number }) => ({ title, number })),
    fullScore: required.figure('满分', nearestValue(chain, '满分')?.value),
    executionWeight: required.figure('预算执行率分值', nearestValue(chain, '预算执行率分值')?.value),
    levels: Object.entries(levels).map(([name, children]) => ({ name, children })),
    wantedLevel2: readWantedLevel2(chain, levels),
    weightSchemes: (nearestValue(chain, '权重方案')?.value ?? []).map(({ 名称: name, 分值: weights }) => ({
      name,
      weights: new Map(
        Object.entries(weights).map(([level, weight]) => [level, required.figure(`权重方案.${name}.${level}`, weight)]),
      ),
    })),
    qualitativeTiers: readBands('定性档次', nearestValue(chain, '定性档次')?.value, required),
    grades: readBands('等级', nearestValue(chain, '等级')?.value, required),
    rounding: readRounding(chain, required),
    limits: readLimits(chain, required),
    checkLevels: readCheckLevels(chain),
    labels: Object.assign({}, ...[...chain].reverse().map((pack) => pack.data.标签 ?? {})),
    forms: readForms(chain, required),
  };
}

interface WrittenBand {
  readonly 名称: string;
  readonly 下限: Decimal | null;
}

function readBands(key: string, bands: readonly WrittenBand[] | undefined, required: Required): Band[] {
  const written = required.value(key, bands) ?? [];
  return written.map(({ 名称: name, 下限: from }) => ({ name, from: required.figure(`${key}.${name}.下限`, from) }));
}
