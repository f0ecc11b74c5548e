/**
 * Check `level2-misclassified`: a row stands under the level-2 name of what it measures.
 *
 * Why: four contract fees under 时效指标 leave the form without any time, and the costs where nobody looks for them. An error where all rows of
 * a block belong elsewhere, for the block is then another one than its name says; a warning for single rows.
 */
import { error, type Finding, warning } from '../../core/finding.ts';
import type { ScoredForm, ScoredIndicator } from '../../scoring/scored.ts';
import { ofForm } from '../check.ts';
import { type RowKind, rowKind } from '../row-kind.ts';
import { namePlace, shortName } from '../row-table.ts';
import type { Rule } from '../rule.ts';
import { belongsUnder } from './belongs-under.ts';
import { applies, rowBlocks } from './rows-of-block.ts';

export const level2Misclassified: Rule = {
  code: 'level2-misclassified',
  severity: 'error',
  wants: '三级指标放在它所衡量的二级指标下面',
  wrong: '时效指标下面写“数据中心供货合同费用”',
  right: '移到成本指标下面；时效指标写“项目完成验收时间”',
  find: ofForm(checkLevel2Misclassified),
};

const words: Readonly<Partial<Record<RowKind, string>>> = {
  cost: '花了多少钱',
  time: '什么时候完成',
  satisfaction: '满意度',
};

export function checkLevel2Misclassified(scored: ScoredForm): Finding[] {
  return rowBlocks(scored).flatMap((block) => {
    const rows = block.filter(applies);
    const strange = rows.filter((row) => belongsUnder(row) !== undefined);
    const make = strange.length > 1 && strange.length === rows.length ? error : warning;
    return strange.map((row) => misplaced(scored, row, make));
  });
}

function misplaced(scored: ScoredForm, row: ScoredIndicator, make: typeof error): Finding {
  const kind = belongsUnder(row);
  const meant = standardName(scored, kind);
  return make('level2-misclassified', namePlace(scored, row), {
    message: `“${shortName(row)}”说的是${(kind && words[kind]) ?? ''}，却放在“${row.level2}”下面`,
    hint: `移到“${meant}”下面；“${row.level2}”另写它自己的指标`,
    expected: meant,
    actual: row.level2,
  });
}

/** The region's name of the level; 成本指标 may be a level 1 of its own, then that one if the form has it. */
function standardName({ profile, levels }: ScoredForm, kind: RowKind | undefined): string {
  const used = levels.find(({ level1 }) => rowKind([level1]) === kind)?.level1;
  const known = profile.levels.flatMap(({ children }) => children).filter((name) => rowKind([name]) === kind);
  return used ?? known.find((name) => name === '成本指标') ?? known[0] ?? '';
}
