/** The committed types are those of the schemas: `npm run generate` has been run. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const script: string = new URL('scripts/generate-types.mjs', root).href;

test('the generated types are up to date', async () => {
  const { generateTypes } = await import(script);
  const files: [string, string][] = await generateTypes();
  expect(files.map(([path]) => path)).toContain('src/schema/generated/self-evaluation-form.ts');
  for (const [path, text] of files) expect(readFileSync(new URL(path, root), 'utf8'), path).toBe(text);
});
