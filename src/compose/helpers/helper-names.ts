/** The helpers that templates may use. */

/** `{{#if …}} … {{/if}}` */
export const blockHelpers: readonly string[] = ['if', 'unless', 'each', 'with'];

/** `{{#if (present …)}}` */
export const conditionHelpers: readonly string[] = ['present', 'shown'];

/** `{{label "…"}}`: what prints something, with an example of each. */
export const inlineHelpers = {
  label: '{{label "年度指标值"}}',
  'chinese-month': '{{chinese-month 成文日期}}',
} as const;
