/** The 文号 that a finding names as the source of its rule. */
import type { Profile } from '../packs/profile.ts';

/** Returns the number of the document that the pack names first, ready to be spread into a finding's details. */
export function policyRule(profile: Profile): { readonly rule?: string } {
  const number = profile.basis.find((document) => document.number !== undefined)?.number;
  return number === undefined ? {} : { rule: number };
}
