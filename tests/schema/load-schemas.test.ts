/** The program's schemas through the World. */
import { expect, test } from 'vitest';
import { loadSchemas } from '../../src/schema/load-schemas.ts';
import { knownKeys } from '../../src/schema/registry.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { nodeWorld } from '../../src/world/node-world.ts';

test('all schemas of the program are there', async () => {
  const registry = await loadSchemas(nodeWorld());
  expect([...registry.documentKinds.keys()].sort()).toEqual(
    ['项目支出绩效自评表', '项目支出绩效评价报告', '项目绩效自评报告', '部门整体绩效评价报告', '部门决算说明'].sort(),
  );
  expect(knownKeys(registry)).toContain('偏差原因分析及改进措施');
  expect(knownKeys(registry)).toContain('输出命名');
});

test('keys are those before a colon, not words in examples or values', async () => {
  const file = JSON.stringify({ properties: { 甲: { examples: [{ properties: { 乙: {} } }], enum: ['丙'] } } });
  const world = memoryWorld({ '/程序/schemas/一.schema.json': file, '/程序/schemas/说明.md': '# 不读' });
  expect([...knownKeys(await loadSchemas(world))]).toEqual(['甲']);
});

test('a broken installation is no finding but an exception', async () => {
  await expect(loadSchemas(memoryWorld({}))).rejects.toThrow(/schemas/);
});
