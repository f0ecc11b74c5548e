/** A self-evaluation form without a fault, and ways to spoil it. */

export const goodForm = `文种: 项目支出绩效自评表
地区: 北京市
年度: 2024
项目名称: 2024年度区信访办信访宣传项目经费
主管部门: 北京市丰台区信访办公室
实施单位: 北京市丰台区信访办公室
项目资金:
  当年财政拨款: { 年初预算数: 4, 全年预算数: 40000元, 全年执行数: 3.99 }
  上年结转资金:
年度总体目标:
  预期目标: 开展信访宣传活动，购置宣传用品。
  实际完成情况: 开展宣传活动6场，发放宣传品3200份。
成文日期: 2025年3月5日
绩效指标:
  产出指标:
    分值: 40
    数量指标:
      - { 三级指标: 发放宣传品数量, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 20 }
    质量指标:
      - 三级指标: 宣传品验收合格率
        年度指标值: 100%
        实际完成值: 98%
        分值: 20
        得分: 18
        计分: { 分档: [{ 条件: ≥90%, 得分: 18 }, { 条件: 其他, 得分: 10 }] }
        偏差原因分析及改进措施: 两批材料返工，已改进验收流程。
  效益指标:
    经济效益指标: 不涉及
    社会效益指标:
      - { 三级指标: 信访知晓率, 年度指标值: ≥80%, 实际完成值: 83%, 分值: 40, 计分: 正向 }
  满意度指标:
    服务对象满意度指标:
      - { 三级指标: 群众满意度, 年度指标值: 90%以上, 实际完成值: , 分值: 10 }
总分:
舍入: { 总分: { 位数: 3, 方式: 截断 } }
接受: [{ 检查: all-full-score, 理由: 数据属实。 }]
附件: [照片/*.jpg]
`;

/** An evaluation report without a fault: rows at the second, the third and the fourth level. */
export const goodEvaluation = `文种: 项目支出绩效评价报告
地区: 全国
年度: 2023
项目名称: 档案数字化购买服务项目
主管部门: 区政府办
实施单位: 区政府办
评价单位: 区政府办
成文日期: 2024-03-15
项目资金:
  当年财政拨款: { 年初预算数: 20, 全年预算数: 20, 全年执行数: 20 }
评价指标:
  项目决策(15):
    绩效目标(5):
      目标内容:
        - { 四级指标: 绩效目标明确, 分值: 3, 得分: 2, 评价意见: 产出质量没有量化。 }
        - { 四级指标: 绩效目标细化程度, 分值: 2, 得分: 2 }
    决策过程（10）:
      - { 三级指标: 决策程序规范性, 分值: 10, 得分: 10 }
  项目绩效:
    - { 二级指标: 数字化页数, 年度指标值: ≥100000页, 实际完成值: 124413页, 分值: 85 }
预期目标完成情况:
  - { 目标: 产出数量指标, 预期目标: 不少于100000页, 实际完成: 124413页 }
正文:
  评价结论: 得分{{总分}}分。
`;

/** Returns the form with one passage replaced; throws when it does not hold that passage exactly once. */
export function spoil(passage: string, replacement: string): string {
  return replaceOnce(goodForm, passage, replacement);
}

/** Returns the evaluation report with one passage replaced. */
export function spoilEvaluation(passage: string, replacement: string): string {
  return replaceOnce(goodEvaluation, passage, replacement);
}

function replaceOnce(text: string, passage: string, replacement: string): string {
  if (text.split(passage).length !== 2) throw new Error(`not once in the text: ${passage}`);
  return text.replace(passage, replacement);
}
