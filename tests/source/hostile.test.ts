import { describe, expect, test } from 'vitest';
import { read } from './sample.ts';

/** Generous, for a busy machine: what these guard against takes minutes, or all the memory. */
const patience = 30_000;

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** How often each code was found. */
function codes(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of read(text).findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe('large but honest files are read', () => {
  test('60 000 keys in one map', { timeout: patience }, () => {
    const { value, findings } = read(lines(60_000, (index) => `键${index}: 值`));
    expect(findings).toEqual([]);
    expect(value?.root.entries).toHaveLength(60_000);
  });

  test('a file just under 5 MB', { timeout: patience }, () => {
    const row = '  - { 三级指标: 发放宣传品数量, 年度指标值: ≥3000份, 实际完成值: 3200份, 分值: 20 }';
    const text = `绩效指标:\n${lines(46_000, () => row)}\n`;
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(5_000_000);
    const { value, findings } = read(text);
    expect(findings).toEqual([]);
    expect(value?.root.entries[0]?.value).toMatchObject({ kind: 'list', items: { length: 46_000 } });
  });

  test('5 MB of prose', { timeout: patience }, () => {
    const { value, findings } = read(
      `预期目标: |\n${lines(12_000, () => `  ${'开展信访宣传活动，购置宣传用品。'.repeat(8)}`)}\n`,
    );
    expect(findings).toEqual([]);
    expect(value).toBeDefined();
  });

  test('20 000 lines that are slips throughout, all of them mended', { timeout: patience }, () => {
    const { value, findings } = read(`项目资金：\n${lines(20_000, (index) => `　　键${index}：１２％`)}\n`);
    expect(findings).toHaveLength(201);
    expect(value?.root.entries[0]?.value).toMatchObject({ kind: 'map', entries: { length: 20_000 } });
  });
});

describe('files over the limits are refused with one finding', () => {
  test('over 5 MB', () => {
    expect(read(new Uint8Array(5 * 1024 * 1024 + 1)).findings).toMatchObject([{ code: 'file-too-large' }]);
  });

  test.each([
    { name: '20 000 nested brackets', text: `a: ${'['.repeat(20_000)}` },
    { name: 'the same, closed', text: `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}` },
    { name: '20 000 braces', text: `a: ${'{'.repeat(20_000)}` },
    { name: '20 000 dashes', text: `${'- '.repeat(20_000)}a` },
    { name: '20 000 question marks', text: `${'? '.repeat(20_000)}a` },
    { name: '65 levels of brackets', text: `a: ${'['.repeat(66)}${']'.repeat(66)}` },
    { name: '1 000 levels of indentation', text: lines(1000, (index) => `${' '.repeat(index)}a:`) },
  ])(
    '$name',
    ({ text }) => {
      expect(codes(text)).toEqual({ 'nesting-too-deep': 1 });
    },
    patience,
  );

  test('60 levels are fine', () => {
    expect(codes(`a: ${'['.repeat(60)}${']'.repeat(60)}`)).toEqual({});
  });

  test('a million empty items', { timeout: patience }, () => {
    expect(codes(`a: [${','.repeat(1_000_000)}]`)).toEqual({ 'too-many-values': 1 });
  });

  test('an alias bomb', { timeout: patience }, () => {
    const bomb = lines(9, (level) => {
      const items = Array.from({ length: 9 }, () => (level === 0 ? '哈' : `*a${level - 1}`));
      return `键${level}: &a${level} [${items.join(', ')}]`;
    });
    expect(Object.keys(codes(bomb))).toEqual(['alias-not-allowed']);
    expect(read(bomb).value).toBeUndefined();
  });

  test('an anchor that holds itself', () => {
    expect(Object.keys(codes('年度: &a [*a]\n'))).toEqual(['alias-not-allowed']);
  });
});

describe('floods of slips end in time', () => {
  test.each([
    { name: 'full-width colons', text: '：'.repeat(300_000) },
    { name: 'full-width dashes', text: '－'.repeat(100_000) },
    { name: 'full-width blanks', text: `${'　'.repeat(300_000)}年度: 1` },
    { name: 'full-width braces', text: `a: [${'｛｛a｝｝,'.repeat(10_000)}]` },
    { name: 'full-width commas', text: `附件: [${'甲，'.repeat(100_000)}]` },
    { name: 'quotes', text: `a: "${'x"y '.repeat(100_000)}` },
    { name: 'open quotes', text: 'a: "x\n'.repeat(20_000) },
    { name: 'open brackets', text: 'a: {b: [1\n'.repeat(20_000) },
    { name: 'quoted figures', text: 'a: {{x}}\n'.repeat(20_000) },
    { name: 'colons', text: `a: ${'a: '.repeat(50_000)}` },
    { name: 'empty lines', text: '\n'.repeat(300_000) },
    { name: 'invisible characters', text: `a: ${'\u200b'.repeat(100_000)}` },
    { name: 'tabs', text: '\t甲: 1\n'.repeat(10_000) },
    { name: 'documents', text: '---\n'.repeat(50_000) },
    { name: 'a key without end', text: `${'键'.repeat(1_000_000)}: 1` },
    { name: 'a figure without end', text: `a: ${'１'.repeat(1_000_000)}` },
  ])(
    '$name',
    ({ text }) => {
      const { value, findings } = read(text);
      expect(findings.length).toBeLessThanOrEqual(201);
      expect(value !== undefined || findings.some((one) => one.severity === 'error')).toBe(true);
    },
    patience,
  );
});
