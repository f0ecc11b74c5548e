/** All that is checked of a pack when it is loaded, beyond the keys of its pack.yaml: its templates, the quotes in its outlines, its 检查. */
import { checkLevels } from './checks/check-levels.ts';
import { checkTemplates } from './compose/check-templates.ts';
import type { MapShape } from './compose/data-shape.ts';
import { packShapes } from './compose/pack-shapes.ts';
import { quotableNames } from './compose/quotable-names.ts';
import type { Finding } from './core/finding.ts';
import type { Pack } from './packs/load-pack.ts';
import { checkPackTexts } from './scoring/narrative/check-pack-text.ts';

/** `shapes`: by 文种, the data that its template may print. */
export function checkPack(
  pack: Pack,
  shapes: Readonly<Record<string, MapShape>> = packShapes(pack),
): readonly Finding[] {
  const texts = Object.entries(pack.profile.forms).flatMap(([kind, { outline }]) => {
    const shape = shapes[kind];
    return shape === undefined ? [] : checkPackTexts(outline ?? [], quotableNames(shape));
  });
  return [...checkLevels(pack.profile), ...texts, ...checkTemplates(pack, shapes)];
}
