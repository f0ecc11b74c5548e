/**
 * Imported before a measured program: says at its end its largest memory in kB, where /proc tells it, and its CPU time in
 * microseconds; threads included.
 */
import { existsSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const { user, system } = process.cpuUsage();
  process._rawDebug(`PEAK ${/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? ''} CPU ${user + system}`);
});
