import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTemplates } from '../../src/compose/check-templates.ts';
import { compose } from '../../src/compose/compose.ts';
import { hasError } from '../../src/core/finding.ts';
import { scoreForm } from '../scoring/scored-form.ts';
import { packOf } from './pack-of.ts';

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

/** One character or a few replaced by a piece of syntax. */
const slip = fc.record({
  name: fc.constantFrom(...names),
  at: fc.nat(2000),
  length: fc.nat(12),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })),
});

test('a template with any slip is either refused, or gives pages', () => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const spoilt = { ...templates };
      for (const { name, at, length, piece } of slips) {
        const text = spoilt[name] ?? '';
        const start = at % (text.length + 1);
        spoilt[name] = text.slice(0, start) + piece + text.slice(start + length);
      }
      const pack = packOf(spoilt, { form: { template: 'self-evaluation-form.hbs' } });
      const findings = checkTemplates(pack);
      for (const { place, message } of findings) {
        expect(message).not.toBe('');
        expect(place.range.start.offset).toBeLessThanOrEqual(place.range.end.offset);
      }
      if (!hasError(findings)) expect(compose(scored, pack).value).toBeDefined();
    }),
    { numRuns: 60 },
  );
}, 120_000);
