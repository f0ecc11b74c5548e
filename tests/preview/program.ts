/** The preview as the user starts it: `jixiao preview`, the built program, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../project/source-files.ts';

export interface StartedProgram {
  readonly address: string;
  /** The processor time that it has used so far, ms; 0 where the system does not tell. */
  processorTime(): Promise<number>;
  /** Comes back when it has ended by itself. */
  interrupt(): Promise<void>;
}

/** Comes back when it has told its address. */
export async function startProgram(path: string): Promise<StartedProgram> {
  const program = spawn(process.execPath, [join(projectFolder, 'bin/jixiao.js'), 'preview', path, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  const [told] = (await once(program.stdout, 'data')) as [Buffer];
  const address = /http:\S+/.exec(told.toString())?.[0];
  if (address === undefined) throw new Error(`no address: ${told.toString()}`);
  return {
    address,
    processorTime: () => processorTimeOf(program.pid ?? 0),
    interrupt: async () => {
      program.kill('SIGINT');
      await ended;
    },
  };
}

/** Linux counts it in hundredths of a second, own and the system's for it. */
async function processorTimeOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}
