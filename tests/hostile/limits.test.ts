/** The limits that the manual names: what goes beyond one is a finding, told in time, and never the machine's trouble. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';

const patience = 300_000;

async function build(files: Readonly<Record<string, string>>): Promise<{ status: number; said: string; made: number }> {
  const world = worldOf(files);
  const status = await main(['build', '甲.yaml', '-o', '输出'], world);
  const made = [...world.written.keys()].filter((path) => /\.(pdf|docx)$/.test(path)).length;
  return { status, said: world.talkText(), made };
}

const goal = '预期目标: 开展信访宣传活动，购置宣传用品。';
const indicator = '      - { 三级指标: 发放宣传品数量, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 20 }\n';

const beyond: readonly { name: string; report: string; code: string }[] = [
  { name: 'a file over 5 MB', report: `${smallReport}# ${'甲'.repeat(1_800_000)}\n`, code: 'file-too-large' },
  {
    name: 'brackets 70 deep',
    report: `${smallReport}备注: ${'['.repeat(70)}${']'.repeat(70)}\n`,
    code: 'nesting-too-deep',
  },
  { name: 'a million values', report: `${smallReport}附件: [${','.repeat(900_000)}]\n`, code: 'too-many-values' },
  {
    name: 'prose of 160 000 lines',
    report: smallReport.replace(goal, `预期目标: |\n${'    甲\n\n'.repeat(160_000)}`),
    code: 'document-too-long',
  },
  {
    name: 'three thousand indicators',
    report: smallReport.replace(indicator, indicator.repeat(3000)),
    code: 'too-many-items',
  },
  {
    name: 'a quote of ten thousand words',
    report: smallReport.replace('购置宣传用品', `{{占比 ${'执行率 '.repeat(10_000)}}}`),
    code: 'quote-arguments',
  },
];

describe('what goes beyond a limit', () => {
  test.each(beyond)('$name: $code', { timeout: patience }, async ({ report, code }) => {
    const { status, said, made } = await build({ '甲.yaml': report });
    expect(said).toContain(`[${code}]`);
    expect(said).not.toContain('程序内部出错');
    expect({ status, made }).toEqual({ status: 1, made: 0 });
  });
});

describe('what stays within them is made', () => {
  test('an indicator name of 40 000 characters, over many pages', { timeout: patience }, async () => {
    const report = smallReport.replaceAll('信访知晓率', '甲'.repeat(40_000));
    const before = process.cpuUsage();
    const { made } = await build({ '甲.yaml': report });
    const { user } = process.cpuUsage(before);
    expect(made).toBe(2);
    // A row that crosses a hundred pages was cut in a time that grew with the cube of its lines: minutes.
    expect(user / 1_000_000).toBeLessThan(40);
  });
});
