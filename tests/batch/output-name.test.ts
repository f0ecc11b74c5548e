/** Names of output files: what 部门.yaml may say, and what file systems refuse. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outputName, safeName } from '../../src/batch/output-name.ts';

const data = { 项目名称: '信访宣传', 文种: '项目支出绩效自评表', 年度: '2024' };

describe('outputName', () => {
  test.each([
    { pattern: undefined, name: '信访宣传-项目支出绩效自评表' },
    { pattern: '{{年度}}-{{ 项目名称 }}', name: '2024-信访宣传' },
    { pattern: '自评表', name: '自评表' },
  ])('$pattern gives $name', ({ pattern, name }) => {
    expect(outputName(pattern, data)).toBe(name);
  });

  test('a name in the data cannot fill another name', () => {
    expect(outputName(undefined, { ...data, 项目名称: '{{年度}}' })).toBe('{{年度}}-项目支出绩效自评表');
  });
});

describe('safeName', () => {
  test.each([
    { name: 'a/b\\c:d*e?f"g<h>i|j', safe: 'a_b_c_d_e_f_g_h_i_j' },
    { name: '../../etc/passwd', safe: '_.._etc_passwd' },
    { name: '行\n内\t有\u0000控制\u202e符', safe: '行内有控制符' },
    { name: '两  个　空格', safe: '两 个 空格' },
    { name: '末尾有点. .', safe: '末尾有点' },
    { name: '.隐藏', safe: '隐藏' },
    { name: 'CON', safe: '_CON' },
    { name: 'nul.2024', safe: '_nul.2024' },
    { name: '...', safe: '未命名' },
    { name: '２０２４年（一期）', safe: '２０２４年（一期）' },
  ])('$name becomes $safe', ({ name, safe }) => {
    expect(safeName(name)).toBe(safe);
  });

  test('whatever the name, every file system takes it, and it stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const safe = safeName(name);
        expect(safe).toMatch(/^[^/\\:*?"<>|\p{Cc}]+$/u);
        expect(safe).not.toMatch(/^[. ]|[. ]$/);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(210);
        expect(safeName(safe)).toBe(safe);
      }),
    );
  });
});
