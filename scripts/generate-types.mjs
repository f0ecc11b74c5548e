/**
 * Writes src/schema/generated/*.ts from schemas/*.schema.json: `npm run generate`.
 *
 * The types describe the data after decoding: figures are Decimals, every other scalar is text, an empty scalar null.
 * Titles are dropped and definitions renamed, because the generator would make names such as NoName1 of Chinese titles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const root = new URL('../', import.meta.url);

/** Which schema gives which file, and the English name of its type. */
const targets = [
  { schema: '项目支出绩效自评表', file: 'self-evaluation-form', type: 'SelfEvaluationForm' },
  { schema: '项目支出绩效评价报告', file: 'evaluation-report', type: 'EvaluationReport' },
  { schema: '部门整体绩效评价报告', file: 'department-report', type: 'DepartmentReport' },
  { schema: '部门决算说明', file: 'final-accounts', type: 'FinalAccounts' },
  { schema: '项目绩效自评报告', file: 'self-evaluation-report', type: 'SelfEvaluationReport' },
  { schema: '部门', file: 'department', type: 'Department' },
  { schema: '地区包', file: 'region-pack', type: 'RegionPack' },
];

/** The shared definitions that become types of their own, in shared.ts; scalars are written out where they are used. */
const typeNames = {
  三级指标: 'IndicatorRow',
  绩效指标: 'Indicators',
  总体目标: 'OverallGoal',
  分项目标: 'PartGoal',
  年度总体目标: 'Goals',
  资金总额行: 'FundsTotalRow',
  资金行: 'FundsRow',
  项目资金: 'Funds',
  舍入规则: 'RoundingRule',
  执行率得分舍入: 'ExecutionPointsRounding',
  舍入: 'RoundingRules',
  接受: 'Acceptances',
  字体: 'FontFiles',
  计分: 'ScoringChoice',
  分档: 'Bands',
  评价指标: 'EvaluationIndicators',
  预期目标行: 'GoalRow',
  预期目标完成情况: 'GoalRows',
  部门支出行: 'DepartmentFundsRow',
  支出合计行: 'DepartmentTotalRow',
  部门资金: 'DepartmentFunds',
  项目开展情况: 'ProjectCounts',
  汇总: 'WrittenSummary',
  支出项目: 'ExpenseItem',
  支出明细: 'ExpenseItems',
  没有文件的项目行: 'ProjectRow',
  没有文件的项目: 'ProjectRows',
  比上年决算: 'YearAccounts',
  比年初预算决算: 'BudgetAccounts',
  决算分项: 'AccountsPart',
  收入决算: 'IncomeAccounts',
  支出决算: 'SpendingAccounts',
  支出功能分类类级: 'FunctionClass',
  支出功能分类: 'FunctionAccounts',
  支出功能分类或不涉及: 'FunctionAccountsIfAny',
  机构: 'Organisation',
  财政拨款基本支出: 'BasicSpending',
  三公经费: 'ThreePublicAccounts',
  政府采购: 'Procurement',
  正文: 'Narrative',
  提纲: 'Outline',
  提纲条目: 'OutlineItem',
};

const quantityTypes = {
  amount: 'Decimal | null',
  score: 'Decimal | null',
  percent: 'Decimal | null',
  step: 'Decimal',
  date: 'string',
};

/** Names that are the author's or the region's to choose: no list of properties can describe them. */
const openTypes = {
  绩效指标: "{ [level1: string]: { [level2: string]: IndicatorRow[] | '不涉及' | Decimal | null } }",
  评价指标: '{ [level: string]: EvaluationIndicators | EvaluationRow[] }',
  正文: '{ [heading: string]: Narrative | string | null }',
  决算分项: '{ 决算数: Decimal | null; 占比?: Decimal | null } | Decimal | null',
  支出功能分类类级: '{ [item: string]: BudgetAccounts | Decimal | string | null }',
  支出功能分类: '{ [functionClass: string]: FunctionClass | Decimal | string | null }',
  支出功能分类或不涉及: "FunctionAccounts | '不涉及'",
};

/** Rows that differ in the key of their name alone become one type. */
const evaluationRows = ['二级指标评价行', '三级指标评价行', '四级指标评价行'];

/** What says nothing about the type: words for people, and rules that only our own validation reads. */
const dropped = new Set([
  '$schema',
  'title',
  'examples',
  'otherNames',
  'shapeHints',
  'errorMessage',
  'patternErrorMessage',
  'requiredWithFolder',
  'requiredUnlessList',
  'minItems',
  'maxItems',
  'not',
]);

function readSchema(name) {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
}

/** Returns the schema of the decoded data: no titles, figures as Decimal, references as named types or written out. */
function simplify(node, definitions) {
  if (Array.isArray(node)) return node.map((one) => simplify(one, definitions));
  if (node === null || typeof node !== 'object') return node;
  if (node.$ref) return simplifyReference(node, definitions);
  if (node.quantity) return { description: node.description, tsType: quantityTypes[node.quantity] };
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    if (dropped.has(key)) continue;
    if (key === 'type') copy.type = decodedType(value);
    else if (key === 'properties') copy.properties = mapValues(value, (one) => simplify(one, definitions));
    else copy[key] = simplify(value, definitions);
  }
  if (node.requiredWithFolder) copy.required = [...(node.required ?? []), ...node.requiredWithFolder];
  return copy;
}

function simplifyReference(node, definitions) {
  const name = node.$ref.split('/').at(-1);
  const definition = definitions[name];
  const description = node.description ?? definition.description;
  if (typeNames[name]) return { description, tsType: typeNames[name] };
  return { ...simplify(definition, definitions), description };
}

/** An empty group of keys is decoded as one without keys; figures that are no quantity stay text. */
function decodedType(type) {
  if (!Array.isArray(type)) return type;
  if (type.includes('object')) return 'object';
  const kept = type.filter((one) => one !== 'number' && one !== 'integer');
  return kept.length === 1 ? kept[0] : kept;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** Returns one map with the keys of all: required is what each requires. */
function eitherOf(maps) {
  const [first] = maps;
  const properties = Object.assign({}, ...maps.map((one) => one.properties));
  const required = first.required.filter((key) => maps.every((one) => one.required.includes(key)));
  return { ...first, description: '评价指标表的一行；名称写在它那一级的键下。', properties, required };
}

async function compileType(schema, type) {
  const text = await compile(schema, type, {
    additionalProperties: false,
    bannerComment: '',
    style: { singleQuote: true, printWidth: 120 },
  });
  return text.trim();
}

async function generateShared(definitions) {
  const parts = [];
  for (const [name, type] of Object.entries(typeNames)) {
    const { description } = definitions[name];
    const open = openTypes[name];
    const schema = open ? { description, tsType: open } : simplify(definitions[name], definitions);
    parts.push(await compileType(schema, type));
  }
  const rows = evaluationRows.map((name) => simplify(definitions[name], definitions));
  parts.push(await compileType(eitherOf(rows), 'EvaluationRow'));
  return `${head('公共定义')}import type { Decimal } from '../../core/decimal.ts';\n\n${parts.join('\n\n')}\n`;
}

async function generate({ schema: name, type }, shared) {
  const schema = readSchema(name);
  const body = await compileType(
    simplify({ ...schema, definitions: undefined }, { ...shared, ...schema.definitions }),
    type,
  );
  const used = Object.values(typeNames).filter((one) => new RegExp(`: .*\\b${one}\\b`).test(body));
  const imports = [];
  if (/\bDecimal\b/.test(body)) imports.push("import type { Decimal } from '../../core/decimal.ts';");
  if (used.length > 0) imports.push(`import type { ${used.sort().join(', ')} } from './shared.ts';`);
  return `${head(name)}${imports.join('\n')}\n\n${body}\n`;
}

function head(name) {
  return `/** Generated by \`npm run generate\` from schemas/${name}.schema.json. Do not edit. */\n`;
}

/** Returns the files as they should be: path relative to the project, and text. */
export async function generateTypes() {
  const shared = readSchema('公共定义').definitions;
  const files = [['src/schema/generated/shared.ts', await generateShared(shared)]];
  for (const target of targets) {
    files.push([`src/schema/generated/${target.file}.ts`, await generate(target, shared)]);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generateTypes()) {
    writeFileSync(new URL(path, root), text);
    process.stdout.write(`${path}\n`);
  }
}
