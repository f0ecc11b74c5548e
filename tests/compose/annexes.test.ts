/** Annexes behind a report: their heading, their number, their pages. */
import { expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { Scored } from '../../src/scoring/scored.ts';
import { entryOf, headingsOf } from '../../src/tree/entry.ts';
import type { PageTree } from '../../src/tree/page-tree.ts';
import { scoreReport } from '../scoring/evaluated.ts';
import { scoreForm } from '../scoring/scored-form.ts';
import { packOf } from './pack-of.ts';

const template =
  '<section class="cover"><p>封面</p></section><section class="contents"><nav></nav></section>' +
  '<section start="1"><h1>概况</h1><h1>结论</h1></section><section orientation="landscape"><h2>一览</h2></section>';
const pack = packOf({ 'form.hbs': template });
const forms = { ...pack.profile.forms, 项目支出绩效评价报告: pack.profile.forms.项目支出绩效自评表 as never };
const both = { ...pack, profile: { ...pack.profile, forms } };

const formOf = (name: string, file: string): Scored => {
  const { scored } = scoreForm({ name });
  return { ...scored, report: { ...scored.report, file } };
};
const treeOf = (scored: Scored): PageTree => compose(scored, both).value as PageTree;

function reportWith(files: readonly string[], annexes: readonly Scored[]): PageTree {
  const { scored } = scoreReport({ more: '附件: [x]', attachments: files }, undefined, annexes);
  const { value, findings } = compose(scored, both, annexes.map(treeOf));
  expect(findings).toEqual([]);
  return value as PageTree;
}

const entries = (tree: PageTree) => headingsOf(tree).map(entryOf);

test('one annex has no number; its name stands in the contents', () => {
  const tree = reportWith(['a.yaml'], [formOf('某服务项目', 'a.yaml')]);
  expect(entries(tree).slice(3, 4)).toEqual(['附件　某服务项目支出绩效自评表']);
});

test('several are numbered in order, each with headings of its own', () => {
  const tree = reportWith(['a.yaml', 'b.yaml'], [formOf('甲', 'a.yaml'), formOf('乙', 'b.yaml')]);
  expect(entries(tree)).toEqual([
    ...['一、概况', '二、结论', '一览'],
    ...['附件1　甲项目支出绩效自评表', '一、概况', '二、结论', '一览'],
    ...['附件2　乙项目支出绩效自评表', '一、概况', '二、结论', '一览'],
  ]);
});

test('contents name an annex, not the headings inside it', () => {
  const tree = reportWith(['a.yaml', 'b.yaml'], [formOf('甲', 'a.yaml'), formOf('乙', 'b.yaml')]);
  expect(headingsOf(tree, 4).map(entryOf)).toEqual([
    ...['一、概况', '二、结论', '一览'],
    ...['附件1　甲项目支出绩效自评表', '附件2　乙项目支出绩效自评表'],
  ]);
});

test('a file that is no report keeps its number in the list, so the others keep theirs', () => {
  const tree = reportWith(['照片.pdf', 'a.yaml'], [formOf('甲', 'a.yaml')]);
  expect(entries(tree)[3]).toBe('附件2　甲项目支出绩效自评表');
});

test('an annex keeps its paper; its page numbers run on, its cover’s too, and its own contents are left out', () => {
  const tree = reportWith(['a.yaml'], [formOf('甲', 'a.yaml')]);
  const pages = tree.sections.slice(4).map(({ page, orientation, pageNumber, firstNumber }) => {
    return `${page} ${orientation} ${pageNumber} ${firstNumber}`;
  });
  expect(pages).toEqual([
    'cover portrait dash undefined',
    'standard portrait dash undefined',
    'standard landscape dash undefined',
  ]);
  expect(tree.sections[2]?.firstNumber).toBe(1);
});

test('no two headings have one id', () => {
  const twins = [formOf('甲', 'a.yaml'), formOf('甲', 'b.yaml')];
  const ids = headingsOf(reportWith(['a.yaml', 'b.yaml'], twins)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
