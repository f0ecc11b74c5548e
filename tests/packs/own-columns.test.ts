/**
 * Forms that other provinces have, each a folder of a pack.yaml and a template: built into real files, and read back from them.
 * No line of TypeScript knows of them.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadProgram, type ReportRun, renderReport, runReport } from '../../src/pipeline.ts';
import { nodeWorld } from '../../src/world/node-world.ts';
import { readDocx } from '../readers/docx.ts';
import { readPdf } from '../readers/pdf.ts';
import { readPdfCells } from '../readers/pdf-cells.ts';

const here = new URL('./', import.meta.url).pathname;
const program = await loadProgram({ ...nodeWorld(), fontFolders: [] });

interface Built {
  readonly run: ReportRun;
  /** The rows of the form as the DOCX holds them; a cell that goes on from above is left out. */
  readonly rows: readonly (readonly string[])[];
  readonly pdfCells: readonly string[];
}

async function build(pack: string): Promise<Built> {
  const folder = `${here}${pack}`;
  const run = await runReport(program, `${folder}/自评表.yaml`, { templates: folder });
  if (run.laid === undefined || run.fonts === undefined) throw new Error(run.findings.map((one) => one.message).join());
  const options = { draft: false, program: 'jixiao' };
  const docx = readDocx(await renderReport(run.laid, run.fonts, 'docx', options));
  const pdf = await readPdf(await renderReport(run.laid, run.fonts, 'pdf', options));
  const rows = docx.tables.flatMap((table) =>
    table.rows.map(({ cells }) =>
      cells.filter(({ vMerge }) => vMerge !== 'continue').map(({ text }) => text.replace(/\s/g, '')),
    ),
  );
  return { run, rows, pdfCells: pdf.flatMap(readPdfCells).map(({ text }) => text.replace(/\s/g, '')) };
}

const [yunnan, hubei] = [await build('yunnan-like'), await build('hubei-like')];
const built: readonly (readonly [string, Built])[] = [
  ['yunnan-like', yunnan],
  ['hubei-like', hubei],
];
const rowOf = ({ rows }: Built, start: string) => rows.find((row) => row.includes(start));

describe.each(built)('%s', (pack, { run, rows, pdfCells }) => {
  test('is settings and templates only', () => {
    const files = readdirSync(`${here}${pack}`).sort();
    expect(files).toEqual(['pack.yaml', 'self-evaluation-form.hbs', '自评表.yaml']);
  });

  test('stands on one page, with nothing to find fault with', () => {
    expect(run.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(run.laid?.pages).toHaveLength(1);
  });

  test('the PDF says the same cells as the DOCX', () => {
    expect([...pdfCells].sort()).toEqual(rows.flat().sort());
  });
});

describe('money in 元, the target in three columns, the grade beside the total', () => {
  test('amounts are read and printed in 元, exactly', () => {
    expect(rowOf(yunnan, '年度资金总额')?.slice(-7)).toEqual([
      '年度资金总额',
      '350000',
      '400000',
      '398765.43',
      '10',
      '99.69%',
      '9.97',
    ]);
    expect(yunnan.rows.flat()).toContain('项目资金（元）');
    expect(yunnan.rows.flat()).toContain('全年支出398765.43元（39.876543万元），执行率99.69%。');
    expect(yunnan.run.scored?.printed.项目资金).toMatchObject({
      偏差原因分析及改进措施: { text: '年中追加办案经费，比年初增加50000元，增长14.29%，已按批复执行。' },
    });
  });

  test('a target written in one stands in three columns, and one written in three is scored like it', () => {
    const columns = (name: string) => {
      const row = rowOf(yunnan, name) ?? [];
      return row.slice(row.indexOf(name) + 1, row.indexOf(name) + 7);
    };
    expect(columns('排查矛盾')).toEqual(['≥', '120', '件', '131件', '15', '15']);
    expect(columns('发放宣传材料')).toEqual(['≥', '3000', '份', '3200份', '15', '15']);
    expect(columns('化解率')).toEqual(['≥', '90', '%', '92%', '10', '10']);
    expect(columns('完成时间')).toEqual(['≤', '2022年12月底前', '', '2022年12月5日', '10', '10']);
    expect(columns('社会稳定')).toEqual(['定性', '持续向好', '', '未发生群体性事件', '30', '28']);
  });

  test('the grade stands beside the total, under the region’s own label', () => {
    expect(rowOf(yunnan, '总分')).toEqual(['总分', '100', '97.97', '等级：优']);
    expect(rowOf(yunnan, '指标性质')).toContain('实际完成指标值');
  });
});

describe('预算执行率 20, goals of 80 together, tiers 80 and 50', () => {
  test('each goal stands over its own rows, with what they hold together', () => {
    expect(rowOf(hubei, '化解信访积案（40分）')?.slice(1)).toEqual(['化解积案40件。', '化解积案38件。']);
    expect(rowOf(hubei, '年度绩效目标2（40分）')?.slice(1)).toEqual(['培训调解员300人。', '培训调解员310人。']);
    const first = hubei.rows.findIndex((row) => row.includes('化解信访积案（40分）'));
    const second = hubei.rows.findIndex((row) => row.includes('年度绩效目标2（40分）'));
    const names = ['化解积案', '平均办结时间', '息诉罢访', '培训调解员', '调解制度', '学员满意度'];
    const at = names.map((name) => hubei.rows.findIndex((row) => row.includes(name)));
    expect(at.map((row) => (row > second ? 2 : row > first ? 1 : 0))).toEqual([1, 1, 1, 2, 2, 2]);
  });

  test('the execution of 20 and both goals make the total', () => {
    expect(rowOf(hubei, '190')).toEqual(['200', '190', '95%', '20', '19']);
    expect(rowOf(hubei, '总分')).toEqual(['总分', '100', '94']);
    expect(hubei.run.scored?.total?.formula).toBe(
      '预算执行率得分 19 + 化解信访积案产出指标 29 + 化解信访积案效益指标 6 + 年度绩效目标2产出指标 20 + 年度绩效目标2效益指标 10 + 年度绩效目标2满意度指标 10 = 94',
    );
  });

  test('6 of 10 is the second tier from 50%, where the national one begins at 60%', () => {
    const tier = hubei.run.scored?.bases.find(({ label }) => label === '得分（息诉罢访）');
    expect(tier?.formula).toContain('部分达成预期指标并具有一定效果');
    expect(hubei.run.pack?.profile.qualitativeTiers.map(({ from }) => from.toFixed())).toEqual(['80', '50', '0']);
  });
});
