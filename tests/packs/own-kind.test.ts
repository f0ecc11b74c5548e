/** A 文种 that a pack's folder brings goes the whole road like the program's own; and each way to get its file wrong has its finding. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadProgram, runReport } from '../../src/pipeline.ts';
import { previewMaker } from '../../src/preview/make-preview.ts';
import { printTree } from '../../src/tree/print.ts';
import { worldOf } from '../cli/small-report.ts';
import { treeHeadings } from '../published/match.ts';
import { exampleFiles, type Mistake, spoilt } from './handbook.ts';

const report = '报告/信访宣传.yaml';
const schema = '某县/绩效运行监控表.schema.json';

describe('the handbook’s 文种', () => {
  test('is scored: its rate with the rounding of its pack', async () => {
    const world = worldOf(exampleFiles);
    expect(await main(['score', report], world)).toBe(0);
    expect(world.outText()).toMatch(/^执行率 +52\.5%$/mu);
  });

  test('is previewed: its pages, and the place behind each text', async () => {
    const maker = previewMaker(worldOf(exampleFiles));
    const order = { file: report, templates: undefined, maker: 'jixiao', generation: { packs: 0, fonts: 0 } };
    const { kind, title, shown, findings } = await maker.make(order);
    expect([kind, title, shown?.pageCount, shown?.draft]).toEqual(['绩效运行监控表', '信访宣传', 1, false]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(shown?.card).toContain('监控情况.1.监控时完成值');
  });

  test('is built with the folder, report after report, and listed in the manifest', async () => {
    const other = exampleFiles[report]?.replaceAll('信访宣传', '来信办理') ?? '';
    const world = worldOf({ ...exampleFiles, '报告/来信办理.yaml': other });
    const status = await main(['build', '报告', '-o', '输出', '--format', 'pdf'], world);
    expect(status, world.talkText()).toBe(0);
    const manifest = new TextDecoder().decode(world.files.get('/资料/输出/清单.json'));
    for (const name of ['信访宣传-绩效运行监控表.pdf', '来信办理-绩效运行监控表.pdf', '绩效评价结果汇总表.pdf']) {
      expect(world.files.has(`/资料/输出/${name}`)).toBe(true);
      expect(manifest).toContain(name);
    }
  });
});

describe('a 文种 with 正文', () => {
  const files = spoilt(
    change(schema, '"纠偏措施":', '"正文": { "$ref": "公共定义.schema.json#/definitions/正文" }, "纠偏措施":'),
    change(
      '某县/pack.yaml',
      '    方向: 横向\n',
      `    方向: 横向\n    提纲:\n      - 标题: 进度分析\n        下级: [资金进度, 任务进度]\n      - 标题: 概况\n        正文: "{{项目名称}}执行率{{执行率}}。"\n`,
    ),
    change('某县/运行监控.hbs', '</table>\n', '</table>\n{{#each 正文}}{{> narrative-text}}{{/each}}\n'),
  );
  const prose = '正文:\n  进度分析:\n    资金进度: 已支出{{全年执行数}}万元。\n    任务进度: 按计划开展。\n';

  async function run(text: string) {
    const world = worldOf({ ...files, [report]: `${files[report]}${text}` });
    const { laid, findings } = await runReport(await loadProgram(world), report);
    return { tree: laid?.tree, findings: findings.filter(({ severity }) => severity !== 'info') };
  }

  test('has the outline of its pack: headings in order, quotes filled, pack text where nothing is written', async () => {
    const { tree, findings } = await run(prose);
    expect(findings).toEqual([]);
    expect(tree && treeHeadings(tree).flat()).toEqual(['1 进度分析', '2 资金进度', '2 任务进度', '1 概况']);
    const words = tree && printTree(tree);
    expect(words).toContain('已支出2.1万元。');
    expect(words).toContain('信访宣传执行率52.5%。');
  });

  test('lacks what its outline wants, and says so', async () => {
    const { findings } = await run('正文:\n  进度分析:\n    资金进度: 正常。\n');
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^section-missing .*任务进度/u),
    ]);
  });
});

/** By code: the words put wrong, and what the finding says of it; `line` is found by what stands there. */
const faults: readonly { readonly code: string; readonly mistake: Mistake; readonly at: string }[] = [
  {
    code: 'kind-name-taken',
    mistake: change(schema, '"const": "绩效运行监控表"', '"const": "项目支出绩效自评表"', '是程序自带的文种'),
    at: '"文种": {',
  },
  {
    code: 'kind-name-taken',
    mistake: change(schema, '"const": "绩效运行监控表"', '"const": "绩效监控表"', '里面的文种却是“绩效监控表”'),
    at: '"文种": {',
  },
  {
    code: 'kind-part-changed',
    mistake: change(schema, 'definitions/项目资金"', 'definitions/金额"', '“项目资金”是程序要计算和印制的部分'),
    at: '"项目资金": {',
  },
  {
    code: 'kind-key-missing',
    mistake: change(schema, '"地区", "年度", "实施单位"]', '"地区", "实施单位"]', '“年度”要列在 requiredWithFolder 里'),
    at: '"年度": {',
  },
  {
    code: 'kind-key-missing',
    mistake: change(
      schema,
      '"年度", "实施单位"]',
      '"年度", "实施单住"]',
      'requiredWithFolder 里的“实施单住”不在 properties 里',
    ),
    at: '"requiredWithFolder"',
  },
  {
    code: 'kind-type-wrong',
    mistake: change(
      schema,
      '"type": "string", "enum": ["能"',
      '"type": "strng", "enum": ["能"',
      '没有“strng”这种 type',
    ),
    at: '"能否完成": {',
  },
  {
    code: 'kind-type-wrong',
    mistake: change(
      schema,
      '"description": "指标、目标值和监控时的完成值。",\n        "type": "object",\n        "additionalProperties": false,',
      '"description": "指标、目标值和监控时的完成值。",\n        "type": "object",',
      '没有写 "additionalProperties": false',
    ),
    at: '"items": {',
  },
];

describe('a fault of its file', () => {
  test.each(faults)('$code: $mistake.wrong', async ({ code, mistake, at }) => {
    const files = spoilt(mistake);
    const world = worldOf(files);
    expect(await main(['check', report, '--json'], world)).toBe(1);
    const { findings } = await runReport(await loadProgram(worldOf(files)), report);
    const [first, ...others] = findings.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect([first?.code, first?.place.file]).toEqual([code, schema]);
    expect(first?.message).toContain(mistake.said);
    expect(first?.hint).toBeTruthy();
    const line = files[schema]?.split('\n').findIndex((one) => one.includes(at)) ?? -1;
    expect(first?.place.range.start.line).toBe(line + 1);
    expect(world.outText()).toContain(code);
  });
});

function change(file: string, right: string, wrong: string, said = ''): Mistake {
  return { file, right, wrong, said };
}
