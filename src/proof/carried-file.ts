/** A carried file with what goes without saying: its media type and its description follow from what it is. */
import type { CarriedFile } from '../render/carried.ts';

export type CarriedKind = 'record' | 'source' | 'pack';

const descriptions: Readonly<Record<CarriedKind, string>> = {
  record: '由哪些来源、哪个程序、哪些字体生成；用 jixiao verify 核对',
  source: '报告的 YAML 来源；用 jixiao extract 取回',
  pack: '地区包：表样、参数、提纲',
};

export function carriedFile(kind: CarriedKind, name: string, text: string): CarriedFile {
  const mediaType = kind === 'source' ? 'application/yaml' : 'application/json';
  return { name, text, mediaType, about: descriptions[kind] };
}
