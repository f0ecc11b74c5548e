/** Two thousand broken files down the whole road: a document or findings, never a bug. `npm run fuzz` sends as many as one likes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileInputs } from './hostile-input.ts';
import { openHostileRoad } from './road.ts';

test('broken samples, folders and packs are answered by a document or by findings', { timeout: 600_000 }, async () => {
  const road = await openHostileRoad();
  const came = { document: 0, findings: 0 };
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(hostileInputs(), async (input) => {
      sent += 1;
      const { result, milliseconds } = await road.send(input, sent % 20 === 0);
      came[result] += 1;
      expect(milliseconds).toBeLessThan(60_000);
    }),
    { numRuns: 2000 },
  );
  expect(came.document).toBeGreaterThan(200);
  expect(came.findings).toBeGreaterThan(1000);
});
