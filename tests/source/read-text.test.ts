import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { brief, fixesOf, read, sample, valuesOf } from './sample.ts';

/** 项目名称: 甲乙 in GBK. */
const gbk = new Uint8Array([0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xbc, 0xd7, 0xd2, 0xd2, 0x0a]);

describe('encodings', () => {
  test('GBK is named, with what to do', () => {
    const { value, findings } = read(gbk);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'file-encoding', actual: 'GBK（ANSI）', expected: 'UTF-8' }]);
    expect(findings[0]?.hint).toContain('另存为');
  });

  test.each([
    { name: 'little-endian', bytes: [0xff, 0xfe, 0x79, 0x98] },
    { name: 'big-endian', bytes: [0xfe, 0xff, 0x98, 0x79] },
    { name: 'without a mark', bytes: [...'name: value\n'].flatMap((letter) => [letter.charCodeAt(0), 0]) },
  ])('UTF-16 $name is named', ({ bytes }) => {
    expect(read(new Uint8Array(bytes)).findings).toMatchObject([
      { code: 'file-encoding', actual: 'UTF-16（Unicode）' },
    ]);
  });

  test('bytes of no encoding are said to be none', () => {
    const [finding, ...others] = read(new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0xff, 0x80, 0x0a])).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'file-encoding', message: expect.stringContaining('不是 UTF-8') });
  });

  test.each([
    { name: 'a Word file', bytes: [0x50, 0x4b, 0x03, 0x04, 0x14] },
    { name: 'an old Word file', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1] },
    { name: 'a PDF', bytes: [...'%PDF-1.7'].map((letter) => letter.charCodeAt(0)) },
    { name: 'zeros', bytes: Array.from({ length: 1000 }, () => 0) },
  ])('$name is no text', ({ bytes }) => {
    expect(read(new Uint8Array(bytes)).findings).toMatchObject([{ code: 'file-not-text' }]);
  });

  test('a byte order mark is no fault, takes no column and stays in the file', () => {
    const text = '\ufeff地区：北京市\n';
    const { findings } = read(text);
    expect(findings.map(brief)).toEqual(['full-width-colon 1:3-4']);
    expect(applyEdits(text, fixesOf(findings))).toBe('\ufeff地区: 北京市\n');
    expect(read(`\ufeff${sample}`).findings).toEqual([]);
  });

  test('Windows line ends are no fault and stay as they are', () => {
    const text = sample.replaceAll('\n', '\r\n');
    expect(read(text).findings).toEqual([]);
    const slipped = text.replace('地区: ', '地区：');
    expect(applyEdits(slipped, fixesOf(read(slipped).findings))).toBe(text);
  });
});

describe('characters that cannot be printed', () => {
  test.each([
    { name: 'NUL', character: '\0', code: 'control-character' },
    { name: 'vertical tab', character: '\v', code: 'control-character' },
    { name: 'escape', character: '\u001b', code: 'control-character' },
    { name: 'line separator', character: '\u2028', code: 'control-character' },
    { name: 'lost character', character: '\ufffd', code: 'replacement-character' },
  ])('$name is an error at its place', ({ character, code }) => {
    const { findings, value } = read(`年度: 2024\n地区: 北京${character}市\n`);
    expect(findings.map(brief)).toEqual([`${code} 2:7-8`]);
    expect(findings[0]).toMatchObject({ severity: 'error', place: { path: ['地区'] } });
    expect(findings[0]?.fix).toBeUndefined();
    expect(value).toBeDefined();
  });

  test('an invisible character is deleted by the mend', () => {
    const text = '项目\u200b名称: 甲\ufeff乙\n';
    const { findings } = read(text);
    expect(findings.map(brief)).toEqual(['invisible-character 1:3-4', 'invisible-character 1:9-10']);
    expect(valuesOf(text)).toEqual({ 项目名称: '甲乙' });
    expect(applyEdits(text, fixesOf(findings))).toBe('项目名称: 甲乙\n');
  });

  test('old line ends are said to be such', () => {
    expect(read('年度: 2024\r地区: 甲').findings.map(brief)).toEqual(['control-character 1:9-10']);
    expect(valuesOf('年度: 2024\r地区: 甲')).toEqual({ 年度: '2024', 地区: '甲' });
  });

  test.each([
    { text: '年度: 1\n地区: "甲\\u0000"\n', expected: 'control-character 2:5-14' },
    { text: '地区: "\\ud800"\n', expected: 'lone-surrogate 1:5-13' },
    { text: '"\\udc00": 甲\n', expected: 'lone-surrogate 1:1-9' },
    { text: '地区: "\\x1b[31m"\n', expected: 'control-character 1:5-15' },
  ])('escapes do not bring them in: $text', ({ text, expected }) => {
    const { findings, value } = read(text);
    expect(findings.map(brief)).toEqual([expected]);
    expect(value).toBeUndefined();
  });

  test('a character beyond the basic plane is a character like any other', () => {
    expect(read('地区: 𠮷林 "\\ud842\\udfb7"\n').findings).toEqual([]);
    expect(valuesOf('地区: "\\ud842\\udfb7"\n')).toEqual({ 地区: '𠮷' });
    expect(read('年度: 𠮷 \v\n').findings.map(brief)).toEqual(['control-character 1:8-9']);
  });
});
