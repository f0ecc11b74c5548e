/** What many reports share is read once; a file that changed is read anew. */
import { expect, test } from 'vitest';
import { readRemembered } from '../../src/source/remembered-sources.ts';

const keys: ReadonlySet<string> = new Set(['年度']);
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: string, text: string) => readRemembered(file, bytes(text), keys);

test('the same file with the same bytes is understood once', () => {
  expect(read('部门.yaml', '年度: 2024')).toBe(read('部门.yaml', '年度: 2024'));
});

test('changed bytes, another name or other keys are read for themselves', () => {
  const first = read('部门.yaml', '年度: 2024');
  expect(read('部门.yaml', '年度: 2025').value?.text).toBe('年度: 2025');
  expect(read('部门.yaml', '年度：2024').findings).toHaveLength(1);
  expect(read('别的.yaml', '年度: 2024').value?.file).toBe('别的.yaml');
  expect(readRemembered('部门.yaml', bytes('年度: 2024'), new Set())).not.toBe(first);
});

test('a batch of thousands lets go of what it read long ago', () => {
  const first = read('0.yaml', '年度: 2024');
  for (let number = 1; number < 40; number++) read(`${number}.yaml`, '年度: 2024');
  const again = read('0.yaml', '年度: 2024');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
