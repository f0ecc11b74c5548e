/** Thrown through Handlebars when a template prints without end; caught where rendering was started. */
export class OutputTooLarge extends Error {}
