import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTemplates } from '../../src/compose/check-templates.ts';
import { compose } from '../../src/compose/compose.ts';
import { hasError } from '../../src/core/finding.ts';
import type { Pack } from '../../src/packs/load-pack.ts';
import type { Scored } from '../../src/scoring/scored.ts';
import { scoreReport } from '../scoring/evaluated.ts';
import { scoreForm } from '../scoring/scored-form.ts';
import { packOf } from './pack-of.ts';
import { programPack } from './program-pack.ts';

const folders = ['shared', 'national'].map((name) => new URL(`../../templates/${name}/`, import.meta.url));
const templates = Object.fromEntries(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  ),
);
const names = Object.keys(templates);
const { scored } = scoreForm({});

const pieces = [
  '',
  '{',
  '}}',
  '{{',
  '{{#if ',
  '{{/if}}',
  '{{else}}',
  '{{> ',
  '<',
  '>',
  '</td>',
  '<td>',
  '<tr>',
  '"',
  '｛',
  '</table>',
  '<p>',
  '&',
  '\\',
  '{{{{',
  '<!--',
  '\u0000',
];

interface Slip {
  readonly name: string;
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

/** One character or a few replaced by a piece of syntax. */
const slip = fc.record({
  name: fc.constantFrom(...names),
  at: fc.nat(2000),
  length: fc.nat(12),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })),
});

function spoil(texts: Readonly<Record<string, string>>, slips: readonly Slip[]): Record<string, string> {
  const spoilt = { ...texts };
  for (const { name, at, length, piece } of slips) {
    const text = spoilt[name] ?? '';
    const start = at % (text.length + 1);
    spoilt[name] = text.slice(0, start) + piece + text.slice(start + length);
  }
  return spoilt;
}

function expectRefusedOrPages(pack: Pack, scored: Scored): void {
  const findings = checkTemplates(pack);
  for (const { place, message } of findings) {
    expect(message).not.toBe('');
    expect(place.range.start.offset).toBeLessThanOrEqual(place.range.end.offset);
  }
  if (!hasError(findings)) expect(compose(scored, pack).value).toBeDefined();
}

const slips = fc.array(slip, { minLength: 1, maxLength: 3 });

test('a form’s template with any slip is either refused, or gives pages', () => {
  const form = { template: 'self-evaluation-form.hbs' };
  fc.assert(
    fc.property(slips, (some) => expectRefusedOrPages(packOf(spoil(templates, some), { form }), scored)),
    { numRuns: 30 },
  );
}, 120_000);

test('so is a report’s', async () => {
  const pack = await programPack('全国');
  const indicators = '决策:\n  项目立项:\n    - { 三级指标: 充分性, 指标解释: 有依据, 分值: 100, 得分: 90 }';
  const narrative = '综合评价情况及评价结论: "甲。\\n\\n{{评价指标}}\\n\\n乙。"';
  const { scored: report } = scoreReport({ indicators, narrative }, pack.profile);
  fc.assert(
    fc.property(slips, (some) => {
      const texts = Object.entries(spoil(templates, some)).map(([name, text]) => [name, { file: name, text }] as const);
      expectRefusedOrPages({ ...pack, templates: new Map(texts) }, report);
    }),
    { numRuns: 20 },
  );
}, 120_000);
