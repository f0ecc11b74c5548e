/** The helpers that templates may use, beside `label`. */

/** `{{#if …}} … {{/if}}` */
export const blockHelpers: readonly string[] = ['if', 'unless', 'each', 'with'];

/** `{{#if (present …)}}` */
export const conditionHelpers: readonly string[] = ['present', 'shown'];
