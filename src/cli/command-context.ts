/** What a command is given besides its arguments: the world, and a way to say how it ended. */
import type { World } from '../world/world.ts';
import type { ExitStatus } from './exit-status.ts';

export interface CommandContext {
  readonly world: World;
  /** Wraps a command's work, so that its exit status reaches `main`. */
  ends<Arguments extends readonly unknown[]>(
    work: (...given: Arguments) => Promise<ExitStatus>,
  ): (...given: Arguments) => Promise<void>;
}
