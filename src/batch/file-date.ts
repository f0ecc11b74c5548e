/** The date that the environment gives to the files, which is part of what decides their bytes. */
import type { World } from '../world/world.ts';

/** Returns SOURCE_DATE_EPOCH when it is set; the pipeline says what it means. */
export function fileDate(world: World): string | undefined {
  return world.environment('SOURCE_DATE_EPOCH') || undefined;
}
