/** The handbook's worked example works as it is written, and its mistakes give what it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Finding } from '../../src/core/finding.ts';
import { loadProgram, runReport } from '../../src/pipeline.ts';
import { worldOf } from '../cli/small-report.ts';
import { readDocx, textOf } from '../readers/docx.ts';
import { descendants } from '../readers/xml.ts';
import { commands, exampleFiles, mistakes, quoted, spoilt } from './handbook.ts';

const report = '报告/信访宣传.yaml';

async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const { findings } = await runReport(await loadProgram(worldOf(files)), report);
  return findings.filter(({ severity }) => severity !== 'info');
}

test('the example: every command of the page, in its order, on the page’s files', async () => {
  const world = worldOf(exampleFiles);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    const before = world.outText().length;
    expect(await main([...command], world), `${command.join(' ')}\n${world.outText().slice(before)}`).toBe(0);
    expect(world.outText().slice(before)).not.toMatch(/: (错误|警告): /);
  }
  const made = world.written.get('/资料/输出/信访宣传-绩效运行监控表.docx');
  const docx = readDocx(made ?? new Uint8Array());
  const words = descendants(docx.part('word/document.xml'), 'w:p').map(textOf).join('\n');
  for (const said of ['项目绩效运行监控表', '发放宣传品数量', '≥3000份', '有可能', '66.7%'])
    expect(words).toContain(said);
  // The region's rounding, and quotes in a text of its own.
  expect(words).toContain('执行率52.5%，低于66.7%的要求。');
});

test('what the page quotes from a pack stands there, letter by letter', () => {
  expect(quoted.map(({ file }) => file.split('/').at(-2))).toEqual([
    ...['neimenggu', 'neimenggu', 'beijing', 'fengtai', 'yunnan-like', 'hebei'],
  ]);
  for (const { file, text } of quoted)
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toContain(text);
});

test('all mistakes of pack.yaml and the templates at once give one finding each', async () => {
  const some = mistakes.filter(({ file, wrong }) => !file.endsWith('.json') && !alone.includes(wrong));
  expect(some).toHaveLength(10);
  const findings = await findingsOf(spoilt(...some));
  const said = findings.map(({ place, message }) => `${place.file} ${message}`);
  expect(said).toHaveLength(10);
  for (const one of some)
    expect(said.filter((words) => words.startsWith(one.file) && words.includes(one.said))).toHaveLength(1);
  if (process.env.SHOW === '1')
    console.log(findings.map((one) => `${one.place.range.start.line} ${one.message}｜${one.hint}`).join('\n'));
});

/** With these there is no pack to speak of, or no form whose template could be looked at. */
const alone = ['继承: natonal', '模板: 运行监测.hbs', '｛｛年度}}年度'];

describe('the mistakes on the page', () => {
  test('there are some in every kind of file', () => {
    const files = new Set(mistakes.map(({ file }) => file.replace(/.*\./u, '')));
    expect([...files].sort()).toEqual(['hbs', 'json', 'yaml']);
  });

  test.each(mistakes)('$file: $wrong for $right', async (mistake) => {
    const findings = await findingsOf(spoilt(mistake));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(mistake.said)]);
    const [{ place, hint = '' } = { place: undefined, hint: '' }] = findings;
    expect(place?.file).toBe(mistake.file);
    expect(place?.range.start.line).toBeGreaterThan(1);
    expect(hint).not.toBe('');
  });
});
