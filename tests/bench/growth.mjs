/** How time and memory grow with the number of reports in a folder, and of indicators in a form. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './finished.mjs';
import { printTable, runProgram } from './measure.mjs';
import { writeVariants } from './variants.mjs';

const jixiao = join(root, 'bin/jixiao.js');

export async function growth(counts, temporary) {
  const rows = [];
  for (const count of counts) {
    const folder = join(temporary, `grow${count}`);
    const copies = Math.ceil(count / 3);
    await writeVariants(join(root, 'samples/beijing-2024/'), '', folder, copies);
    const built = await runProgram(jixiao, ['build', folder, '-o', `${folder}-out`, '--jobs', '2']);
    rows.push([`${copies * 3} forms`, ...figures(built, copies * 3)]);
  }
  for (const count of counts) {
    const folder = join(temporary, `rows${count}`);
    await mkdir(folder);
    await writeFile(join(folder, '项目.yaml'), formOf(count));
    const built = await runProgram(jixiao, ['build', folder, '-o', `${folder}-out`, '--draft']);
    rows.push([`one form of ${count} indicators`, ...figures(built, count)]);
  }
  printTable('(d) growth, program start included', ['', 'wall', 'CPU', 'CPU for each', 'memory'], rows);
}

function figures({ wall, cpu, megabytes }, count) {
  return [
    `${wall.toFixed(2)} s`,
    `${cpu.toFixed(2)} s`,
    `${((cpu * 1000) / count).toFixed(0)} ms`,
    `${megabytes.toFixed(0)} MB`,
  ];
}

function formOf(indicators) {
  const rows = Array.from(
    { length: indicators },
    (_, index) =>
      `      - { 三级指标: 第${index + 1}项成果数量, 年度指标值: ≥${index + 5}份, 实际完成值: ${index + 5}份, 分值: 1 }\n`,
  );
  return [
    '文种: 项目支出绩效自评表\n地区: 北京市\n年度: 2024\n项目名称: 多指标项目\n主管部门: 某局\n实施单位: 某局\n',
    '项目资金:\n  当年财政拨款: { 年初预算数: 100, 全年预算数: 100, 全年执行数: 95 }\n',
    '年度总体目标: { 预期目标: 完成全部成果。, 实际完成情况: 已完成全部成果。 }\n',
    `绩效指标:\n  产出指标:\n    数量指标:\n${rows.join('')}`,
  ].join('');
}
