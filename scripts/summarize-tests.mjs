/**
 * Prints the count of tests as the last line of .ci/run: `12 passed, 0 failed`.
 *
 * In: vitest's JSON report, and whether a step before it failed (0 or 1). Exit status 1 when a step or a test failed,
 * a test file could not be loaded, a test was skipped, or no test ran at all.
 */
import { readFileSync } from 'node:fs';

const [reportFile, stepStatus] = process.argv.slice(2);

function readReport() {
  const text = readFileSync(reportFile, 'utf8');
  return text === '' ? { testResults: [] } : JSON.parse(text);
}

function count(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  return { passed, failed: failed + brokenFiles.length, skipped: tests.length - passed - failed };
}

const { passed, failed, skipped } = count(readReport());
const good = stepStatus === '0' && passed > 0 && failed === 0 && skipped === 0;
if (stepStatus !== '0') process.stdout.write('a step before this line failed: see above\n');
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = good ? 0 : 1;
