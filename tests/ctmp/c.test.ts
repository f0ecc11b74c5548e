import { test } from 'vitest';
import { runFile } from '../harness.ts';
test('x', async () => {
const f = process.env.F ?? '';
const r = await runFile(f);
for (const x of r.findings) console.log(x.severity, x.code, x.place.path.join('.'), x.place.range.start.line, x.message, x.hint);
const p = r.scored?.printed.正文 as any[];
for (const row of p ?? []) for (const [k,v] of Object.entries(row)) console.log(k, Array.isArray(v) ? v.length : (v as any).text);
});
