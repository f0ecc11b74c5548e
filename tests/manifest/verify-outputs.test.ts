/** What `jixiao verify` sees in an output folder. */
import { expect, test } from 'vitest';
import { sha256 } from '../../src/manifest/sha256.ts';
import { verifyOutputs } from '../../src/manifest/verify-outputs.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';

const hash = (text: string) => sha256(new TextEncoder().encode(text));

test('each file gets its verdict', async () => {
  const world = memoryWorld({
    '输出/同.pdf': '1',
    '输出/改.pdf': '2',
    '输出/旧.docx': '3',
    '输出/外来.DOCX': '4',
    '输出/清单.json': '{}',
    '输出/说明.txt': '',
  });
  const record = (file: string, text: string) => ({ 文件: file, SHA256: hash(text) });
  const entry = {
    输出: [record('同.pdf', '1'), record('改.pdf', 'x'), record('缺.pdf', 'y')],
    旧输出: [record('旧.docx', '3'), record('已删.docx', '5')],
  };
  const verified = await verifyOutputs(world, '输出', { 报告: [entry as never] });
  expect(verified).toEqual([
    { file: '同.pdf', verdict: 'same' },
    { file: '改.pdf', verdict: 'changed' },
    { file: '缺.pdf', verdict: 'missing' },
    { file: '旧.docx', verdict: 'old' },
    { file: '外来.DOCX', verdict: 'unknown' },
  ]);
});

test('the hash is the one that other programs print', () => {
  expect(hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
