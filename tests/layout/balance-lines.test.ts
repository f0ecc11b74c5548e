import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceLines } from '../../src/layout/balance-lines.ts';
import { createFontPicker } from '../../src/layout/font-picker.ts';
import { glyphsOf } from '../../src/layout/glyph.ts';
import { squareFonts } from './square-fonts.ts';

/** The type area's width holds 20 characters of 二号 (report titles) and 17 of 一号 (covers). */
const sizes = { report: 22, cover: 26 } as const;
const typeWidth = 442.2;

function titleLines(title: string, size: number): string[] {
  const glyphs = glyphsOf([{ text: title, strong: false, origin: {} }], { role: 'title', size }, picker);
  const lines = balanceLines(glyphs, { width: typeWidth, spacing: 0 });
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(typeWidth);
  return lines.map((line) => line.glyphs.map(({ text }) => text).join(''));
}

const picker = createFontPicker(squareFonts());

describe('the published titles, on a report and on a cover', () => {
  test.each([
    {
      seed: '002',
      title: '丰台区政府办公室档案数字化购买服务项目支出绩效评价报告',
      report: ['丰台区政府办公室档案数字化', '购买服务项目支出绩效评价报告'],
      cover: ['丰台区政府办公室档案数字化', '购买服务项目支出绩效评价报告'],
    },
    {
      seed: '002, with the unit’s full name',
      title: '北京市丰台区人民政府办公室档案数字化购买服务项目支出绩效评价报告',
      report: ['北京市丰台区人民政府办公室', '档案数字化购买服务项目支出绩效评价报告'],
      cover: ['北京市丰台区人民政府办公室', '档案数字化购买服务', '项目支出绩效评价报告'],
    },
    {
      seed: '002, the department',
      title: '北京市丰台区人民政府办公室2023年度部门整体绩效评价报告',
      report: ['北京市丰台区人民政府办公室', '2023年度部门整体绩效评价报告'],
      cover: ['北京市丰台区人民政府办公室', '2023年度部门整体绩效评价报告'],
    },
    {
      seed: '003',
      title: '北京市丰台区人民政府信访办公室2020年度信息化升级改造项目支出绩效评价报告',
      report: ['北京市丰台区人民政府信访办公室2020年度', '信息化升级改造项目支出绩效评价报告'],
      cover: ['北京市丰台区人民政府信访办公室', '2020年度信息化升级改造', '项目支出绩效评价报告'],
    },
    {
      seed: '003, the accounts',
      title: '北京市丰台区信访办公室2020年度部门决算（草案）',
      report: ['北京市丰台区信访办公室', '2020年度部门决算（草案）'],
      cover: ['北京市丰台区信访办公室', '2020年度部门决算（草案）'],
    },
    {
      seed: '004, once printed with 绩效 parted from 自评报告 (D004-15)',
      title: '2024年度信访事务经费项目绩效自评报告',
      report: ['2024年度信访事务经费项目绩效自评报告'],
      cover: ['2024年度信访事务', '经费项目绩效自评报告'],
    },
    {
      seed: '004, with the unit’s name',
      title: '巴彦淖尔市信访局2024年度信访事务经费项目绩效自评报告',
      report: ['巴彦淖尔市信访局2024年度', '信访事务经费项目绩效自评报告'],
      cover: ['巴彦淖尔市信访局2024年度', '信访事务经费项目绩效自评报告'],
    },
    {
      seed: '000, a name in quotation marks',
      title: '2024年度区信访办“智慧信访”系统运行维护项目绩效自评报告',
      report: ['2024年度区信访办“智慧信访”', '系统运行维护项目绩效自评报告'],
      cover: ['2024年度区信访办“智慧信访”', '系统运行维护项目绩效自评报告'],
    },
    {
      seed: '002, a list in a name',
      title: '基层党组织担任书记、副书记的离退休干部党员工作补贴项目支出绩效评价报告',
      report: ['基层党组织担任书记、副书记的离退休干部', '党员工作补贴项目支出绩效评价报告'],
      cover: ['基层党组织担任书记、副书记的', '离退休干部党员工作补贴', '项目支出绩效评价报告'],
    },
    {
      seed: 'none: the title of a rule',
      title: '关于《项目支出绩效评价管理办法》执行情况的专项绩效评价报告',
      report: ['关于《项目支出绩效评价管理办法》', '执行情况的专项绩效评价报告'],
      cover: ['关于《项目支出绩效评价管理办法》', '执行情况的专项绩效评价报告'],
    },
    {
      seed: 'none: four lines',
      title: '内蒙古自治区巴彦淖尔市临河区人民政府信访局2024年度信访事务经费及大接访专项活动项目支出绩效评价报告',
      report: [
        '内蒙古自治区巴彦淖尔市临河区人民政府',
        '信访局2024年度信访事务经费及大接访',
        '专项活动项目支出绩效评价报告',
      ],
      cover: [
        '内蒙古自治区巴彦淖尔市',
        '临河区人民政府信访局2024年度',
        '信访事务经费及大接访专项',
        '活动项目支出绩效评价报告',
      ],
    },
    {
      seed: 'none: years that belong together',
      title: '2021—2023年度中央财政衔接推进乡村振兴补助资金绩效评价报告',
      report: ['2021—2023年度中央财政衔接推进', '乡村振兴补助资金绩效评价报告'],
      cover: ['2021—2023年度中央财政衔接推进', '乡村振兴补助资金绩效评价报告'],
    },
  ])('$seed', ({ title, report, cover }) => {
    expect(titleLines(title, sizes.report)).toEqual(report);
    expect(titleLines(title, sizes.cover)).toEqual(cover);
  });
});

test('a line break that the author typed holds, and each of his lines is broken by itself', () => {
  expect(titleLines('丰台区政府办公室\n绩效评价报告', sizes.cover)).toEqual(['丰台区政府办公室', '绩效评价报告']);
  expect(titleLines('丰台区\n北京市丰台区信访办公室2020年度部门决算（草案）', sizes.cover)).toEqual([
    '丰台区',
    '北京市丰台区信访办公室',
    '2020年度部门决算（草案）',
  ]);
});

test('a blank is a good place to break, and is not seen at the line’s end', () => {
  expect(titleLines('甲乙丙丁戊己庚辛壬癸 子丑寅卯辰巳午未申酉', sizes.cover)).toEqual([
    '甲乙丙丁戊己庚辛壬癸',
    '子丑寅卯辰巳午未申酉',
  ]);
});

test('a name that nobody knows is broken in the middle, at worst', () => {
  const lines = titleLines('魑魅魍魉饕餮梼杌穷奇混沌貔貅麒麟凤凰鲲鹏', sizes.cover);
  expect(lines.map((line) => line.length)).toEqual([10, 10]);
});

describe('labels in narrow cells, in characters', () => {
  test.each([
    { label: '项目决策（15）', squares: 3.3, want: ['项目', '决策', '（15）'] },
    { label: '项目决策（15）（续）', squares: 4.4, want: ['项目决策', '（15）', '（续）'] },
    { label: '服务对象满意度', squares: 4.4, want: ['服务对象', '满意度'] },
    { label: '服务对象满意度指标', squares: 3.3, want: ['服务', '对象', '满意度', '指标'] },
    { label: '可持续影响指标', squares: 5.5, want: ['可持续', '影响指标'] },
    { label: '年度总体目标', squares: 2.2, want: ['年度', '总体', '目标'] },
    { label: '偏差原因分析及改进措施', squares: 7, want: ['偏差原因分析', '及改进措施'] },
    { label: '其中：当年财政拨款', squares: 5.5, want: ['其中：当年', '财政拨款'] },
  ])('$label on $squares', ({ label, squares, want }) => {
    const glyphs = glyphsOf([{ text: label, strong: false, origin: {} }], { role: 'songti', size: 10 }, picker);
    const lines = balanceLines(glyphs, { width: squares * 10, spacing: 0 });
    expect(lines.map((line) => line.glyphs.map(({ text }) => text).join(''))).toEqual(want);
  });
});

const pieces = fc.constantFrom(
  ...'丰台区|2024年度|绩效|自评报告|《办法》|“智慧信访”|项目|的|（草案）|、|A1|甲|魑魅魍魉| |\n'.split('|'),
);

test('whatever the title: nothing is lost, no line is too wide, no character stands alone beside longer lines', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const title = parts.join('');
      const lines = titleLines(title, sizes.cover);
      expect(lines.join('').replaceAll(' ', '')).toBe(title.replace(/[ \n]/g, ''));
      for (const typed of title.split('\n')) {
        if (typed.replaceAll(' ', '').length < 18) continue;
        for (const line of titleLines(typed, sizes.cover)) expect(line.length, typed).toBeGreaterThan(1);
      }
    }),
  );
});
