/** Reports taken down the road up to their pages, and what the peers are told of their fonts. */
import { fileURLToPath } from 'node:url';
import { loadProgram, runReport } from '../../dist/pipeline.js';
import { nodeWorld } from '../../dist/world/node-world.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const program = await loadProgram(nodeWorld());

export async function finished(path) {
  const run = await runReport(program, path);
  if (run.laid === undefined) throw new Error(`${path}: ${run.findings.map(({ message }) => message).join('\n')}`);
  return run;
}

export function fontFiles({ roles }) {
  return [...new Set(Object.values(roles).map(({ file }) => file))];
}

/** Typst knows a face by its family and weight. */
export function familiesOf({ roles }) {
  return Object.fromEntries(
    Object.entries(roles).map(([role, { family, file }]) => [
      role,
      { family: family.replace(/ (Bold|Regular)$/, ''), bold: /bold/i.test(file) },
    ]),
  );
}
