/** Reads src/ as text for the tests of this folder: every file, and what each one imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const projectFolder: string = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** Relative to the project, with forward slashes: `src/core/finding.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** The file that imports, and the one that is imported, both relative to src/. */
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Returns every .ts file below the folder, sorted by path. */
export function sourceFiles(folder = 'src'): SourceFile[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }));
}

/** Returns the imports of our own files: of packages and of node: modules it says nothing. */
export function importsOf(file: SourceFile): Import[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target?.startsWith('.')) {
      const to = relative('src', join(dirname(file.path), target)).replaceAll('\\', '/');
      found.push({ from: file.path.replace(/^src\//, ''), to, typeOnly: isTypeOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function targetOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0]);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  return undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Whether nothing of the imported file is left when the program runs. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) {
    return (
      node.isTypeOnly || everyTypeOnly(node.exportClause && ts.isNamedExports(node.exportClause) && node.exportClause)
    );
  }
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { importClause } = node;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (importClause.name !== undefined) return false;
  return everyTypeOnly(
    importClause.namedBindings && ts.isNamedImports(importClause.namedBindings) && importClause.namedBindings,
  );
}

function everyTypeOnly(names: ts.NamedImports | ts.NamedExports | false | undefined): boolean {
  return names ? [...names.elements].every((element) => element.isTypeOnly) : false;
}
