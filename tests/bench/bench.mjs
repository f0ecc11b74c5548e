/**
 * `npm run bench`: how long a form, a report and a department take, against Typst, stock pdfmake, docxtemplater and
 * LibreOffice on this machine. `npm run bench -- c` runs one of its parts a, b, c, d.
 *
 * Read the ratios, which hold on a busy machine, not the times; CPU time holds best. jixiao's time is the whole road: YAML
 * read, validated, scored, checked, composed, laid out, and rendered as DOCX and as PDF, with tags and with their sources inside,
 * as `build` does. The peers are given a finished document and make one file of it. Nothing fails by its time.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareDepartments } from './departments.mjs';
import { compareDocuments } from './documents.mjs';
import { growth } from './growth.mjs';

const temporary = await mkdtemp(join(tmpdir(), 'jixiao-bench-'));
const parts = {
  a: () =>
    compareDocuments('(a) a form of one page', 'samples/beijing-2024/', '信访宣传.yaml', {
      ...{ rounds: 60, warm: 20, temporary },
    }),
  b: () =>
    compareDocuments('(b) a report with its annexes', 'samples/beijing-zhengfuban-2023/', '评价报告.yaml', {
      ...{ rounds: 20, warm: 6, temporary },
    }),
  c: async () => {
    await compareDepartments('a department of forms', 'samples/beijing-2024/', 34, temporary);
    await compareDepartments('a department of forms and reports', 'samples/', 10, temporary);
  },
  d: () => growth([10, 100, 1000], temporary),
};
const wanted = process.argv.slice(2);

try {
  process.stdout.write(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}\n`);
  for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run();
} finally {
  await rm(temporary, { recursive: true, force: true });
}
