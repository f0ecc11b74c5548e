/** 评价指标: sums of every level, the total, the rows on the page, and what prose may quote of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeBases } from '../../src/scoring/describe-bases.ts';
import type { EvaluationLevel, PrintedMap, Scored } from '../../src/scoring/scored.ts';
import { evaluationText, scoreEvaluation, scoreReport } from './evaluated.ts';
import { f3 } from './f3.ts';
import { printed, scoreForm } from './scored-form.ts';

const sums = (levels: readonly EvaluationLevel[], depth: number): string[] =>
  levels.flatMap(({ name, weight, points, children }) => [
    `${name} ${weight.toFixed()}/${points.toFixed()}`,
    ...(depth > 1 ? sums(children, depth - 1) : []),
  ]);

const rowsOf = (scored: Scored) => scored.printed.评价指标 as readonly PrintedMap[];
const cells = (row: PrintedMap | undefined, ...names: string[]) =>
  names.map((name) => (row?.[name] as { text: string } | undefined)?.text);

describe('the published table of seed 002', () => {
  test('gives the sub-totals that DOMAIN verified', () => {
    const { evaluation, findings } = scoreEvaluation({ indicators: f3 });
    expect(findings).toEqual([]);
    expect(sums(evaluation.levels, 2)).toEqual([
      '项目决策 15/14',
      '绩效目标 5/4',
      '决策过程 10/10',
      '项目管理 30/28.5',
      '项目资金 15/15',
      '项目实施 15/13.5',
      '项目绩效 55/51',
      '项目产出 30/28',
      '项目效果 25/23',
    ]);
    expect(evaluation.depth).toBe(4);
    expect(evaluation.rows).toHaveLength(29);
  });

  test('adds up to 100 and 93.5, which is 优', () => {
    const { scored } = scoreEvaluation({ indicators: f3 });
    expect(['分值合计', '总分', '等级'].map((name) => printed(scored, name))).toEqual(['100', '93.5', '优']);
    expect(scored.total?.formula).toBe('项目决策 14 + 项目管理 28.5 + 项目绩效 51 = 93.5');
  });

  test('prints each row with the levels above it and their sums', () => {
    const { scored } = scoreEvaluation({ indicators: f3 });
    const rows = rowsOf(scored);
    expect(
      cells(rows[0], '一级指标', '一级分值', '一级得分', '二级指标', '二级分值', '二级得分', '三级指标', '三级分值'),
    ).toEqual(['项目决策', '15', '14', '绩效目标', '5', '4', '目标内容', '5']);
    expect(cells(rows[1], '四级指标', '分值', '得分', '评价意见')).toEqual([
      '绩效目标细化程度',
      '2',
      '1',
      '绩效目标不够细化，产出数量不具体。',
    ]);
    expect(cells(rows[28], '三级指标', '四级指标', '分值', '得分')).toEqual([
      '服务对象满意度',
      '服务单位及部门满意度',
      '6',
      '6',
    ]);
  });

  test('one row changed changes the sentence, the grade and the table together', () => {
    const narrative = '评价结论: 得分{{总分}}分，等级为{{等级}}；项目产出{{评价指标.项目绩效.项目产出.得分}}分。';
    const sentence = (indicators: string) => {
      const { scored } = scoreEvaluation({ indicators, narrative });
      const [prose] = scored.narrative[0]?.blocks ?? [];
      return [prose?.kind === 'prose' ? prose.text : '', ...cells(rowsOf(scored)[21], '一级得分', '二级得分')];
    };
    expect(sentence(f3)).toEqual(['得分93.5分，等级为优；项目产出28分。', '51', '28']);
    const changed = f3.replace(
      '达到预期目标, 分值: 10, 得分: 9, 评价意见: "达到目标',
      '达到预期目标, 分值: 10, 得分: 5, 评价意见: "达到目标',
    );
    expect(sentence(changed)).toEqual(['得分89.5分，等级为良；项目产出24分。', '47', '24']);
  });

  test('jixiao score says every row, and every level behind what stands under it', () => {
    const { scored } = scoreEvaluation({ indicators: f3 });
    const labels = scored.bases.map(({ label, value }) => `${label} ${value.toFixed()}`);
    expect(labels.slice(0, 5)).toEqual([
      '得分（绩效目标明确） 3',
      '得分（绩效目标细化程度） 1',
      '得分小计（目标内容） 4',
      '得分小计（绩效目标） 4',
      '得分（项目符合发展规划或年度工作计划） 2',
    ]);
    expect(labels.at(-1)).toBe('总分 93.5');
    expect(describeBases(scored)).toMatch(
      /得分小计（项目绩效） +51 分\n +规则 .*\n +计算 {2}28 \+ 23 = 51\n +取自 {2}项目产出 28　评价报告\.yaml:46/,
    );
  });
});

describe('levels', () => {
  test.each([
    ['项目决策(15)', '项目决策', '15'],
    ['项目决策（15分）', '项目决策', '15'],
    ['项目决策 （ 2.5 分 ）', '项目决策', '2.5'],
    ['项目决策', '项目决策', undefined],
    ['项目效果（社会）', '项目效果（社会）', undefined],
    ['项目效果（社会）(8)', '项目效果（社会）', '8'],
  ])('%s is named %s and weighs %s', (written, name, weight) => {
    const { evaluation } = scoreEvaluation({ indicators: `${written}:\n  - { 二级指标: 甲, 分值: 8, 得分: 7 }` });
    const [level] = evaluation.levels;
    expect([level?.name, level?.givenWeight?.toFixed()]).toEqual([name, weight]);
    expect(sums(evaluation.levels, 1)).toEqual([`${name} 8/7`]);
  });

  test('rows may end at different depths; a column without a level is blank', () => {
    const indicators = `产出:
  - { 二级指标: 数量, 分值: 40, 得分: 38 }
决策:
  立项:
    - { 三级指标: 依据, 分值: 60, 得分: 60, 指标解释: 是否充分, 评价标准: 缺一项扣5分 }`;
    const { scored, evaluation } = scoreEvaluation({ indicators });
    const rows = rowsOf(scored);
    const names = ['一级指标', '二级指标', '二级分值', '三级指标', '三级分值', '四级指标', '指标解释', '评价标准'];
    expect(rows.map((row) => cells(row, ...names))).toEqual([
      ['产出', '数量', '', '', '', '', '', ''],
      ['决策', '立项', '60', '依据', '', '', '是否充分', '缺一项扣5分'],
    ]);
    expect(evaluation.depth).toBe(3);
  });

  test('a weight that the rows do not give is printed only where the author stands by it', () => {
    const indicators = '决策(50):\n  - { 二级指标: 甲, 分值: 40, 得分: 40 }';
    const weight = (more: string) => cells(rowsOf(scoreEvaluation({ indicators, more }).scored)[0], '一级分值');
    expect(weight('')).toEqual(['40']);
    expect(weight('接受: [{ 检查: level1-weight-mismatch, 理由: 区里统一规定的分值。 }]')).toEqual(['50']);
  });
});

describe('points', () => {
  const only = (row: string, more = '', level = '产出数量') =>
    scoreEvaluation({ indicators: `产出:\n  ${level}:\n    - { 三级指标: 甲, ${row} }`, more });
  const said = (row: string, level?: string) => {
    const { rule, points } = only(row, '', level).evaluation.rows[0] ?? {};
    return `${rule} ${points?.value.toFixed()}`;
  };

  test.each([
    ['分值: 10, 得分: 9', 'given 9'],
    ['年度指标值: ≥100页, 实际完成值: 80页, 分值: 10', 'forward-ratio 8'],
    ['年度指标值: ≥100页, 实际完成值: 80页, 分值: 10, 得分: 7', 'forward-ratio 7'],
    ['年度指标值: 符合标准, 实际完成值: 符合, 分值: 10, 得分: 9', 'qualitative-tier 9'],
    ['计分: 达标, 年度指标值: ≥100页, 实际完成值: 80页, 分值: 10', 'met-or-not 0'],
  ])('%s: %s', (row, expected) => {
    expect(said(row)).toBe(expected);
  });

  test('a bare figure under costs is a ceiling, as on the forms', () => {
    expect(said('年度指标值: 20万元, 实际完成值: 18万元, 分值: 10', '产出成本')).toBe('inverse-ratio 10');
  });

  test.each([
    ['分值: 10', 'score-missing', /没有得分：评价组没有给分/],
    ['分值: 10, 得分: ', 'score-missing', /得分留空/],
    ['分值: , 得分: 3', 'weight-missing', /“甲”没有分值/],
    ['年度指标值: ≥100页, 实际完成值: 8天, 分值: 10', 'score-unit-mismatch', /单位不同/],
  ])('%s is one finding: %s', (row, code, message) => {
    const { findings } = only(row);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]?.message).toMatch(message);
  });

  test('a row without points adds nothing, and its cell is blank', () => {
    const { scored } = only('分值: 10');
    expect(cells(rowsOf(scored)[0], '得分', '一级得分')).toEqual(['', '0']);
    expect(printed(scored, '总分')).toBe('0');
  });

  test('comments may quote the money and the results', () => {
    const more = '项目资金: { 当年财政拨款: { 全年预算数: 20, 全年执行数: 19 } }';
    const { scored, findings } = only(
      '分值: 100, 得分: 90, 实际完成值: "{{执行率}}", 评价意见: "执行率{{执行率}}，总分{{总分}}"',
      more,
    );
    expect(findings).toEqual([]);
    expect(cells(rowsOf(scored)[0], '实际完成值', '评价意见')).toEqual(['95%', '执行率95%，总分90']);
  });

  test('a row cannot quote the total that follows from it', () => {
    const { findings } = only('分值: 100, 得分: 90, 实际完成值: "{{总分}}"');
    expect(findings.map(({ code }) => code)).toEqual(['unknown-quote']);
  });
});

test('sums are exact at every level, whatever stands where', { timeout: 60_000 }, () => {
  const points = fc.integer({ min: 0, max: 9999 });
  const tree = fc.array(fc.array(fc.array(points, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  const hundredths = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const same = (value: { toFixed(digits: number): string }, expected: number) =>
    expect(value.toFixed(2)).toBe(hundredths(expected));
  fc.assert(
    fc.property(tree, (level1s) => {
      const indicators = level1s
        .map((level2s, a) => {
          const below = level2s.map((rows, b) => {
            const lines = rows.map((row, c) => `    - { 三级指标: 行${c}, 分值: 100, 得分: ${hundredths(row)} }`);
            return `  乙${b}:\n${lines.join('\n')}`;
          });
          return `甲${a}:\n${below.join('\n')}`;
        })
        .join('\n');
      const { evaluation } = scoreEvaluation({ indicators });
      evaluation.levels.forEach((level, a) => {
        same(level.points, total((level1s[a] ?? []).flat()));
        level.children.forEach((child, b) => {
          same(child.points, total(level1s[a]?.[b] ?? []));
        });
      });
      same(evaluation.total.exact, total(level1s.flat(2)));
    }),
    { numRuns: 60 },
  );
});

describe('other parts of the report', () => {
  test('money without a form is scored and can be quoted; it earns no points', () => {
    const { scored, findings } = scoreReport({
      more: '项目资金: { 当年财政拨款: { 年初预算数: 20, 全年预算数: 20, 全年执行数: 19 } }',
      narrative: '资金: 预算{{全年预算数}}万元，支出{{项目资金.全年执行数}}万元，执行率{{执行率}}。',
    });
    expect(findings).toEqual([]);
    const [prose] = scored.narrative[0]?.blocks ?? [];
    expect(prose?.kind === 'prose' && prose.text).toBe('预算20万元，支出19万元，执行率95%。');
    expect(printed(scored, '项目资金.年度资金总额.得分')).toBe('');
    expect(scored.bases.map(({ label }) => label)).not.toContain('预算执行率得分');
    expect(scored.total).toBeUndefined();
  });

  test('预期目标完成情况 is printed with its quotes filled', () => {
    const { scored, findings } = scoreReport({
      more: `项目资金: { 当年财政拨款: { 全年预算数: 20, 全年执行数: 19 } }
预期目标完成情况:
  - { 目标: 产出成本指标, 预期目标: "控制在{{全年预算数}}万元以内", 实际完成: "支出{{全年执行数}}万元" }
  - { 目标: 产出进度指标, 预期目标: 12月底前, 实际完成: }`,
      narrative: '完成情况: "{{预期目标完成情况}}"',
    });
    expect(findings).toEqual([]);
    const rows = scored.printed.预期目标完成情况 as readonly PrintedMap[];
    expect(rows.map((row) => cells(row, '目标', '预期目标', '实际完成'))).toEqual([
      ['产出成本指标', '控制在20万元以内', '支出19万元'],
      ['产出进度指标', '12月底前', ''],
    ]);
  });

  test('a report with nothing to add up prints what its author wrote', () => {
    const { scored } = scoreReport({ more: '总分: 93.5\n等级: 优秀' });
    expect([printed(scored, '总分'), printed(scored, '等级')]).toEqual(['93.5', '优秀']);
    expect(describeBases(scored)).toMatch(/\n\n这份报告没有要计算的分数。\n$/);
  });

  test('the title is made of the names, saying 项目 once; a given one wins', () => {
    expect(printed(scoreReport({}).scored, '报告题名')).toBe('档案数字化购买服务项目支出绩效评价报告');
    expect(printed(scoreReport({ more: '报告题名: 评价报告' }).scored, '报告题名')).toBe('评价报告');
    expect(evaluationText({})).not.toContain('报告题名');
  });
});

describe('annexes', () => {
  const form = (name: string) =>
    scoreForm({ name, funds: '当年财政拨款: { 年初预算数: 20, 全年预算数: 20, 全年执行数: 19 }' }).scored;
  const own = form('档案数字化购买服务项目');

  test('the form of the same project lends its money, and its results where nothing else has any', () => {
    const { scored, findings } = scoreReport({ narrative: '结论: 执行率{{执行率}}，得分{{总分}}分。' }, undefined, [
      form('别的项目'),
      own,
    ]);
    expect(findings).toEqual([]);
    expect(['执行率', '分值合计', '总分', '等级'].map((name) => printed(scored, name))).toEqual([
      '95%',
      '100',
      '99.5',
      '优',
    ]);
    expect([scored.total?.value.toFixed(), scored.grade]).toEqual(['99.5', '优']);
  });

  test('总分 and 等级 are those of 评价指标 where there are any', () => {
    const { scored } = scoreEvaluation({ indicators: f3 }, undefined, [own]);
    expect([printed(scored, '总分'), printed(scored, '执行率')]).toEqual(['93.5', '95%']);
  });

  test('the list says what each file is; one alone has no number', () => {
    const list = (attachments: readonly string[]) => {
      const { scored } = scoreReport({ more: '附件: ["*"]', attachments }, undefined, [own]);
      return (scored.printed.附件 as readonly PrintedMap[]).map((row) => cells(row, '序号', '题名').join('|'));
    };
    expect(list(['项目.yaml', '材料/问卷 汇总.v2.xlsx'])).toEqual([
      '1|档案数字化购买服务项目支出绩效自评表',
      '2|问卷 汇总.v2',
    ]);
    expect(list(['项目.yaml'])).toEqual(['|档案数字化购买服务项目支出绩效自评表']);
  });
});
