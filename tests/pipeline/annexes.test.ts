/** Annexes on the road: reports of their own, whose findings, figures and files are the main report's too. */
import { describe, expect, test } from 'vitest';
import { writePath } from '../../src/core/key-path.ts';
import { loadProgram, type ReportRun, runReport } from '../../src/pipeline.ts';
import { isPrintedText, type PrintedMap } from '../../src/scoring/scored.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';

const program = await loadProgram(worldOf({}));

async function run(files: Readonly<Record<string, string>>, file = '主.yaml'): Promise<ReportRun> {
  return runReport({ ...program, world: worldOf(files) }, file);
}

/** A form by this name, with further keys; `result` becomes its 实际完成情况. */
function form(name: string, more = '', result = '开展宣传活动6场。'): string {
  return `${smallReport
    .replace('项目名称: 信访宣传', `项目名称: ${name}`)
    .replace('实际完成情况: 开展宣传活动6场，发放宣传品3200份。', `实际完成情况: ${result}`)}${more}`;
}

/** Which fonts this machine has is no question here. */
const ofFiles = ({ findings }: ReportRun) => findings.filter(({ code }) => code !== 'font-substituted');

const seen = (done: ReportRun) =>
  ofFiles(done).map(({ code, place }) => `${place.file} ${code} ${writePath(place.path)}`);

function resultOf({ scored }: ReportRun): string {
  const goals = scored?.printed.年度总体目标 as PrintedMap | undefined;
  const result = goals?.实际完成情况;
  return result !== undefined && isPrintedText(result) ? result.text : '';
}

/** The list of annexes as it is printed, number and title. */
function listed({ scored }: ReportRun): string[] {
  const rows = (scored?.printed.附件 ?? []) as readonly Record<string, { readonly text: string }>[];
  return rows.map((row) => `${row.序号?.text} ${row.题名?.text}`);
}

describe('what an annex gives', () => {
  test('its figures to the prose, its title to the list, its text to the carets', async () => {
    const said = '运维得{{附件.智慧信访（2.0版）.总分}}分，支出{{元 附件.智慧信访（2.0版）.项目资金.全年执行数}}元。';
    const files = {
      '主.yaml': form('甲', '附件: [自评表/*.yaml, 批复.pdf]\n', `"${said}"`),
      '自评表/运维.yaml': form('智慧信访（2.0版）'),
      '批复.pdf': '%PDF',
    };
    const done = await run(files);
    expect(seen(done)).toEqual([]);
    expect(resultOf(done)).toBe('运维得98分，支出40000元。');
    expect(listed(done)).toEqual(['1 智慧信访（2.0版）项目支出绩效自评表', '2 批复']);
    expect([...done.sources.keys()].sort()).toEqual(['主.yaml', '自评表/运维.yaml']);
    expect(done.annexes.map(({ file, laid }) => [file, laid])).toEqual([['自评表/运维.yaml', undefined]]);
  });

  test('a single annex has no number', async () => {
    const done = await run({ '主.yaml': form('甲', '附件: [乙.yaml]\n'), '乙.yaml': form('乙') });
    expect(listed(done)).toEqual([' 乙项目支出绩效自评表']);
  });

  test('two annexes of one project cannot both be meant by its name', async () => {
    const files = {
      '主.yaml': form('甲', '附件: [乙.yaml, 丙.yaml]\n', '"得{{附件.乙.总分}}分"'),
      '乙.yaml': form('乙'),
      '丙.yaml': form('乙'),
    };
    // Of one kind too: nobody could say which of them a name means.
    expect(seen(await run(files))).toEqual(['主.yaml unknown-quote 年度总体目标.实际完成情况']);
  });

  test('two annexes of one project and of two kinds are called by their titles', async () => {
    const evaluated = `文种: 项目支出绩效评价报告
地区: 全国
年度: 2024
项目名称: 乙项目
主管部门: 某市信访局
实施单位: 某市信访局
评价单位: 某市信访局
总分: 91
正文: { 基本情况: 丙。 }
`;
    const files = {
      '主.yaml': form('甲', '附件: [自评表.yaml, 评价报告.yaml]\n', '"{{附件.乙项目支出绩效自评表.总分}}分"'),
      '自评表.yaml': form('乙项目'),
      '评价报告.yaml': evaluated,
    };
    expect(resultOf(await run(files))).toBe('98分');
  });

  test('a name that it has not: the nearest one, at the characters', async () => {
    const files = { '主.yaml': form('甲', '附件: [乙.yaml]\n', '"得{{附件.乙.总份}}分"'), '乙.yaml': form('乙') };
    expect(ofFiles(await run(files))).toMatchObject([{ code: 'unknown-quote', expected: '附件.乙.总分' }]);
  });
});

describe('the form of the report’s own project', () => {
  const report = (more: string) => `文种: 项目支出绩效评价报告
地区: 北京市
年度: 2024
项目名称: 信访宣传
主管部门: 某区信访办公室
实施单位: 某区信访办公室
评价单位: 某区信访办公室
${more}附件: [别的.yaml, 自评表.yaml]
正文:
  评价结论: |
    支出{{元 项目资金.全年执行数}}元，执行率{{执行率}}，得{{总分}}分，{{等级}}。

    {{绩效指标}}
`;
  const files = (more: string) => ({
    '主.yaml': report(more),
    '别的.yaml': form('别的项目'),
    '自评表.yaml': form('信访宣传'),
  });
  const ofFigures = (done: ReportRun) =>
    done.findings.filter(({ code }) => /quote|annex|table/.test(code)).map(({ code }) => code);

  test('gives its money, its table, its total and its grade', async () => {
    const done = await run(files(''));
    expect(ofFigures(done)).toEqual([]);
    const [heading, prose, table] = (done.scored?.printed.正文 ?? []) as readonly PrintedMap[];
    expect(heading?.一级标题).toMatchObject({ text: '评价结论' });
    expect(prose?.段落).toMatchObject({ text: '支出40000元，执行率100%，得98分，优。' });
    expect(table).toMatchObject({ 总分: { text: '98' }, 分值合计: { text: '100' }, 项目资金: { 当年财政拨款: {} } });
    expect(table?.绩效指标).toHaveLength(5);
  });

  test('and the report’s own money must be the same', async () => {
    const money = (spent: string) =>
      `项目资金: { 当年财政拨款: { 年初预算数: 4, 全年预算数: 4, 全年执行数: ${spent} } }\n`;
    expect(ofFigures(await run(files(money('4'))))).toEqual([]);
    expect((await run(files(money('39000元')))).findings).toContainEqual(
      expect.objectContaining({
        code: 'annex-figures-differ',
        message: '本报告的全年执行数 3.9 万元，附件中同一项目的自评表为 4 万元',
        related: [expect.objectContaining({ place: expect.objectContaining({ file: '自评表.yaml' }) })],
      }),
    );
  });
});

describe('what is wrong in an annex', () => {
  test('is found at its own place, once, though it is read on two roads', async () => {
    const files = {
      '主.yaml': form('甲', '附件: [乙.yaml]\n'),
      '乙.yaml': form('乙').replace('分值: 10', '分值: 15').replace('年度: 2024', '年度： 2024'),
    };
    expect(seen(await run(files))).toEqual(['乙.yaml full-width-colon 年度', '乙.yaml weight-sum-not-100 绩效指标']);
  });

  test('keeps the main report from being scored when the annex cannot be, without an echo in its quotes', async () => {
    const files = {
      '主.yaml': form('甲', '附件: [乙.yaml]\n', '"得{{附件.乙.总分}}分"'),
      '乙.yaml': form('乙').replace('实施单位: 某区信访办公室\n', ''),
    };
    const done = await run(files);
    expect(seen(done)).toEqual(['乙.yaml missing-key ']);
    expect(done.scored).toBeUndefined();
    expect(done.laid).toBeUndefined();
  });

  test('an annex that is no YAML at all does so too', async () => {
    const done = await run({ '主.yaml': form('甲', '附件: [乙.yaml]\n'), '乙.yaml': '项目名称: [甲' });
    expect(new Set(done.findings.map(({ place }) => place.file))).toEqual(new Set(['乙.yaml']));
    expect(done.scored).toBeUndefined();
  });

  test('what the annex accepts is accepted, what only the main report accepts is not', async () => {
    const faulty = form('乙').replace('分值: 10', '分值: 15');
    const accepts = '接受: [{ 检查: weight-sum-not-100, 理由: 按上级批复的分值填报 }]\n';
    const own = await run({ '主.yaml': form('甲', '附件: [乙.yaml]\n'), '乙.yaml': faulty + accepts });
    expect(seen(own)).toEqual([]);
    expect(own.accepted.map(({ finding }) => finding.place.file)).toEqual(['乙.yaml']);
    const main = await run({ '主.yaml': form('甲', `附件: [乙.yaml]\n${accepts}`), '乙.yaml': faulty });
    expect(seen(main)).toEqual(['主.yaml acceptance-unused 接受.1', '乙.yaml weight-sum-not-100 绩效指标']);
  });
});

describe('annexes of annexes', () => {
  test('a circle is told and ends', async () => {
    const files = Object.fromEntries(
      [...'甲乙丙丁戊己庚辛壬癸'].map((name) => [`${name}.yaml`, form(name, '附件: ["*.yaml"]\n')]),
    );
    const done = await run(files, '甲.yaml');
    expect(done.findings.map(({ code }) => code)).toContain('attachment-cycle');
    expect(done.scored).toBeUndefined();
  });

  test('those that several share are made once; more than anybody binds are refused', async () => {
    const names = [...'甲乙丙丁戊己庚辛壬癸子丑'];
    const files = Object.fromEntries(
      names.map((name, index) => {
        const below = names.slice(index + 1).map((one) => `${one}.yaml`);
        return [`${name}.yaml`, form(name, below.length === 0 ? '' : `附件: [${below.join(', ')}]\n`)];
      }),
    );
    const done = await run(files, '甲.yaml');
    expect(done.findings.map(({ code }) => code)).toEqual(['attachment-too-many']);
    expect(seen(await run(files, '壬.yaml'))).toEqual([]);
  });
});
