/** Imported before a measured program: says at its end its largest memory in kB, threads included, where /proc tells it. */
import { existsSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  process._rawDebug(`PEAK ${/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? ''}`);
});
