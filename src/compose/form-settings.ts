/** What the pack's form setup and the report together decide: which optional columns and rows are shown. */
import type { FormSetup, Profile } from '../packs/profile.ts';
import type { Places } from '../source/places.ts';
import type { Settings } from './engine.ts';

/** `负责人行` that depends on the author is shown when he wrote one of its two keys, even with nothing after it. */
export function formSettings(profile: Profile, form: FormSetup, places: Places): Settings {
  const given = places.has(['项目负责人']) || places.has(['联系电话']);
  const contacts = { always: true, never: false, 'when-given': given }[form.contactRow];
  return { labels: profile.labels, shown: { 偏差列: form.deviationColumn, 负责人行: contacts } };
}
