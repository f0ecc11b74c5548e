/** A right 项目支出绩效评价报告, made up: the national outline and framework, its form annexed, figures typed in prose. */
import fc from 'fast-check';
import { formNamed, type MadeForm } from './form.ts';
import { sayFunds } from './funds.ts';
import { gradeOf, points, sum } from './money.ts';

export interface MadeReport {
  readonly files: Readonly<Record<string, unknown>>;
  readonly main: string;
}

/** The framework of 财预〔2020〕10号 with the weights of the national pack: level 1, level 2, rows. */
const framework: readonly (readonly [
  string,
  readonly (readonly [string, readonly (readonly [string, bigint])[]])[],
])[] = [
  [
    '决策',
    [
      [
        '项目立项',
        [
          ['立项依据充分性', 300n],
          ['立项程序规范性', 200n],
        ],
      ],
      [
        '绩效目标',
        [
          ['绩效目标合理性', 300n],
          ['绩效指标明确性', 200n],
        ],
      ],
      [
        '资金投入',
        [
          ['预算编制科学性', 300n],
          ['资金分配合理性', 200n],
        ],
      ],
    ],
  ],
  [
    '过程',
    [
      [
        '资金管理',
        [
          ['资金到位率', 400n],
          ['预算执行率', 400n],
          ['资金使用合规性', 400n],
        ],
      ],
      [
        '组织实施',
        [
          ['管理制度健全性', 400n],
          ['制度执行有效性', 400n],
        ],
      ],
    ],
  ],
  [
    '产出',
    [
      ['产出数量', [['实际完成率', 1200n]]],
      ['产出质量', [['质量达标率', 1000n]]],
      ['产出时效', [['完成及时性', 700n]]],
      ['产出成本', [['成本节约率', 600n]]],
    ],
  ],
  [
    '效益',
    [
      [
        '项目效益',
        [
          ['实施效益', 2000n],
          ['满意度', 1000n],
        ],
      ],
    ],
  ],
];

const draft = fc.record({
  region: fc.constantFrom('全国', '北京市'),
  /** Half points off, by row. */
  lost: fc.array(fc.constantFrom(0n, 0n, 0n, 1n, 2n, 4n), { minLength: 17, maxLength: 17 }),
  writesTotal: fc.boolean(),
  writesWeights: fc.boolean(),
  wording: fc.nat({ max: 2 }),
});

export const madeEvaluation: fc.Arbitrary<MadeReport> = draft.chain((one) =>
  formNamed('社区养老服务项目', one.region).map((form) => reportOf(one, form)),
);

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

interface Level {
  readonly name: string;
  readonly score: bigint;
  readonly weight: bigint;
  readonly cells: Readonly<Record<string, unknown>>;
}

function reportOf({ region, lost, writesTotal, writesWeights, wording }: Draft, form: MadeForm): MadeReport {
  const levels = levelsOf(lost);
  const total = sum(levels.map(({ score }) => score));
  const grade = gradeOf(total);
  const key = ({ name, weight }: Level) => (writesWeights ? `${name}（${points(weight)}）` : name);
  const result = [
    `经评议，该项目综合评价得分${points(total)}分，绩效评价级别为“${grade}”。`,
    `经评价，${form.name}综合得分${points(total)}分，等级为${grade}。其中，${levels.map(({ name, score }) => `${name}${points(score)}分`).join('，')}。`,
    `综合评价得分为${points(total)}分，评价等级为“${grade}”。${levels.map(({ name, score, weight }) => `${name}类指标分值${points(weight)}分，得分${points(score)}分`).join('；')}。`,
  ][wording];
  const report = {
    文种: '项目支出绩效评价报告',
    地区: region,
    年度: '2024',
    项目名称: form.name,
    主管部门: '某市民政局',
    实施单位: '某市社会服务中心',
    评价单位: '某市民政局',
    附件: ['自评表.yaml'],
    评价指标: Object.fromEntries(levels.map((level) => [key(level), level.cells])),
    ...(writesTotal ? { 总分: points(total), 等级: grade } : {}),
    正文: narrativeOf(form, result ?? ''),
  };
  return { files: { '评价报告.yaml': report, '自评表.yaml': form.data }, main: '评价报告.yaml' };
}

function levelsOf(lost: readonly bigint[]): Level[] {
  let at = 0;
  return framework.map(([name, below]) => {
    const blocks = below.map(([title, rows]) => {
      const done = rows.map(([row, weight]) => {
        const off = (lost[at++] ?? 0n) * 50n;
        const score = weight - (off * 2n <= weight ? off : 0n);
        return { score, weight, cells: rowOf(row, weight, score) };
      });
      return { title, done };
    });
    const all = blocks.flatMap(({ done }) => done);
    return {
      name,
      score: sum(all.map(({ score }) => score)),
      weight: sum(all.map(({ weight }) => weight)),
      cells: Object.fromEntries(blocks.map(({ title, done }) => [title, done.map(({ cells }) => cells)])),
    };
  });
}

function rowOf(name: string, weight: bigint, score: bigint): Record<string, string> {
  const comment = score === weight ? '资料齐全，符合评价标准。' : `个别资料不够完整，扣${points(weight - score)}分。`;
  return { 三级指标: name, 分值: points(weight), 得分: points(score), 评价意见: comment };
}

function narrativeOf({ funds, name }: MadeForm, result: string): Record<string, unknown> {
  return {
    基本情况: {
      项目概况: `为方便老年人就近养老，某市社会服务中心实施${name}，内容是助餐、助浴和上门服务。\n\n${sayFunds(funds, false, '2024')}\n`,
      项目绩效目标: '总体目标是让社区老年人就近得到服务，服务规范、群众满意。',
    },
    绩效评价工作开展情况: {
      '绩效评价目的、对象和范围':
        '评价的目的是了解资金使用的效果，评价对象是项目资金，范围包括决策、过程、产出和效益。',
      '绩效评价原则、评价指标体系、评价方法、评价标准':
        '评价遵循科学公正、公开透明的原则，采用比较法，指标体系参照《项目支出绩效评价管理办法》（财预〔2020〕10号）。',
      绩效评价工作过程: '评价组查阅资料、实地查看并访谈服务对象，听取意见后形成报告。',
    },
    综合评价情况及评价结论: result,
    绩效评价指标分析: {
      项目决策情况: '项目符合部门职责，立项程序规范，个别资料不够完整的已在评分表中扣分。',
      项目过程情况: '资金拨付手续齐全，制度得到执行，个别资料不够完整的已在评分表中扣分。',
      项目产出情况: '各项服务按计划开展，验收资料存档，个别资料不够完整的已在评分表中扣分。',
      项目效益情况: '老年人就近得到服务，个别资料不够完整的已在评分表中扣分。',
    },
    '主要经验及做法、存在的问题及原因分析':
      '主要做法是社区与机构合作。存在的问题是个别资料不够完整，原因是没有专人整理。',
    有关建议: '建议确定专人整理资料，按季度检查。',
  };
}
