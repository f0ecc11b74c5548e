/** What a reviewer says about the sections of a narrative: missing, misspelt, added where none may be, out of order. */
import { describe, expect, test } from 'vitest';
import { checkSectionMissing } from '../../src/checks/narrative/section-missing.ts';
import { checkSectionOrder } from '../../src/checks/narrative/section-order.ts';
import { checkSectionUnknown } from '../../src/checks/narrative/section-unknown.ts';
import type { Finding } from '../../src/core/finding.ts';
import { writePath } from '../../src/core/key-path.ts';
import type { FormSetup, OutlineSection } from '../../src/packs/profile.ts';
import { score } from '../../src/scoring/score.ts';
import { narrativeReport, outlineOf } from '../scoring/narrative-of.ts';
import { national } from '../scoring/national.ts';

const outline = outlineOf(
  { title: '基本情况', children: [{ title: '项目概况', note: '背景、内容' }, '项目绩效目标'] },
  { title: '评价结论', aliases: ['总体结论'], open: false, children: [{ title: '评分情况', required: false }] },
  { title: '有关建议', required: false, children: ['近期建议'] },
);

function check(narrative: string, sections: readonly OutlineSection[] = outline): Finding[] {
  const form = { outline: sections } as Partial<FormSetup> as FormSetup;
  const profile = { ...national, forms: { 项目支出绩效评价报告: form } };
  const { value } = score(narrativeReport(narrative).report, profile);
  if (value === undefined) throw new Error('no score');
  return [checkSectionMissing, checkSectionUnknown, checkSectionOrder].flatMap((one) => one(value));
}

const seen = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, place }) => `${severity} ${code} ${writePath(place.path)}`);

const whole = '基本情况:\n  项目概况: 甲。\n  项目绩效目标: 乙。\n评价结论: 丙。\n';

test('a whole narrative is left alone, with own sections where they may be', () => {
  expect(check(whole)).toEqual([]);
  expect(check(`${whole}有关建议:\n  近期建议:\n    自己的: 丁。\n组织保障: 戊。\n`)).toEqual([]);
});

describe('section-missing', () => {
  test('stands at the heading that it belongs under, and says where and what', () => {
    expect(check('基本情况:\n  项目绩效目标: 乙。\n评价结论: 丙。')).toMatchObject([
      {
        code: 'section-missing',
        severity: 'error',
        message: '缺少“项目概况”：提纲把它放在“基本情况”的最前面',
        hint: '补上 项目概况:；写：背景、内容',
        place: { path: ['正文', '基本情况'], range: { start: { line: 9, column: 3 } } },
      },
    ]);
    expect(check('基本情况:\n  项目概况: 甲。\n  项目绩效目标: 乙。')).toMatchObject([
      { message: '缺少“评价结论”：提纲把它放在“正文”里，“基本情况”的后面', place: { path: ['正文'] } },
    ]);
  });

  test('under a missing section nothing more is missing; under a heading with prose alone its parts are', () => {
    expect(seen(check('评价结论: 丙。'))).toEqual(['error section-missing 正文']);
    expect(seen(check('基本情况: 甲。\n评价结论: 丙。'))).toEqual(Array(2).fill('error section-missing 正文.基本情况'));
    expect(seen(check(`${whole}有关建议: 丁。`))).toEqual(['error section-missing 正文.有关建议']);
  });

  test('one that stands elsewhere is shown there', () => {
    const [missing] = check('基本情况:\n  项目绩效目标: 乙。\n评价结论: 丙。\n项目概况: 甲。');
    expect(missing).toMatchObject({ code: 'section-missing', hint: '正文里有“项目概况”，移到这里' });
    expect(missing?.related?.[0]?.place.path).toEqual(['正文', '项目概况']);
  });
});

describe('section-unknown', () => {
  test.each([
    ['项目概况', '项目概貌', '是否想写 项目概况？'],
    ['评价结论', '总体结论', '是否想写 评价结论？'],
  ])('%s as %s is one finding, not a missing one too', (title, slip, hint) => {
    const findings = check(whole.replace(title, slip));
    expect(findings.map(({ code, hint: said }) => [code, said])).toEqual([['section-unknown', hint]]);
  });

  test('where nothing may be added', () => {
    const added = whole.replace('评价结论: 丙。', '评价结论:\n  项目效果的展望: 丙。\n  近期建议: 丁。');
    expect(check(added)).toMatchObject([
      {
        code: 'section-unknown',
        message: '“评价结论”下面不能自己加标题“项目效果的展望”',
        hint: '这里可以写：评分情况',
      },
      { code: 'section-unknown', hint: '“近期建议”应写在“有关建议”的下面' },
    ]);
  });

  test('总述 before the first heading is 引言', () => {
    expect(check(`总述: 甲。\n${whole}`)).toMatchObject([
      { code: 'section-unknown', hint: expect.stringContaining('引言') },
    ]);
  });

  test('without an outline everything is the author’s own', () => {
    expect(check('甲: 乙。', [])).toEqual([]);
  });
});

describe('section-order', () => {
  test('is told once, at the section that comes late', () => {
    const findings = check('评价结论: 丙。\n基本情况:\n  项目绩效目标: 乙。\n  项目概况: 甲。\n');
    expect(seen(findings)).toEqual([
      'warning section-order 正文.基本情况',
      'warning section-order 正文.基本情况.项目概况',
    ]);
    expect(findings[0]?.message).toBe('“基本情况”写在“评价结论”的后面；提纲里它在前面，按提纲的顺序印');
  });

  test('where an own section stands does not matter', () => {
    expect(check(`自己的一节: 甲。\n${whole}`)).toEqual([]);
  });
});
