/** The schemas as editors and Ajv see them. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity, type QuantityName, quantityNames } from '../../src/schema/quantity/parse-quantity.ts';
import { createRegistry, knownKeys } from '../../src/schema/registry.ts';
import { isSchema, kindsOf, type SchemaObject } from '../../src/schema/schema-node.ts';
import { programSchemas, registry } from './program-schemas.ts';
import { type Spot, spots } from './walk-schemas.ts';

/** A file of definitions describes no value of its own, nor does a definition that leaves it to those who refer to it. */
const described = spots.filter(({ name, written }) => name !== '公共定义.schema.json#' && !isShape(name, written));

function isShape(name: string, written: SchemaObject): boolean {
  return /#\/definitions\/[^/]+$/.test(name) && written.title === undefined;
}

test('the walk sees the schemas', () => {
  const names = spots.map(({ name }) => name);
  expect(names).toContain('公共定义.schema.json#/definitions/三级指标/properties/分值');
  expect(names).toContain('公共定义.schema.json#/definitions/总体目标/properties/预期目标');
  expect(names).toContain('项目支出绩效评价报告.schema.json#/properties/评价单位');
  expect(names).toContain('地区包.schema.json#/properties/权重方案/items/properties/名称');
  expect(names.length).toBeGreaterThan(150);
});

describe('every schema file', () => {
  test.each([...programSchemas])('%s is valid draft-07', (_file, schema) => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const ajv = new Ajv({ strict: false });
    ajv.validateSchema(schema);
    expect(ajv.errors).toBeNull();
  });

  test.each([...programSchemas.keys()])('%s compiles in strict mode', (file) => {
    expect(() => registry.faultsOf(file, {})).not.toThrow();
  });

  test('every definition compiles in strict mode', () => {
    for (const spot of spots) expect(() => faults(spot, 'x'), spot.name).not.toThrow();
  });

  test.each([
    { schema: { type: 'string', patern: 'x' }, fault: /patern/ },
    { schema: { type: 'string', shapeHints: 'x' }, fault: /shapeHints/ },
    { schema: { type: 'objekt' }, fault: /objekt/ },
  ])('$schema would be found', ({ schema, fault }) => {
    const misspelt = createRegistry(new Map([['a.schema.json', schema]]));
    expect(() => misspelt.faultsOf('a.schema.json', 'x')).toThrow(fault);
  });
});

describe('what editors explain', () => {
  test('every value has a title, a description and an example', () => {
    const bare = described.filter(
      ({ schema }) => !isText(schema.title) || !isText(schema.description) || !isFilledList(schema.examples),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('a value explains itself: the editor would show its definition’s words instead', () => {
    const overheard = spots.filter(({ written }) => isText(written.title) && isText(definitionOf(written)?.title));
    expect(overheard.map(({ name }) => name)).toEqual([]);
  });

  test('titles and descriptions are Chinese', () => {
    const foreign = described.filter(({ schema }) => !/\p{Script=Han}/u.test(`${schema.title}`));
    expect(foreign.map(({ name }) => name)).toEqual([]);
  });

  test('every example is valid, as the editor reads it', () => {
    const wrong = described.flatMap((spot) =>
      (spot.schema.examples as readonly unknown[])
        .filter((example) => faults(spot, example).length > 0)
        .map((example) => `${spot.name}: ${JSON.stringify(example)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every pattern says in Chinese what it wants', () => {
    const silent = spots.filter(({ schema }) => schema.pattern !== undefined && !isText(schema.patternErrorMessage));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('what the rest of the program relies on', () => {
  test('keys hold nothing that a template or a key path would take for its own', () => {
    const keys = [...knownKeys(registry)];
    expect(keys.length).toBeGreaterThan(80);
    expect(keys.filter((key) => /[/,%()[\]{}<>.\s]/.test(key))).toEqual([]);
  });

  test('required keys are described', () => {
    const lost = spots.flatMap(({ name, schema }) =>
      [...listOf(schema.required), ...listOf(schema.requiredWithFolder)]
        .filter((key) => isSchema(schema.properties) && !Object.hasOwn(schema.properties, String(key)))
        .map((key) => `${name}: ${key}`),
    );
    expect(lost).toEqual([]);
  });

  test('the alternatives of a oneOf differ in kind, so that a value tells which one is meant', () => {
    for (const { name, written } of spots) {
      const kinds = listOf(written.oneOf).flatMap((one) => [...kindsOf(one as SchemaObject)]);
      expect(new Set(kinds).size, name).toBe(kinds.length);
    }
  });

  test('our own keywords say what the program understands', () => {
    const strange = spots.filter(
      ({ schema: { quantity, otherNames, shapeHints } }) =>
        (quantity !== undefined && !quantityNames.includes(quantity as QuantityName)) ||
        !listOf(otherNames).every(isText) ||
        !Object.entries(shapeHints ?? {}).every(
          ([kind, hint]) => /^(map|list|text|empty|nested)$/.test(kind) && isText(hint),
        ),
    );
    expect(strange.map(({ name }) => name)).toEqual([]);
    expect(spots.filter(({ schema }) => schema.quantity && schema.otherNames && schema.title).length).toBeGreaterThan(
      5,
    );
  });

  test('another name for a key is not itself a key at that place', () => {
    const clashes = spots.flatMap(({ name, schema }) => {
      const properties = isSchema(schema.properties) ? schema.properties : {};
      return Object.values(properties)
        .flatMap((one) => listOf((one as SchemaObject).otherNames))
        .filter((other) => Object.hasOwn(properties, String(other)))
        .map((other) => `${name}: ${other}`);
    });
    expect(clashes).toEqual([]);
  });

  test.each(quantitySpots())('$quantity: the editor accepts what the program reads, and nothing else', (spot) => {
    const pattern = new RegExp(String(spot.pattern), 'u');
    fc.assert(
      fc.property(figureLike, (text) => {
        const isRead = 'value' in parseQuantity(spot.quantity, text);
        if (isRead) expect(pattern.test(text)).toBe(true);
        else if (looseInEditor(spot.quantity)) return;
        else expect(pattern.test(text)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

/** No pattern can tell the days of a month; nor a step of 0 in text. */
function looseInEditor(quantity: QuantityName): boolean {
  return quantity === 'date' || quantity === 'step';
}

/** Texts made of the pieces that figures and dates are made of. */
const figureLike = fc
  .array(
    fc.constantFrom(
      '1',
      '12',
      '123',
      '1234',
      '0',
      ',',
      '.',
      '-',
      '/',
      '%',
      ' ',
      '元',
      '万',
      '万元',
      '亿',
      '亿元',
      '分',
      '—',
      '年',
      '月',
      '日',
      '2024',
    ),
    { maxLength: 7 },
  )
  .map((pieces) => pieces.join('').trim());

function quantitySpots(): { quantity: QuantityName; pattern: unknown }[] {
  return spots
    .filter(({ written }) => written.quantity !== undefined)
    .map(({ written }) => ({ quantity: written.quantity as QuantityName, pattern: written.pattern }));
}

/** Every spot as a schema of its own. */
const probes = createRegistry(
  new Map([
    ...programSchemas,
    ...spots.map(({ name, file, written }) => {
      const absolute = JSON.stringify(written).replaceAll('"$ref":"#', `"$ref":"${file}#`);
      return [probeName(name), JSON.parse(absolute)] as const;
    }),
  ]),
);

function probeName(name: string): string {
  return `probe ${name.replaceAll('#', ' ')}`;
}

/** What Ajv finds wrong with a value at a spot of the schemas. */
function faults({ name }: Spot, value: unknown): readonly unknown[] {
  return probes.faultsOf(probeName(name), value as never);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function definitionOf({ $ref }: SchemaObject): SchemaObject | undefined {
  const name = typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined;
  return spots.find((spot) => name !== undefined && spot.name.endsWith(`#/definitions/${name}`))?.written;
}
