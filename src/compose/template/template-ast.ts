/** Handlebars' own view of a template whose syntax has been mended, with the offsets of its nodes. */
import Handlebars from 'handlebars';
import type { PreparedTemplate } from './prepare-template.ts';
import type { Span } from './spans.ts';
import { offsetOf } from './template-text.ts';

export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;
export type Expression = hbs.AST.Expression;
export type Path = hbs.AST.PathExpression;
export type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** Returns the tree of the mended text; the text has been checked piece by piece, so a failure is a bug of ours. */
export function parseTemplate(template: PreparedTemplate): Program {
  return Handlebars.parseWithoutProcessing(template.text);
}

export function spanOf(template: PreparedTemplate, node: { readonly loc: hbs.AST.SourceLocation }): Span {
  return { start: offsetOf(template.source, node.loc.start), end: offsetOf(template.source, node.loc.end) };
}

export function isPath(node: hbs.AST.Node): node is Path {
  return node.type === 'PathExpression';
}

export function isCall(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}
