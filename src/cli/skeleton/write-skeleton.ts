/**
 * A YAML file to fill in, made from a schema: its keys in order, its descriptions as comments, its examples as values.
 *
 * In: the schemas, one of them, and what is known already. Out: text that passes `jixiao check` as it stands; what the
 * author has to replace is marked `# 示例值`.
 */
import { stringify } from 'yaml';
import type { PrintedFields } from '../../compose/printed-fields.ts';
import { parseDecimal } from '../../core/decimal.ts';
import type { FormSetup, Profile } from '../../packs/profile.ts';
import { alternativeFor, childNode, type SchemaNode, type Schemas } from '../../schema/schema-node.ts';
import { isSettingKey } from '../../schema/setting-keys.ts';
import { commentLines } from './comment-lines.ts';
import { frameworkKeys, frameworkSample } from './framework-sample.ts';
import { narrativeLines, outlineBlocks } from './narrative-lines.ts';
import {
  isSampleMap,
  liveKeys,
  propertiesOf,
  type Sample,
  type SampleMap,
  sampleIndicators,
  sampleOf,
} from './sample.ts';
import { isToFill, withFields } from './with-fields.ts';

export interface SkeletonOptions {
  readonly schemas: Schemas;
  readonly root: SchemaNode;
  /** What the editors' YAML extension reads: the way to the schema from the new file. */
  readonly schemaPath: string;
  /** Values that are not examples: written without the mark. */
  readonly known: Readonly<Record<string, string>>;
  /** Gives 绩效指标 the region's level names and weights, and 评价指标 the rows of its 指标框架. */
  readonly profile: Profile | undefined;
  /** What the region's form prints, whatever is written. */
  readonly fields: PrintedFields;
}

const mark = ' # 示例值';
const blank = ' # 没有就空着';
const howToFill =
  '标“必写”的标题必须有，前面带井号的可以不要。文字写在冒号后面；要写几段的，冒号后写 |- ，另起一行缩进写，空一行另起一段。';

/** Returns the file's text. */
export function writeSkeleton(options: SkeletonOptions): string {
  const { title, description } = options.root.schema;
  const head = [
    `# yaml-language-server: $schema=${options.schemaPath}`,
    ...commentLines(`${title}：${description}`),
    ...commentLines('标有“示例值”的都是例子，请换成自己的内容。井号后面是说明，不印在表上。'),
  ];
  return `${[...head, '', ...topLines(options)].join('\n')}\n`;
}

/** All keys that the file can have; those that may be left out stand there as comments. */
function topLines(options: SkeletonOptions): string[] {
  const { root, schemas, known, profile, fields } = options;
  const { outline, framework } = setupOf(options) ?? {};
  const live = new Set([...liveKeys(root), ...outlineBlocks(outline ?? [])]);
  const lines = linesWriter(schemas, framework === undefined ? known : { ...known, ...frameworkKeys });
  const sampleFor = (key: string, node: SchemaNode): Sample => {
    if (key === '绩效指标' && profile !== undefined) return sampleIndicators(schemas, node, profile);
    if (key === '评价指标' && framework !== undefined) return frameworkSample(framework);
    return known[key] ?? sampleOf(schemas, node);
  };
  const isLive = (key: string) => live.has(key) || isToFill(key, fields);
  // They are the department's as a rule, so that a report's file shows them not.
  const passed = '文种' in propertiesOf(root) ? isSettingKey : () => false;
  return Object.keys(propertiesOf(root)).flatMap((key) => {
    if (passed(key)) return [];
    const node = childNode(schemas, root, key) ?? root;
    if (key === '正文' && outline !== undefined)
      return [...lines.heading(key, node), ...commentLines(howToFill), ...narrativeLines(outline, '  ')];
    const sample = withFields(schemas, node, sampleFor(key, node), fields[key] ?? {});
    const written = lines.entry(key, sample, node, '');
    return isLive(key) ? written : written.map(asComment);
  });
}

/** What the region says of this 文种; undefined when it says nothing. */
function setupOf({ schemas, root, profile }: SkeletonOptions): FormSetup | undefined {
  const kind = childNode(schemas, root, '文种')?.schema.const;
  return typeof kind === 'string' ? profile?.forms[kind] : undefined;
}

function asComment(line: string): string {
  return line.startsWith('#') ? line : `# ${line.replace(mark, '')}`;
}

interface LinesWriter {
  /** What the schema says about the key, and the key alone. */
  heading(key: string, node: SchemaNode): string[];
  entry(key: string, sample: Sample, node: SchemaNode, indent: string): string[];
}

function linesWriter(schemas: Schemas, known: Readonly<Record<string, string>>): LinesWriter {
  const said = new Set<string>();
  /** Each description is said once. */
  const once = (words: unknown, indent: string): string[] => {
    if (typeof words !== 'string' || words === '' || said.has(words)) return [];
    said.add(words);
    return commentLines(words, indent);
  };

  const entry = (key: string, sample: Sample, node: SchemaNode, indent: string): string[] => {
    const lines = once(node.schema.description, indent);
    const inner = `${indent}  `;
    if (sample === null) return [...lines, `${indent}${key}:${blank}`];
    if (Array.isArray(sample)) return [...lines, `${indent}${key}:`, ...items(sample, node, inner)];
    if (isSampleMap(sample)) return [...lines, `${indent}${key}:`, ...map(sample, node, inner)];
    const isExample = node.schema.const === undefined && known[key] === undefined;
    return [...lines, `${indent}${key}: ${scalar(sample)}${isExample ? mark : ''}`];
  };

  const map = (sample: SampleMap, node: SchemaNode, indent: string): string[] => {
    const own = alternativeFor(schemas, node, {});
    const entries = Object.entries(sample).flatMap(([key, value]) =>
      entry(key, value, childNode(schemas, own, key) ?? own, indent),
    );
    const others = Object.keys(propertiesOf(own)).filter((key) => !(key in sample));
    return [...entries, ...once(others.length === 0 ? '' : `还可以写：${others.join('、')}`, indent)];
  };

  const items = (samples: readonly Sample[], node: SchemaNode, indent: string): string[] => {
    const list = alternativeFor(schemas, node, []);
    return samples.flatMap((sample, index) => {
      if (!isSampleMap(sample)) return [`${indent}- ${scalar(sample)}${mark}`];
      return asItem(map(sample, childNode(schemas, list, index) ?? list, `${indent}  `), indent);
    });
  };

  const heading = (key: string, node: SchemaNode): string[] => [...once(node.schema.description, ''), `${key}:`];

  return { entry, heading };
}

/** Puts the dash before the first key; the comments above it move out with it. */
function asItem(lines: readonly string[], indent: string): string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, at) => {
    if (at < first) return `${indent}${line.trimStart()}`;
    return at === first ? `${indent}- ${line.trimStart()}` : line;
  });
}

/** Figures stand bare, also where they come as text: 分值: 50. */
function scalar(value: Sample): string {
  const isFigure = typeof value === 'string' && parseDecimal(value) !== undefined;
  return isFigure ? value : stringify(value, { lineWidth: 0 }).trimEnd();
}
