/**
 * The program that stays warm between two saves: schemas and packs of one generation, fonts of another.
 *
 * Fonts take half a second to open and packs are what a template keeper saves all the time, so each is loaded anew alone.
 */
import { dirname } from 'node:path';
import { loadProgram, type Program } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import { type AskedWorld, type Question, recordQuestions } from './asked.ts';
import type { Generation } from './making.ts';

export interface SharedProgram {
  /** Returns the program as the files of this generation say. */
  get(generation: Generation): Promise<Program>;
  /** What was asked of the files for all reports. */
  questions(): Question[];
}

interface Loaded {
  readonly generation: number;
  readonly asked: AskedWorld;
  readonly program: Promise<Program>;
}

export function sharedProgram(world: World): SharedProgram {
  const load = (generation: number): Loaded => {
    const asked = recordQuestions(world);
    return { generation, asked, program: loadProgram(asked.world) };
  };
  let packs: Loaded | undefined;
  let fonts: Loaded | undefined;
  return {
    async get(generation) {
      if (packs?.generation !== generation.packs) packs = load(generation.packs);
      if (fonts?.generation !== generation.fonts) fonts = load(generation.fonts);
      const opened = (await fonts.program).fonts;
      return { ...(await packs.program), fonts: opened };
    },
    questions: () => [...(packs?.asked.questions() ?? []), ...fontQuestions(world, fonts?.asked.questions() ?? [])],
  };
}

/** A system's font folders may be thousands: the files that were opened count, and what lies first in each folder. */
function fontQuestions({ fontFolders }: World, questions: readonly Question[]): Question[] {
  const opened = questions.filter(({ kind, path }) => kind === 'bytes' && isFont(path));
  const folders = new Set([...fontFolders, ...opened.map(({ path }) => dirname(path))]);
  return [...opened, ...questions.filter(({ kind, path }) => kind === 'list' && folders.has(path))];
}

export function isFont(path: string): boolean {
  return /\.(ttf|otf|ttc)$/i.test(path);
}
