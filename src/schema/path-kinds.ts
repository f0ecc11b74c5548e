/** The paths that a setting may hold: what counts as leading out of the file's folder, and how that is said. */
import { dirname, join } from 'node:path';
import { error, type Finding } from '../core/finding.ts';
import type { SourceScalar } from '../source/source.ts';
import { leavesFolder, writtenPath } from '../source/stays-inside.ts';
import type { World } from '../world/world.ts';

export interface PathKind {
  leaves(world: World, path: SourceScalar): Promise<boolean>;
  outside(path: SourceScalar): Finding;
}

export const packPath: PathKind = {
  /** Packs extend their neighbours, so the folder that the pack stands in is read too. */
  async leaves(world, { text, place }) {
    const [folder, written] = [dirname(place.file), writtenPath(text)];
    return (await leavesFolder(world, folder, written)) || leavesFolder(world, folder, join(written, '..'));
  },
  outside: ({ text, place }) =>
    error('pack-outside-folder', place, {
      message: `地区包“${text}”不在本文件所在文件夹的下级文件夹里`,
      hint: '把地区包放进本文件的文件夹，写成“我的模板”这样的相对位置；放在别处的，删去这一行，在命令后用 --templates 指明',
      expected: '本文件所在文件夹的下级文件夹',
      actual: text,
    }),
};

export const fontPath: PathKind = {
  leaves: (world, { text, place }) => leavesFolder(world, dirname(place.file), writtenPath(text)),
  outside: ({ text, place }) =>
    error('font-file-outside', place, {
      message: `字体文件“${text}”不在本文件所在的文件夹里`,
      hint: '把字体文件复制到本文件的文件夹，写成“字体/simfang.ttf”这样的相对位置；系统里装好的标准字体会自动找到，不用写',
      expected: '本文件所在文件夹里的文件',
      actual: text,
    }),
};
