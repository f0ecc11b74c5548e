/** The codes of findings that come of several reports together. Some are codes of rules that a report alone may break, too. */
export const acrossCodes: ReadonlySet<string> = new Set([
  'project-figures-conflict',
  'project-name-inconsistent',
  'org-name-inconsistent',
  'goal-copied',
  'paragraph-copied',
  'indicator-boilerplate-reused',
]);
