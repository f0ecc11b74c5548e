/** `{{label "年度指标值"}}`: the name as this region's form prints it (标签 in pack.yaml), else the name itself. */
import type { HelperOptions } from 'handlebars';

export function label(name: string, options: HelperOptions): string {
  const labels = options.data.labels as Readonly<Record<string, string>>;
  return Object.hasOwn(labels, name) ? (labels[name] ?? name) : name;
}
