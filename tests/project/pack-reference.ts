/** docs/地区包速查.md as the program has it: the keys of pack.yaml, tags, helpers, and the data names of every 文种. */
import { tagRules } from '../../src/compose/check/markup.ts';
import { printableNames } from '../../src/compose/data-names.ts';
import type { DataShape, MapShape } from '../../src/compose/data-shape.ts';
import { blockHelpers, conditionHelpers, inlineHelpers } from '../../src/compose/helpers/helper-names.ts';
import { packSchema } from '../../src/schema/registry.ts';
import { isSchema, resolveNode, type SchemaNode } from '../../src/schema/schema-node.ts';
import { registry } from '../schema/program-schemas.ts';

export function packReference(): string {
  return [
    '# 地区包速查',
    '',
    '由程序自己列出，改动后用 `UPDATE_GOLDEN=1 npx vitest run tests/project/pack-reference.test.ts` 重写。写法见[地区包手册](地区包手册.md)。',
    '',
    '## 一、pack.yaml 的键',
    '',
    '| 键 | 说明 |',
    '|---|---|',
    ...keyRows(registry.root(packSchema), '', 0),
    '',
    '## 二、标签和属性',
    '',
    '| 标签 | 里面可以放 | 属性 |',
    '|---|---|---|',
    ...Object.entries(tagRules).map(tagRow),
    '',
    '## 三、功能',
    '',
    `- 成对的：${blockHelpers.map((name) => `\`{{#${name} …}} … {{/${name}}}\``).join('、')}`,
    `- 条件：${conditionHelpers.map((name) => `\`(${name} …)\``).join('、')}`,
    `- 印字：${Object.values(inlineHelpers)
      .map((example) => `\`${example}\``)
      .join('、')}`,
    '',
    '## 四、数据名称',
    '',
    '`（列）` 用 `{{#each}}` 一行一行印，冒号后面是每一行的名称；`（组）` 用点或 `{{#with}}`。',
    '',
    ...Object.entries(printableNames).flatMap(([kind, shape]) => kindLines(kind, shape)),
    '## 五、正文各行可以排的表和句子',
    '',
    '有正文的文种，`{{#each 正文}}` 的一行是标题、段落，或下面的一项；`表` 和 `{{名称}}` 写的就是它们。',
    '',
    ...blockLines(),
    '',
  ].join('\n');
}

/** Deeper than this the words repeat themselves. */
const deepest = 3;

function keyRows({ file, schema }: SchemaNode, prefix: string, depth: number): string[] {
  const properties = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  const others = isSchema(schema.additionalProperties) ? [['<名称>', schema.additionalProperties] as const] : [];
  return [...properties, ...others].flatMap(([name, child]) => {
    const node = resolveNode(registry.schemas, file, isSchema(child) ? child : {});
    const words = `| \`${prefix}${name}\` | ${String(node.schema.description ?? node.schema.title ?? '').replaceAll('|', '\\|')} |`;
    if (depth >= deepest) return [words];
    const items = isSchema(node.schema.items) ? resolveNode(registry.schemas, node.file, node.schema.items) : undefined;
    return [words, ...keyRows(items ?? node, `${prefix}${name}.`, depth + 1)];
  });
}

function tagRow([name, { children, text, attributes }]: [string, (typeof tagRules)[string]]): string {
  const holds = [...(text ? ['文字、数据'] : []), ...children.map((child) => `\`${child}\``)].join('、');
  const said = Object.entries(attributes).map(([attribute, rule]) => `\`${attribute}\`：${rule.said}`);
  return `| \`${name}\` | ${holds || '—'} | ${said.join('；') || '—'} |`;
}

function kindLines(kind: string, { names }: MapShape): string[] {
  const entries = Object.entries(names).filter(([name]) => name !== '正文');
  const plain = entries.filter(([, { kind: shape }]) => shape === 'text').map(([name]) => `\`${name}\``);
  const others = entries
    .filter(([, { kind: shape }]) => shape !== 'text')
    .map(([name, shape]) => `- ${said(name, shape)}`);
  return [
    `### ${kind}`,
    '',
    `- ${plain.join('、')}`,
    ...others,
    ...('正文' in names ? ['- `正文`（列）：见第五节'] : []),
    '',
  ];
}

function said(name: string, shape: DataShape): string {
  if (shape.kind === 'text') return `\`${name}\``;
  const inner = Object.entries(shape.kind === 'list' ? shape.row.names : shape.names);
  return `\`${name}\`（${shape.kind === 'list' ? '列' : '组'}）：${inner.map(([one, { kind }]) => (kind === 'text' ? `\`${one}\`` : `\`${one}\`（${kind === 'list' ? '列' : '组'}）`)).join('、')}`;
}

function blockLines(): string[] {
  const narrative = Object.values(printableNames).find(({ names }) => '正文' in names)?.names.正文;
  const row = narrative?.kind === 'list' ? narrative.row.names : {};
  return Object.entries(row).map(([name, shape]) => `- ${said(name, shape)}`);
}
