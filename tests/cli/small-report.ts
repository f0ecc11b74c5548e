/** A small report without a fault, and worlds to build it in. */
import { type MemoryOptions, type MemoryWorld, memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';

/** 98 of 100 points; every indicator met but one, whose deduction has its reason. */
export const smallReport = `文种: 项目支出绩效自评表
地区: 北京市
年度: 2024
项目名称: 信访宣传
主管部门: 某区信访办公室
实施单位: 某区信访办公室
项目资金:
  当年财政拨款: { 年初预算数: 4, 全年预算数: 4, 全年执行数: 4 }
年度总体目标:
  预期目标: 开展信访宣传活动，购置宣传用品。
  实际完成情况: 开展宣传活动6场，发放宣传品3200份。
绩效指标:
  成本指标:
    经济成本指标:
      - { 三级指标: 项目总成本, 年度指标值: ≤4万元, 实际完成值: 4万元, 分值: 20 }
  产出指标:
    数量指标:
      - { 三级指标: 发放宣传品数量, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 20 }
    质量指标:
      - 三级指标: 宣传品验收合格率
        年度指标值: 100%
        实际完成值: 98%
        分值: 20
        得分: 18
        偏差原因分析及改进措施: 两批材料返工，已改进验收流程，今后到货当日验收。
  效益指标:
    社会效益指标:
      - { 三级指标: 信访知晓率, 年度指标值: ≥80%, 实际完成值: 83%, 分值: 20 }
  满意度指标:
    服务对象满意度指标:
      - { 三级指标: 群众满意度, 年度指标值: 90%以上, 实际完成值: 95%, 分值: 10 }
`;

/** The same with weights that add up to 105. */
export const faultyReport = smallReport.replace('实际完成值: 95%, 分值: 10', '实际完成值: 95%, 分值: 15');

/** A world of these files over the program's own schemas, templates and fonts. */
export function worldOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryOptions = {},
): MemoryWorld {
  return memoryWorld(files, { behind: nodeWorld(), ...options });
}
