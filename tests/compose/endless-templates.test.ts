/** Templates that would print, call or nest without end: each gives one finding at its place, in bounded time, and never a hang. */
import { describe, expect, test } from 'vitest';
import { checkTemplates } from '../../src/compose/check-templates.ts';
import { compose } from '../../src/compose/compose.ts';
import { scoreForm } from '../scoring/scored-form.ts';
import { packOf } from './pack-of.ts';

/** Milliseconds; a slow machine needs a tenth of it. */
const limit = 60_000;

const section = (inside: string) => ({ 'form.hbs': `<section>\n${inside}\n</section>` });
const nested = (depth: number, inside: string) =>
  `${'{{#each @root.绩效指标}}'.repeat(depth)}${inside}${'{{/each}}'.repeat(depth)}`;
const chain = (length: number) =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`p${at}.hbs`, at === length - 1 ? '' : `{{> p${at + 1}}}`]));
const doubling = Object.fromEntries(
  Array.from({ length: 11 }, (_, at) => [
    `p${at}.hbs`,
    at === 10 ? '甲'.repeat(9000) : `{{> p${at + 1}}}{{> p${at + 1}}}`,
  ]),
);

const cases: readonly [string, Readonly<Record<string, string>>, string, number][] = [
  ['forty loops in each other', section(nested(40, '<p>甲</p>')), '循环太多', 1],
  ['four loops around a long text', section(nested(4, `<p>${'甲'.repeat(50_000)}</p>`)), '循环太多', 1],
  ['partials three thousand deep', { ...section('{{> p0}}'), ...chain(3000) }, '超过 100 层', 1],
  ['a long partial a thousand times', { ...section('<p>{{> p0}}</p>'), ...doubling }, '个字符', 1],
  ['conditions in each other', section('{{#if (present 总分)}}'.repeat(20_000)), '超过 200 层', 2],
  [
    'a long chain of else if',
    section(`{{#if (present 总分)}}${'{{else if (present 等级)}}'.repeat(5000)}{{/if}}`),
    '超过 200 层',
    2,
  ],
  ['tags in each other', section(`<p>${'<strong>'.repeat(20_000)}</p>`), '超过 200 层', 2],
];

test.each(cases)(
  '%s',
  (_, templates, said, line) => {
    const findings = checkTemplates(packOf(templates));
    expect(findings.map(({ code, place }) => `${place.file}:${place.range.start.line} ${code}`)).toEqual([
      `示例/form.hbs:${line} template-too-large`,
    ]);
    expect(findings[0]?.message).toContain(said);
    expect(findings[0]?.hint).toBeTruthy();
  },
  limit,
);

describe('a template that passed, with more rows than any report has', () => {
  const rows = Array.from(
    { length: 400 },
    (_, at) => `      - { 三级指标: 指标${at}, 年度指标值: 100%, 实际完成值: 100%, 分值: 1 }`,
  );
  const indicators = `  产出指标:\n    数量指标:\n${rows.join('\n')}`;

  test(
    'is given up, and says so at the template',
    () => {
      const pack = packOf(section(nested(2, '<p>甲</p>')));
      expect(checkTemplates(pack)).toEqual([]);
      const { value, findings } = compose(scoreForm({ indicators }).scored, pack);
      expect(value).toBeUndefined();
      expect(findings.map(({ code, place }) => `${place.file} ${code}`)).toEqual(['示例/form.hbs template-too-large']);
    },
    limit,
  );
});

test('what real forms do is not too deep: twenty conditions one after the other, ten in each other', () => {
  const flat = '{{#if (present 总分)}}<p>甲</p>{{else if (present 等级)}}<p>乙</p>{{/if}}\n'.repeat(300);
  const deep = `${'{{#if (present 总分)}}'.repeat(10)}<p>甲<br>乙</p>${'{{/if}}'.repeat(10)}`;
  expect(checkTemplates(packOf(section(flat + deep)))).toEqual([]);
});
