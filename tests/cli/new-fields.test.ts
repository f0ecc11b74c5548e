/** A new form shows every field that its region's form prints: as it stands, no cell is empty but those that most forms leave so. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadProgram, runReport } from '../../src/pipeline.ts';
import { gridOf } from '../../src/tree/grid.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { cellText, tablesOf } from '../../src/tree/walk.ts';
import { worldOf } from './small-report.ts';

const regions = ['全国', '北京市', '北京市丰台区', '河北省', '河北省青龙满族自治县', '内蒙古自治区'];

async function writeNew(region: string, kind = '项目支出绩效自评表'): Promise<string> {
  const world = worldOf({});
  expect(await main(['new', kind, '--region', region], world)).toBe(0);
  return world.outText();
}

async function printed(text: string): Promise<PageTree> {
  const { laid } = await runReport(await loadProgram(worldOf({ 'a.yaml': text })), 'a.yaml');
  if (laid === undefined) throw new Error('no pages');
  return laid.tree;
}

/** By row: what it says, and which of its cells are empty. */
function rowsOf(tree: PageTree): { readonly says: string; readonly empty: readonly number[] }[] {
  const forms = tablesOf(tree).filter(({ style }) => style !== 'cover');
  const rows = forms.flatMap(({ columns, parts }) => parts.flatMap((part) => gridOf(columns.length, part)));
  return rows.map((row) => {
    const texts = row.map(cellText);
    return { says: texts.join(' '), empty: texts.flatMap((text, at) => (text === '' ? [at] : [])) };
  });
}

/** Rows of money that few projects have, the corner above the labels, and 偏差原因 in the last column. */
function isLeftEmpty(says: string, empty: readonly number[]): boolean {
  return /上年结转资金|其他|年初预算数 全年预算数/u.test(says) || empty.every((at) => at === 8);
}

test.each(regions)('%s: no cell is empty for want of a key', async (region) => {
  const rows = rowsOf(await printed(await writeNew(region)));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ says, empty }) => empty.length > 0 && !isLeftEmpty(says, empty))).toEqual([]);
});

describe('the fields of a region’s own form', () => {
  test.each(['到位数: 4', '总体完成率: 100%', '存在问题: ', '填报单位: ', '其他资金:'])('Hebei: %s', async (line) => {
    expect((await writeNew('河北省')).split('\n').map((one) => one.trim())).toContainEqual(
      expect.stringMatching(new RegExp(`^${line}`, 'u')),
    );
  });

  test('what the form does not print is a comment, and what is computed too', async () => {
    const text = await writeNew('北京市');
    expect(text).not.toMatch(/^ *(?:到位数|总体完成率|存在问题|填报单位|执行率|总分|等级|项目负责人):/mu);
    expect(text).toMatch(/^# 存在问题: /mu);
    expect(await writeNew('全国')).toMatch(/^项目负责人: （略） # 示例值$/mu);
  });

  test('a blank stands where most forms have nothing', async () => {
    const text = await writeNew('全国');
    expect(text).toMatch(/^ {2}上年结转资金: # 没有就空着$/mu);
    expect(text).toMatch(/^ +偏差原因分析及改进措施: # 没有就空着$/mu);
  });

  test('what the outline puts into the text is there to be filled in', async () => {
    expect(await writeNew('北京市', '部门决算说明')).toMatch(/^机关运行经费:$/mu);
  });
});
