/**
 * `npm run bench`: how long a form, a report and a department take, against Typst and stock pdfmake on this machine.
 *
 * Read the ratios, which hold on a busy machine, not the times. jixiao's time is the whole road: YAML read, validated,
 * scored, checked, composed, laid out, and rendered as DOCX and as PDF. The peers are given a finished document and
 * make the PDF alone. Nothing fails by its time.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProgram, renderReport, runReport } from '../../dist/pipeline.js';
import { nodeWorld } from '../../dist/world/node-world.js';
import { inTurn, median, printTable, runProgram } from './measure.mjs';
import { stockPdf, useStockFont } from './stock-pdf.mjs';
import { typst } from './typst.mjs';
import { typstMarkup } from './typst-markup.mjs';
import { writeVariants } from './variants.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const options = { draft: false, program: 'jixiao' };
const program = await loadProgram(nodeWorld());
const temporary = await mkdtemp(join(tmpdir(), 'jixiao-bench-'));

try {
  process.stdout.write(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}\n`);
  await compareDocuments('(a) a form of one page', join(root, 'samples/beijing-2024/'), '信访宣传.yaml', {
    rounds: 60,
    warm: 20,
  });
  await compareDocuments(
    '(b) a report with its annexes',
    join(root, 'samples/beijing-zhengfuban-2023/'),
    '评价报告.yaml',
    { rounds: 20, warm: 6 },
  );
  await compareDepartments(100);
  await growth([10, 100, 1000]);
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function compareDocuments(title, sample, file, { rounds, warm }) {
  const paths = await writeVariants(sample, file, join(temporary, file), rounds + warm);
  const runs = [];
  for (const path of paths) runs.push(await finished(path));
  const [{ fonts, laid }] = runs;
  const families = familiesOf(fonts);
  const markups = runs.map((run) => typstMarkup(run.laid.tree, families));
  const compile = typst(fontFiles(fonts), temporary);
  useStockFont(fonts.roles.songti.file);
  const times = await inTurn(
    {
      'jixiao: YAML → DOCX + PDF': async (round) => {
        const run = await runReport(program, paths[round]);
        await renderReport(run.laid, run.fonts, 'docx', options);
        await renderReport(run.laid, run.fonts, 'pdf', options);
      },
      'Typst: PDF': (round) => compile(markups[round]),
      'stock pdfmake: PDF': (round) => stockPdf(runs[round].laid.tree),
      '— jixiao: YAML → pages': (round) => runReport(program, paths[round]),
      '— jixiao: pages → DOCX': (round) => renderReport(runs[round].laid, fonts, 'docx', options),
      '— jixiao: pages → PDF': (round) => renderReport(runs[round].laid, fonts, 'pdf', options),
    },
    { rounds, warm },
  );
  const own = times.get('jixiao: YAML → DOCX + PDF');
  const rows = [...times].map(([name, each]) => [
    name,
    ...[median, fastest].flatMap((of) => [`${of(each).toFixed(1)} ms`, (of(each) / of(own)).toFixed(2)]),
  ]);
  const head = ['', 'median', 'jixiao = 1', 'fastest', 'jixiao = 1'];
  printTable(`${title}: ${laid.pages.length} pages, ${rounds} rounds`, head, rows);
}

/** Hardly disturbed by whatever else the machine does. */
function fastest(times) {
  return Math.min(...times);
}

/** End to end, each as a program of its own: start, fonts, reading, writing. */
async function compareDepartments(count) {
  const folder = join(temporary, 'department');
  const paths = await writeVariants(join(root, 'samples/beijing-2024/'), '信访宣传.yaml', folder, count);
  const typstFolder = join(temporary, 'typst');
  await mkdir(typstFolder);
  const forms = paths.flatMap((path) =>
    ['信访宣传', '信访工作经费', '智慧信访运维'].map((name) => path.replace('信访宣传', name)),
  );
  for (const [index, path] of forms.entries()) {
    const run = await finished(path);
    await writeFile(join(typstFolder, `${index}.typ`), typstMarkup(run.laid.tree, familiesOf(run.fonts)));
  }
  const { fonts } = await finished(forms[0]);
  const output = join(temporary, 'out');
  const cli = join(root, 'bin/jixiao.js');
  const typstProgram = fileURLToPath(new URL('typst-folder.mjs', import.meta.url));
  const rounds = { jixiao: [], again: [], typst: [] };
  for (let round = 0; round < 3; round++) {
    rounds.jixiao.push(await runProgram(cli, ['build', folder, '-o', `${output}${round}`, '--jobs', '2']));
    rounds.again.push(await runProgram(cli, ['build', folder, '-o', `${output}${round}`, '--jobs', '2']));
    rounds.typst.push(await runProgram(typstProgram, [typstFolder, ...fontFiles(fonts)]));
  }
  const time = (of) => median(of.map(({ seconds }) => seconds));
  const memory = (of) => median(of.map(({ megabytes }) => megabytes));
  const row = (name, of) => [
    name,
    `${time(of).toFixed(2)} s`,
    `${memory(of).toFixed(0)} MB`,
    (time(of) / time(rounds.jixiao)).toFixed(2),
  ];
  printTable(
    `(c) a department of ${forms.length} forms, program start included, median of 3`,
    ['', 'time', 'memory', 'jixiao = 1'],
    [
      row('jixiao build --jobs 2: DOCX + PDF', rounds.jixiao),
      row('jixiao build again, nothing changed', rounds.again),
      row('Typst: PDF', rounds.typst),
    ],
  );
}

/** How time and memory grow with the number of reports and of indicators. */
async function growth(counts) {
  const rows = [];
  for (const count of counts) {
    const folder = join(temporary, `grow${count}`);
    await writeVariants(join(root, 'samples/beijing-2024/'), '信访宣传.yaml', folder, Math.ceil(count / 3));
    const built = await runProgram(join(root, 'bin/jixiao.js'), [
      'build',
      folder,
      '-o',
      `${folder}-out`,
      '--jobs',
      '2',
    ]);
    rows.push([
      `${Math.ceil(count / 3) * 3} reports`,
      `${built.seconds.toFixed(2)} s`,
      `${built.megabytes.toFixed(0)} MB`,
    ]);
  }
  for (const count of counts) {
    const folder = join(temporary, `rows${count}`);
    await mkdir(folder);
    await writeFile(join(folder, '项目.yaml'), formOf(count));
    const built = await runProgram(join(root, 'bin/jixiao.js'), ['build', folder, '-o', `${folder}-out`, '--draft']);
    rows.push([`one form of ${count} indicators`, `${built.seconds.toFixed(2)} s`, `${built.megabytes.toFixed(0)} MB`]);
  }
  printTable('(d) growth, program start included', ['', 'time', 'memory'], rows);
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

async function finished(path) {
  const run = await runReport(program, path);
  if (run.laid === undefined) throw new Error(`${path}: ${run.findings.map(({ message }) => message).join('\n')}`);
  return run;
}

function fontFiles({ roles }) {
  return [...new Set(Object.values(roles).map(({ file }) => file))];
}

/** Typst knows a face by its family and weight. */
function familiesOf({ roles }) {
  return Object.fromEntries(
    Object.entries(roles).map(([role, { family, file }]) => [
      role,
      { family: family.replace(/ (Bold|Regular)$/, ''), bold: /bold/i.test(file) },
    ]),
  );
}
