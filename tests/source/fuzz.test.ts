import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { fixesOf, read, sample } from './sample.ts';
import { singleSlips } from './single-slips.ts';

/** What a Chinese keyboard or a careless hand makes of a character. */
const slips: Readonly<Record<string, readonly string[]>> = {
  ':': ['：', '︰', ''],
  ',': ['，', '、', ''],
  '-': ['－', '—', ''],
  '#': ['＃', ''],
  ' ': ['　', '\t', '\u00a0', '', '  '],
  '%': ['％'],
  '{': ['｛', '{{', ''],
  '}': ['｝', '}}', ''],
  '0': ['０'],
  '3': ['>3', '３', '%'],
  '，': ['"', '“', '”', '｛｛执行率｝｝', '{{x}}', ': ', ' #', '&a', '*b', '!c', '\n', '\r', '\u200b', '\v'],
};

const change = fc.record({ at: fc.nat(), which: fc.nat() });
const damaged = fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
  const letters = [...sample];
  for (const { at, which } of changes) {
    const candidates = letters.flatMap((letter, index) => (slips[letter] ? [index] : []));
    const index = candidates[at % candidates.length] ?? 0;
    const options = slips[letters[index] ?? ''] ?? [''];
    letters[index] = options[which % options.length] ?? '';
  }
  return letters.join('');
});

function expectSound(text: string | Uint8Array): void {
  const { value, findings } = read(text);
  if (value === undefined) expect(findings.some((one) => one.severity === 'error')).toBe(true);
  for (const { place, message } of findings) {
    expect(place.range.start.offset).toBeLessThanOrEqual(place.range.end.offset);
    expect(place.range.start.line).toBeGreaterThan(0);
    expect(message).toMatch(/\p{Script=Han}/u);
  }
}

describe('a damaged report', () => {
  test('is always answered, and mending it leaves nothing that could be mended', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expectSound(text);
        const mended = applyEdits(text, fixesOf(read(text).findings));
        expect(fixesOf(read(mended).findings)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps every remark and line that was not at fault', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.subarray([...singleSlips], { minLength: 1, maxLength: 5 }), (chosen) => {
        const text = chosen.reduce((before, { from, to }) => before.replace(from, () => to), sample);
        const mended = applyEdits(text, fixesOf(read(text).findings));
        const untouched = sample.split('\n').filter((line) => text.split('\n').includes(line));
        for (const line of untouched) expect(mended.split('\n')).toContain(line);
        for (const [remark] of sample.matchAll(/# .*$/gm)) expect(mended).toContain(remark);
      }),
      { numRuns: 200 },
    );
  });
});

describe('anything at all', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSound(bytes)),
      { numRuns: 300 },
    );
  });

  test('random texts of the marks of YAML and its look-alikes', () => {
    const marks = [
      ...':：,，、-－#＃ 　\t\n\r{}[]｛｝［］"\'“”|>&*!%@`~?1１甲年度',
      '{{',
      '}}',
      ': ',
      '\n- ',
      '年度: ',
    ];
    const text = fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => expectSound(one)),
      { numRuns: 1500 },
    );
  });
});
