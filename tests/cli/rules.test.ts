/** `jixiao rules`: what is checked, what a code means, and what a region made of the rules. */
import { describe, expect, test } from 'vitest';
import { catalogue, families } from '../../src/checks/catalogue.ts';
import { main } from '../../src/cli/main.ts';
import { codeGroups } from '../../src/cli/rules/code-groups.ts';
import { describeCode } from '../../src/cli/rules/describe-code.ts';
import { explain } from '../../src/cli/rules/explain.ts';
import { worldOf } from './small-report.ts';

const tuned = '名称: 某县\n继承: national\n检查: { all-full-score: 关, budget-change-unexplained: 错误 }\n';

async function rules(...argv: readonly string[]) {
  const world = worldOf({ '某县/pack.yaml': tuned });
  const status = await main(['rules', ...argv], world);
  return { status, out: world.outText(), talk: world.talkText() };
}

describe('the list', () => {
  test('has every rule on a line of its own, under its family, with its level', async () => {
    const { status, out } = await rules();
    expect(status).toBe(0);
    const lines = out.split('\n');
    for (const { name, rules: own } of families) {
      const at = lines.indexOf(name);
      expect(at, name).toBeGreaterThanOrEqual(0);
      const codes = lines.slice(at + 1, at + 1 + own.length).map((line) => line.trim().split(/\s+/)[1]);
      expect(codes).toEqual(own.map(({ code }) => code));
    }
    expect(lines.find((line) => line.includes(' all-full-score '))).toMatch(/^ {2}提示 {2}all-full-score +全部满分/u);
    expect(out).toMatch(new RegExp(`\n共 ${catalogue.length} 项检查\n$`, 'u'));
  });

  test('of a region has its levels, and what it changed', async () => {
    const { status, out } = await rules('--templates', '某县');
    expect(status).toBe(0);
    expect(out).toMatch(/^ {2}关 {4}all-full-score /mu);
    expect(out).toMatch(/^ {2}错误 {2}budget-change-unexplained /mu);
    expect(out).toContain('“某县”改了 2 项：\n');
    expect(out).toContain('all-full-score：提示 → 关\n');
    expect(out).toContain('budget-change-unexplained：警告 → 错误\n');
    expect((await rules('--region', '北京市')).out).toContain('“北京市”没有改变级别');
  });

  test('--json has all that is known of every code', async () => {
    const { out, talk } = await rules('--json');
    const { rules: listed, others } = JSON.parse(out);
    expect(listed).toHaveLength(catalogue.length);
    for (const rule of listed) {
      for (const key of ['code', 'family', 'severity', 'level', 'wants', 'wrong', 'right'])
        expect(rule[key]).toBeTruthy();
    }
    expect(others.length).toBe(codeGroups.reduce((sum, { means }) => sum + Object.keys(means).length, 0));
    expect(talk).toBe('');
  });
});

describe('one code', () => {
  test('of the reviewer: what it wants, wrong and right, where it comes from, how to accept it', async () => {
    const { status, out } = await rules('grade-band-mismatch');
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toBe('grade-band-mismatch　错误　得分与事实');
    for (const words of [
      '要求：填写的等级与总分相符',
      '错：总分 93.5',
      '对：',
      '依据：财预〔2020〕10号',
      '接受: [{ 检查: grade-band-mismatch',
    ]) {
      expect(out).toContain(words);
    }
  });

  test('of the reviewer, for a region that changed it', async () => {
    expect((await rules('all-full-score', '--templates', '某县')).out).toContain('“某县”把它改为 关');
    expect((await rules('grade-band-mismatch', '--templates', '某县')).out).not.toContain('某县');
  });

  test('of a slip of typing: what it means, and that it cannot be accepted', async () => {
    const { status, out } = await rules('full-width-colon');
    expect(status).toBe(0);
    expect(out).toContain('意思：全角冒号');
    expect(out).toContain('jixiao check --fix');
    expect(out).toContain('不能“接受”');
  });

  test('that the program can say is explained, whichever it is', () => {
    const codes = [...catalogue.map(({ code }) => code), ...codeGroups.flatMap(({ means }) => Object.keys(means))];
    for (const code of codes) expect(describeCode(explain(code, undefined), undefined)).toContain(code);
  });

  test.each([
    { argv: ['weight-sum-not-10'], says: '是不是想写 weight-sum-not-100？' },
    { argv: ['weight-sum'], says: '含有它的有 weight-sum-not-100' },
    { argv: ['分值'], says: '全部检查用 jixiao rules 列出' },
    { argv: ['--region', '火星'], says: '火星' },
  ])('that there is not: $argv', async ({ argv, says }) => {
    const { status, out, talk } = await rules(...argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(talk).toContain(says);
  });
});
