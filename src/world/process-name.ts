/** A process as a lock names it: its number, when it started, and where it runs. */
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

export interface ProcessName {
  readonly pid: number;
  /** In the system's own words; empty where the system does not tell. */
  readonly started: string;
  /** The machine, and on Linux the container's space of process numbers. */
  readonly host: string;
}

export async function thisProcess(): Promise<ProcessName> {
  return { pid: process.pid, started: await startOf(process.pid), host: await place() };
}

/** Whether that process still runs; undefined when it runs elsewhere, where nobody here can look. */
export async function isSameProcess({ pid, started, host }: ProcessName): Promise<boolean | undefined> {
  if (host !== (await place())) return undefined;
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    // It is there, and is somebody else's.
    const isThere = thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
    if (!isThere) return false;
  }
  return (await startOf(pid)) === started;
}

async function place(): Promise<string> {
  const numbers = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${hostname()}/${numbers}`;
}

/** A number is given again after a while, and after a restart of the machine: the start tells two processes apart. */
async function startOf(pid: number): Promise<string> {
  const [stats, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
  ]);
  // The second field is a name in brackets that may hold blanks; the start is the 22nd.
  const ticks = stats.slice(stats.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return ticks === '' ? '' : `${boot.trim()}:${ticks}`;
}
