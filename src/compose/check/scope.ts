/** Looks up a data path at a point of a template: what it leads to, or why it leads nowhere. */
import { nearest } from '../../core/nearest.ts';
import type { DataShape, MapShape } from '../data-shape.ts';
import type { Path } from '../template/template-ast.ts';

export interface Scope {
  /** `unknown` inside a block whose own path is wrong: nothing more is reported there. */
  readonly shape: MapShape | 'unknown';
  readonly outer: Scope | undefined;
  /** Whether it is the row of an `{{#each}}`. */
  readonly row: boolean;
}

export type Found =
  | { readonly kind: 'data'; readonly shape: DataShape | 'unknown' }
  /** `@first`, `@last`: true or false. */
  | { readonly kind: 'flag' }
  | { readonly kind: 'nothing'; readonly message: string; readonly hint: string };

export function rootScope(shape: MapShape): Scope {
  return { shape, outer: undefined, row: false };
}

export function lookUp(scope: Scope, path: Path): Found {
  const [first = '', ...rest] = path.parts.map(String);
  if (path.data) {
    if (first === 'root') return descend(outermost(scope), rest, scope);
    if (['first', 'last'].includes(first) && rest.length === 0 && rows(scope)) return { kind: 'flag' };
    return nothing(`没有 ${path.original} 这个名称`, '可以用 @root；在 {{#each}} 里面还可以用 @first、@last');
  }
  let from: Scope | undefined = scope;
  for (let depth = 0; depth < path.depth; depth++) from = from?.outer;
  if (from === undefined) return nothing('../ 已经超出最外层', '去掉多余的 ../');
  return descend(from, path.parts.map(String), scope);
}

function descend(from: Scope, parts: readonly string[], scope: Scope): Found {
  let shape: DataShape | 'unknown' = from.shape;
  let at = '';
  for (const part of parts) {
    if (shape === 'unknown') break;
    if (shape.kind !== 'map') return nothing(`${at} 下面没有“${part}”`, blockHint(at, shape));
    if (!Object.hasOwn(shape.names, part)) return missing(part, at, shape, scope);
    shape = shape.names[part] ?? 'unknown';
    at = part;
  }
  return { kind: 'data', shape };
}

function missing(part: string, at: string, shape: MapShape, scope: Scope): Found {
  const names = Object.keys(shape.names);
  const message = at === '' ? `没有“${part}”这个数据名称` : `${at} 下面没有“${part}”`;
  const outer = at === '' ? namesAround(scope, part) : undefined;
  const meant = nearest(part, names);
  if (outer !== undefined) return nothing(`${message}（在 {{#each}} 或 {{#with}} 里面）`, `写成 {{${outer}}}`);
  return nothing(message, meant ? `是否想写 ${meant}？` : `可以写：${names.join('、')}`);
}

/** Returns how a name of an outer scope is written from inside. */
function namesAround(scope: Scope, part: string): string | undefined {
  const root = outermost(scope);
  if (root === scope || root.shape === 'unknown') return undefined;
  return Object.hasOwn(root.shape.names, part) ? `@root.${part}` : undefined;
}

function outermost(scope: Scope): Scope {
  return scope.outer === undefined ? scope : outermost(scope.outer);
}

function rows(scope: Scope | undefined): boolean {
  return scope !== undefined && (scope.row || rows(scope.outer));
}

function blockHint(name: string, shape: DataShape): string {
  return shape.kind === 'list' ? `写在 {{#each ${name}}} 里面` : `${name} 是一个值，后面不能再加名称`;
}

function nothing(message: string, hint: string): Found {
  return { kind: 'nothing', message, hint };
}
