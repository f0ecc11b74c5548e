/** The keeper's reference says what the program knows: no name is missing there, and none is left over. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packReference } from './pack-reference.ts';

const file = new URL('../../docs/地区包速查.md', import.meta.url);

test('docs/地区包速查.md is what the program lists', () => {
  const listed = packReference();
  expect(listed).toContain('| `表单.<名称>.栏目` |');
  expect(listed).toContain('`全年预算数`');
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, listed);
  expect(readFileSync(file, 'utf8')).toBe(listed);
});
