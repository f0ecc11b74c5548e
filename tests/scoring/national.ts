/** The national profile, as templates/national/pack.yaml has it, without the pages. */
import { Decimal, places } from '../../src/core/decimal.ts';
import type { Profile } from '../../src/packs/profile.ts';

const band = (name: string, from: string) => ({ name, from: new Decimal(from) });

export const national: Profile = {
  name: '全国',
  folder: 'national',
  basis: [{ title: '项目支出绩效评价管理办法', number: '财预〔2020〕10号' }],
  fullScore: new Decimal('100'),
  executionWeight: new Decimal('10'),
  levels: [],
  wantedLevel2: [],
  weightSchemes: [],
  qualitativeTiers: [band('达成', '80'), band('部分达成', '60'), band('未达成', '0')],
  grades: [band('优', '90'), band('良', '80'), band('中', '60'), band('差', '0')],
  rounding: {
    moneyUnit: '万元',
    amount: undefined,
    rate: places(2),
    executionPoints: { ...places(2), from: 'exact-rate' },
    indicator: places(2),
    total: places(2),
  },
  limits: {
    executionReason: new Decimal('90'),
    budgetChange: new Decimal('10'),
    overshootNote: new Decimal('120'),
    overshootReason: new Decimal('150'),
  },
  checkLevels: new Map(),
  labels: {},
  forms: {},
};
