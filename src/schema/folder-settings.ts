/**
 * What 部门.yaml says about the program itself, not about the reports: templates, fonts, output names.
 *
 * Its paths are relative to it; they come back relative to where 部门.yaml's own path is.
 */
import { dirname, join } from 'node:path';
import type { Place } from '../core/finding.ts';
import { type Places, placesOf } from '../source/places.ts';
import type { Source } from '../source/source.ts';
import type { Registry } from './registry.ts';
import { validateFolder } from './validate.ts';

export interface FolderSettings {
  /** The folder of the department's own region pack. */
  readonly templates: string | undefined;
  /** Font files by the keys of 字体. */
  readonly fonts: Readonly<Record<string, { readonly file: string; readonly place: Place }>>;
  /** The pattern of the output files' names. */
  readonly outputName: { readonly text: string; readonly place: Place } | undefined;
  /** Whether the files carry what they were made of. */
  readonly carriesSources: boolean;
}

const noSettings: FolderSettings = { templates: undefined, fonts: {}, outputName: undefined, carriesSources: true };

/** Returns empty settings without a 部门.yaml, and for one at fault, whose findings come with each report. */
export function folderSettings(registry: Registry, folder: Source | undefined): FolderSettings {
  const data = folder && validateFolder(registry, folder).value;
  if (folder === undefined || data === undefined) return noSettings;
  const beside = (path: string) => join(dirname(folder.file), path);
  const places = placesOf(folder.root);
  const { 模板: templates, 字体: fonts = {}, 输出命名: pattern, 附源: carries } = data;
  return {
    templates: templates === undefined ? undefined : beside(templates),
    fonts: fontFiles(fonts, places, beside),
    outputName: pattern === undefined ? undefined : { text: pattern, place: places.at(['输出命名']) },
    carriesSources: carries !== '否',
  };
}

function fontFiles(
  fonts: Readonly<Record<string, string>>,
  places: Places,
  beside: (path: string) => string,
): FolderSettings['fonts'] {
  const entries = Object.entries(fonts);
  return Object.fromEntries(
    entries.map(([role, path]) => [role, { file: beside(path), place: places.at(['字体', role]) }]),
  );
}
