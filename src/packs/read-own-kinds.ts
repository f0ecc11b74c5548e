/** Reads the 文种 of one's own (`<文种>.schema.json`) in the folders of a pack and of those that it extends. An edge. */
import { join } from 'node:path';
import { error, type Finding, type Place } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import { extendRegistry, type KindFile } from '../schema/own-kinds/extend-registry.ts';
import type { Registry } from '../schema/registry.ts';
import type { World } from '../world/world.ts';
import { packFolderFiles } from './pack-folder-files.ts';

/** Bytes; the largest of the program's own is a tenth of it. */
const largest = 1_000_000;
const ending = '.schema.json';

/** Returns the registry with them, or none when one is at fault. `folders`: the nearest first; of one name its file holds. */
export async function readOwnKinds(
  world: World,
  registry: Registry,
  folders: readonly string[],
  at: Place,
): Promise<Outcome<Registry>> {
  const files = new Map<string, KindFile>();
  const findings: Finding[] = [];
  for (const folder of folders) {
    // Of links that lead out the folder's own reader tells.
    const { files: all } = await packFolderFiles(world, folder);
    const names = all.filter((name) => !name.includes('/') && name.endsWith(ending));
    for (const name of names.filter((one) => !files.has(one))) {
      const file = join(folder, name);
      const bytes = await world.readBytes(file, largest);
      if (bytes.ok) files.set(name, { file, name, bytes: bytes.value });
      else findings.push(unreadable(at, file, bytes.detail));
    }
  }
  const extended = extendRegistry(registry, [...files.values()]);
  return { value: extended.value, findings: [...findings, ...extended.findings] };
}

function unreadable(at: Place, file: string, detail: string): Finding {
  return error('pack-unreadable', at, {
    message: `地区包的 ${file} 读不了（${detail}）`,
    hint: '请检查文件是否完好、是否有权限读取',
    actual: file,
  });
}
