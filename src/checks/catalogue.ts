/** The checks' codes, by family, each with what it wants of a report: what `jixiao rules` and the hints of `接受` know. */

const weightsAndTotals = {
  'execution-weight-outside-total':
    '预算执行率的分值要算在满分之内：指标自己已占满 100 分、预算执行率又在其外的，分值合计 110',
  'weight-sum-not-100': '分值合计等于满分：自评表连预算执行率在内，评价指标各行相加',
  'level1-weight-mismatch': '一级指标上写的分值、得分，评价指标各级名称后面写的分值，等于下面各行之和',
  'total-score-mismatch': '填写的总分等于各项得分之和（自评表连预算执行率得分在内）',
  'total-rounding': '填写的总分按本表的舍入口径取位',
  'score-exceeds-weight': '得分不超过分值',
  'weight-profile-deviation': '一级指标的分值符合本地区通常的搭配之一；评价指标中产出和效益合占六成以上',
  'all-full-score': '全部满分的表，至少有一行能从数字上看出达到了目标',
} as const;

const execution = {
  'execution-rate-mismatch': '填写的执行率等于全年执行数 ÷ 全年预算数',
  'execution-rate-precision': '填写的执行率按规定保留小数位数',
  'execution-rate-rounding': '填写的执行率按本表的舍入口径取位',
  'rate-row-inconsistent': '各项资金来源填写的执行率与本行金额相符',
  'execution-score-mismatch': '填写的预算执行率得分等于分值 × 执行率',
  'execution-score-missing': '算得出的预算执行率得分不留空',
  'execution-over-budget': '全年执行数不超过全年预算数',
  'underspend-unexplained': '执行率偏低的，写明原因和措施',
  'budget-change-unexplained': '年中预算调整较大的，写明原因',
  'completion-rate-conflict': '总体完成率写 100% 的，执行率不明显偏低，各项指标都达到了年度指标值',
} as const;

const sums = {
  'fund-sum-mismatch': '填写的年度资金总额、部门的支出合计等于各项之和',
  'item-sum-mismatch': '分项之和等于总数：支出明细与全年执行数，各项目的金额与部门的项目支出，决算各项与合计',
  'increase-sum-mismatch': '决算中填写的增加额等于决算数减基数，上级的等于各项之和',
  'growth-rate-mismatch': '决算中填写的增长率等于增加额 ÷ 基数',
  'growth-from-zero-base': '基数为 0 的不写增长率',
  'growth-reason-missing': '决算中有增减的写明原因',
  'share-mismatch': '决算中填写的占比等于本项 ÷ 合计',
  'tail-difference': '填写的数就是按所写金额算出的数，不只是在舍入误差之内',
} as const;

const department = {
  'unit-mismatch': '部门资金里按元写的金额，不是万元写漏了“万”字',
  'department-figure-mismatch':
    '填写的部门执行率、结转结余、结转结余率、预决算差异率，和汇总的合计、平均分，等于算出的数',
  'formula-nonstandard': '填写的预决算差异率以年初预算数为基数，不是 1 − 执行率',
  'carryover-label-wrong': '年末的结转结余没有写成年初的',
  'average-mixed-basis': '各项目的平均分用同一种得分：都是自评，或者都是部门评价',
  'list-count-mismatch': '填写的项目个数等于附件里的项目',
  'project-name-inconsistent': '同一个项目在各处用同一个名称',
  'project-repeated': '一个项目在附件里只有一份自评表、一份评价报告',
} as const;

const scoresAndFacts = {
  'full-score-below-target': '没有达到年度指标值的，不给满分',
  'deduction-without-reason': '得分低于分值的，写明偏差原因或评价意见',
  'score-above-rule': '没有达到年度指标值的，得分不高于按完成情况应得的分',
  'overshoot-unexplained': '大幅超过年度指标值的，写明原因',
  'cost-baseline-ambiguous': '成本目标是年初定的，不是按调整后的预算事后补的',
  'cost-breakdown-mismatch': '各行成本之和不超过全年执行数',
  'score-comment-contradiction': '评价意见与得分相符：得满分的没有说缺点，说没有做的得分低于六成',
  'comment-fragment': '评价意见的句子不以“但”开头',
  'grade-band-mismatch': '填写的等级与总分相符',
  'grade-label-nonstandard': '等级使用规定的名称',
} as const;

const structure = {
  'level1-unknown': '一级指标使用本地区规定的名称',
  'level2-unknown': '二级指标使用本地区规定的名称',
  'typo-level2-name': '二级指标的名称没有错字漏字',
  'indicator-name-too-long': '指标名称是名称，不是一段叙述：不超过 36 个字',
} as const;

const narrative = {
  'section-missing': '正文写齐提纲要求的各节',
  'section-unknown': '正文的标题与提纲一致；自己加的标题加在允许的地方',
  'section-order': '正文各节按提纲的顺序写',
  'annex-figures-differ': '报告的资金数与附件中同一项目自评表的一致',
  'problem-section-empty-with-deductions': '有扣分的，存在的问题、建议各节不写“无”',
} as const;

export const families = {
  分值与总分: weightsAndTotals,
  预算执行: execution,
  金额合计: sums,
  部门整体: department,
  得分与事实: scoresAndFacts,
  指标结构: structure,
  正文与附件: narrative,
} as const;

export type CheckCode =
  | keyof typeof weightsAndTotals
  | keyof typeof execution
  | keyof typeof sums
  | keyof typeof department
  | keyof typeof scoresAndFacts
  | keyof typeof structure
  | keyof typeof narrative;

export interface CheckNote {
  readonly code: CheckCode;
  /** The family's name, in Chinese. */
  readonly family: string;
  /** What the check wants of a report, in one Chinese sentence. */
  readonly wants: string;
}

/** Every check once, in the order of the families. */
export const catalogue: readonly CheckNote[] = Object.entries(families).flatMap(([family, notes]) =>
  Object.entries(notes).map(([code, wants]) => ({ code: code as CheckCode, family, wants })),
);
