/** Times contenders against each other in turn, so that a busy minute of the machine hits all of them. */
import { spawn } from 'node:child_process';

/**
 * Returns what each contender's rounds took, by name: `wall` and `cpu` in ms. `run(round)` makes the round's document; no
 * round's document is like another's, so that nobody gains by remembering. The first rounds are not counted.
 */
export async function inTurn(contenders, { rounds, warm }) {
  const times = new Map(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < warm + rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const [start, used] = [performance.now(), process.cpuUsage()];
      await run(round);
      const { user, system } = process.cpuUsage(used);
      if (round >= warm) times.get(name).push({ wall: performance.now() - start, cpu: (user + system) / 1000 });
    }
  }
  return times;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Hardly disturbed by whatever else the machine does. */
export function least(values) {
  return Math.min(...values);
}

const tellsPeak = new URL('tell-peak.mjs', import.meta.url).href;

/**
 * Runs a Node program by itself: its wall time and CPU time in seconds, its largest memory in MB. It must end
 * with exit status 0.
 */
export function runProgram(script, args) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellsPeak, script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let talk = '';
  child.stderr.on('data', (chunk) => {
    talk += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${script} ended with ${code}:\n${talk}`));
      const wall = (performance.now() - start) / 1000;
      const told = [...talk.matchAll(/PEAK (\d*) CPU (\d+)/g)];
      const largest = (place) => Math.max(...told.map((found) => Number(found[place])));
      resolve({ wall, cpu: largest(2) / 1e6, megabytes: largest(1) / 1024 });
    });
  });
}

/** Prints rows as columns; Chinese letters count double. */
export function printTable(title, head, rows) {
  const table = [head, ...rows];
  const width = (text) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  const widths = head.map((_, column) => Math.max(...table.map((row) => width(row[column] ?? ''))));
  const line = (row) => row.map((text, column) => text + ' '.repeat(widths[column] - width(text))).join('  ');
  process.stdout.write(`\n${title}\n${table.map((row) => `  ${line(row).trimEnd()}\n`).join('')}`);
}
