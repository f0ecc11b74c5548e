/** How the level of a rule is written, for officers. */
import { severityNames } from '../../core/finding.ts';
import type { CheckLevel } from '../../packs/profile.ts';

export const levelWords: Readonly<Record<CheckLevel['level'], string>> = { ...severityNames, off: '关' };
