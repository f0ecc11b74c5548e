/** A right 部门整体绩效评价报告, made up: two to four projects with their forms, money to the 分, the pack's sentences typed by hand. */
import fc from 'fast-check';
import type { MadeReport } from './evaluation.ts';
import { formNamed, type MadeForm } from './form.ts';
import { totals } from './funds.ts';
import { decimal, inWan, percent, points, sum, wan } from './money.ts';

const names = ['社区养老服务项目', '城乡低保核查项目', '婚姻登记服务项目', '地名标志维护项目'];

const draft = fc.record({
  region: fc.constantFrom('全国', '北京市'),
  projects: fc.integer({ min: 2, max: 4 }),
  basic: fc.tuple(fc.integer({ min: 100, max: 4000 }), fc.nat({ max: 999_999 }), fc.integer({ min: 900, max: 1000 })),
  digits: fc.constantFrom(2, 4),
  writes: fc.record({ total: fc.boolean(), rest: fc.boolean(), summary: fc.boolean() }),
});

export const madeDepartment: fc.Arbitrary<MadeReport> = draft.chain((one) =>
  fc
    .tuple(...names.slice(0, one.projects).map((name) => formNamed(name, one.region)))
    .map((forms) => reportOf(one, forms)),
);

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

function reportOf({ region, basic, digits, writes }: Draft, forms: readonly MadeForm[]): MadeReport {
  const [whole, rest, spentOf] = basic;
  const budget = BigInt(whole) * wan + BigInt(rest);
  const own = { budget, spent: (budget * BigInt(spentOf)) / 1000n };
  const projects = {
    budget: sum(forms.map(({ funds }) => totals(funds).budget)),
    spent: sum(forms.map(({ funds }) => totals(funds).spent)),
  };
  const all = { budget: own.budget + projects.budget, spent: own.spent + projects.spent };
  const row = (one: typeof all) => ({ 全年预算数: inWan(one.budget, digits), 全年执行数: inWan(one.spent, digits) });
  const saved = all.budget - all.spent;
  const average = decimal(sum(forms.map(({ total }) => total)), 100n * BigInt(forms.length), 2);
  const report = {
    文种: '部门整体绩效评价报告',
    地区: region,
    年度: '2024',
    部门名称: '某市民政局',
    部门资金: {
      基本支出: row(own),
      项目支出: row(projects),
      ...(writes.total ? { 支出合计: { ...row(all), 执行率: `${percent(all.spent, all.budget)}%` } } : {}),
      ...(writes.rest ? { 结转结余: inWan(saved, digits), 结转结余率: `${percent(saved, all.budget)}%` } : {}),
    },
    项目开展情况: { 计划项目数: `${forms.length}`, 追加项目数: '0', 未实施项目数: '0' },
    附件: forms.map((_, at) => `自评表/${at + 1}.yaml`),
    ...(writes.summary ? { 汇总: { 项目数: `${forms.length}`, 平均分: average } } : {}),
    正文: narrativeOf({ own, projects, all }, digits, forms, average),
  };
  const annexes = forms.map(({ data }, at) => [`自评表/${at + 1}.yaml`, data] as const);
  return { files: { '部门整体报告.yaml': report, ...Object.fromEntries(annexes) }, main: '部门整体报告.yaml' };
}

type Money = Readonly<Record<'own' | 'projects' | 'all', { readonly budget: bigint; readonly spent: bigint }>>;

function narrativeOf(
  { own, projects, all }: Money,
  digits: number,
  forms: readonly MadeForm[],
  average: string,
): Record<string, unknown> {
  const say = (fen: bigint) => `${inWan(fen, digits)}万元`;
  const saved = all.budget - all.spent;
  const best = forms[0];
  return {
    部门概况: {
      机构设置及职责工作任务情况: '某市民政局主管全市社会救助、养老服务和社会事务，所属单位有某市社会服务中心等。',
      部门整体绩效目标设立情况: '整体绩效目标按部门职责和年度工作安排设立，与预算同时编制，分解到各个项目。',
    },
    当年预算执行情况: `2024年全年预算数${say(all.budget)}，其中，基本支出预算数${say(own.budget)}，项目支出预算数${say(projects.budget)}。资金总体支出${say(all.spent)}，其中，基本支出${say(own.spent)}，项目支出${say(projects.spent)}。预算执行率为${percent(all.spent, all.budget)}%。`,
    整体绩效目标实现情况: {
      产出完成情况分析: {
        产出数量: `2024年计划开展项目${forms.length}个，年中追加项目0个，未实施项目0个，最终完成项目${forms.length}个。`,
        产出进度: best ? `${best.name}全年支出${say(totals(best.funds).spent)}，自评得分${points(best.total)}分。` : '',
      },
      效果实现情况分析: {
        经济效益: '服务由专业机构承担，节省了部门自办的人力，机构也增加了就业。',
        社会效益: '老年人、困难群众就近得到服务，办事更加便利。',
        环境效益: '不涉及此项内容。',
        可持续性影响: '服务规范已经印发，以后年度继续执行。',
      },
    },
    预算管理情况分析: {
      财务管理: {
        财务管理制度健全性: '预算、支出、采购、合同管理制度齐备，并得到执行。',
        资金使用合规性和安全性: '资金使用符合财务制度和批复的用途，审批手续完整。',
        会计基础信息完善性: '会计核算规范，资料完整，按规定公开信息。',
      },
      资产管理: '资产账实相符，每年盘点。',
      绩效管理: '各项目按时编报绩效目标，开展了年中监控和年末自评。',
      结转结余率: `2024年全年预算数${say(all.budget)}，决算支出数${say(all.spent)}，年末结转和结余${say(saved)}，结转结余率${percent(saved, all.budget)}%。`,
    },
    总体评价结论: {
      评价得分情况: `我单位对${forms.length}个项目开展绩效评价，平均分${average}分。`,
      存在的问题及原因分析: '部分项目执行率偏低，部分指标没有达到年度指标值，原因是个别工作安排偏晚。',
    },
    措施建议: '细化预算测算，提前安排采购，按月检查进度。',
  };
}
