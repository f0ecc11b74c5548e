/** What a document is called where its author gave it no title. */

/** Returns 项目名称 and 文种 as one name: a 项目 that ends the one and begins the other is said once. */
export function documentTitle(project: string, kind: string): string {
  const twice = project.endsWith('项目') && kind.startsWith('项目');
  return twice ? project + kind.slice('项目'.length) : project + kind;
}
