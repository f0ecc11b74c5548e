/**
 * What 部门.yaml and a report itself say about the program, not about what is printed: templates, fonts, output names.
 *
 * The report's own word goes first. Paths are relative to the file that says them; they come back relative to where that file's
 * own path is.
 */
import { dirname, join } from 'node:path';
import type { Place } from '../core/finding.ts';
import type { Source, SourceNode, SourceScalar } from '../source/source.ts';
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

/** Takes nothing from a 部门.yaml at fault, whose findings come with each report; `main`: the report, where there is one. */
export function folderSettings(registry: Registry, folder: Source | undefined, main?: Source): FolderSettings {
  const isSound = folder !== undefined && validateFolder(registry, folder).value !== undefined;
  const department = isSound ? said(folder) : undefined;
  const own = main && said(main);
  return {
    templates: own?.templates ?? department?.templates,
    fonts: { ...department?.fonts, ...own?.fonts },
    outputName: own?.outputName ?? department?.outputName,
    carriesSources: own?.carriesSources ?? department?.carriesSources ?? true,
  };
}

type Said = Omit<FolderSettings, 'carriesSources'> & { readonly carriesSources: boolean | undefined };

/** Passes over what is not written as it should be: that is the schema's to tell. */
function said({ file, root }: Source): Said {
  const beside = (path: string) => join(dirname(file), path);
  const at = (name: string) => root.entries.find(({ key }) => key === name)?.value;
  const templates = textOf(at('模板'));
  const pattern = textOf(at('输出命名'));
  const carries = textOf(at('附源'));
  return {
    templates: templates && beside(templates.text),
    fonts: fontFiles(at('字体'), beside),
    outputName: pattern && { text: pattern.text, place: pattern.place },
    carriesSources: carries && carries.text !== '否',
  };
}

function fontFiles(value: SourceNode | undefined, beside: (path: string) => string): FolderSettings['fonts'] {
  const entries = value?.kind === 'map' ? value.entries : [];
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const path = textOf(entry.value);
      return path ? [[entry.key, { file: beside(path.text), place: path.place }]] : [];
    }),
  );
}

function textOf(value: SourceNode | undefined): SourceScalar | undefined {
  return value?.kind === 'scalar' && value.text !== '' ? value : undefined;
}
