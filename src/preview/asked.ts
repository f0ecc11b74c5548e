/**
 * What was asked of the files while something was made, and how they answered: all that it depends on.
 *
 * Files that were read, those that were looked for and not there, folders that were listed. Asked again, a question
 * tells whether a report must be made anew: by content, never by times.
 */
import { resolve } from 'node:path';
import { sha256 } from '../manifest/sha256.ts';
import type { FileResult, World } from '../world/world.ts';

type Kind = 'bytes' | 'list' | 'kind';

/** Plain data: threads pass it on. */
export interface Question {
  readonly kind: Kind;
  /** Absolute. */
  readonly path: string;
  readonly answer: string;
}

export interface AskedWorld {
  readonly world: World;
  /** Each once, with its last answer. */
  questions(): Question[];
}

export function recordQuestions(world: World): AskedWorld {
  const asked = new Map<string, Question>();
  const note = (kind: Kind, path: string, answer: string) => {
    const absolute = resolve(world.cwd, path);
    asked.set(`${kind} ${absolute}`, { kind, path: absolute, answer });
  };
  const recording: World = {
    ...world,
    async readBytes(path, limit) {
      const read = await world.readBytes(path, limit);
      note('bytes', path, ofBytes(read));
      return read;
    },
    async list(path) {
      const listed = await world.list(path);
      note('list', path, ofList(listed));
      return listed;
    },
    async kindOf(path) {
      const kind = await world.kindOf(path);
      note('kind', path, ofKind(kind));
      return kind;
    },
  };
  return { world: recording, questions: () => [...asked.values()] };
}

/** Whether the files answer now as they did. */
export async function isAnsweredAlike(world: World, { kind, path, answer }: Question): Promise<boolean> {
  if (kind === 'bytes') return ofBytes(await world.readBytes(path)) === answer;
  if (kind === 'list') return ofList(await world.list(path)) === answer;
  return ofKind(await world.kindOf(path)) === answer;
}

function ofBytes(read: FileResult<Uint8Array>): string {
  return read.ok ? sha256(read.value) : read.problem;
}

function ofKind(kind: FileResult<string>): string {
  return kind.ok ? kind.value : kind.problem;
}

/** A folder's hidden files, and those that editors lay beside what they save, are nobody's reports. */
const passing = /^\.|^~|~$|\.(tmp|swp|swx|bak)$/i;

function ofList(listed: Awaited<ReturnType<World['list']>>): string {
  if (!listed.ok) return listed.problem;
  return listed.value
    .filter(({ name }) => !passing.test(name))
    .map(({ name, kind }) => `${kind} ${name}`)
    .join('\n');
}
