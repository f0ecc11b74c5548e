/** The limits that docs/使用手册.md promises are those of the program, to the figure. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limit as longestName } from '../../src/batch/output-name.ts';
import { codeGroups } from '../../src/cli/rules/code-groups.ts';
import { limit as deepestBlock } from '../../src/compose/check/template-depth.ts';
import { limits as template } from '../../src/compose/check/template-size.ts';
import { mostLines } from '../../src/layout/document-too-long.ts';
import { mostPageSets } from '../../src/pipeline.ts';
import { deepest, mostValues } from '../../src/source/doctor/pieces.ts';
import { sizeLimit } from '../../src/source/read-text.ts';
import { sourceFiles } from './source-files.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const chapter =
  read('docs/使用手册.md')
    .split(/^## /m)
    .find((text) => text.includes('限度和生僻字')) ?? '';
const rows = [...chapter.matchAll(/^\| (?!项目|---)(.*?) \| (.*?) \| (.*?) ?\|$/gm)].map(([, ...cells]) => cells);

/** Figures with 万 are tens of thousands; what stands in brackets only explains. */
function figuresOf(text: string): number[] {
  const plain = text.replace(/（[^）]*）/g, '');
  return [...plain.matchAll(/(\d+)( 万)?/g)].map(([, digits, many]) => Number(digits) * (many ? 10_000 : 1));
}

/** The longest list that any schema allows. */
function longestList(): number {
  const texts = readdirSync(new URL('../../schemas', import.meta.url)).map((name) => read(`schemas/${name}`));
  return Math.max(...texts.flatMap((text) => [...text.matchAll(/"maxItems": (\d+)/g)].map(([, most]) => Number(most))));
}

/** What `build` says of itself in its help. */
function byDefault(option: string): number {
  const { text = '' } = sourceFiles().find(({ path }) => path.endsWith('src/cli/build.ts')) ?? {};
  return Number(new RegExp(`--${option} <[^>]*>', '[^']*', '(\\d+)'`).exec(text)?.[1]);
}

test('every figure of the table is a limit of the program', () => {
  expect(rows.map(([what = '', limits = '']) => [what.slice(0, 4), figuresOf(limits)])).toEqual([
    ['一个 Y', [sizeLimit / 2 ** 20, mostValues]],
    ['括号和缩', [deepest]],
    ['一个列表', [longestList()]],
    ['`{{ ', []],
    ['一份报告', [mostLines, mostPageSets]],
    ['地区包的', [template.depth, template.calls, deepestBlock, template.length]],
    ['一份报告', [byDefault('timeout'), byDefault('memory')]],
  ]);
  expect(Number(/截到 (\d+) 字节/.exec(chapter)?.[1])).toBe(longestName);
});

test('every code of the table is one that the program gives', () => {
  const known = codeGroups.flatMap(({ means }) => Object.keys(means));
  const codes = rows.flatMap(([, , cell = '']) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code));
  expect(codes.length).toBeGreaterThan(7);
  expect(codes.filter((code) => code === undefined || !known.includes(code))).toEqual([]);
});
