/** Every rule once, by family, in the order of the manual: what `jixiao rules`, the manual and the hints of `接受` know. */
import { across } from './across/index.ts';
import { department } from './department/index.ts';
import { execution } from './execution/index.ts';
import { facts } from './facts/index.ts';
import { goals } from './goals/index.ts';
import { hygiene } from './hygiene/index.ts';
import { names } from './names/index.ts';
import { narrative } from './narrative/index.ts';
import { prose } from './prose/index.ts';
import type { Rule, RuleFamily } from './rule.ts';
import { structure } from './structure/index.ts';
import { sums } from './sums/index.ts';
import { units } from './units/index.ts';
import { values } from './values/index.ts';
import { weights } from './weights/index.ts';

export const families: readonly RuleFamily[] = [
  weights,
  execution,
  sums,
  department,
  facts,
  values,
  units,
  structure,
  goals,
  narrative,
  prose,
  names,
  hygiene,
  across,
];

export const catalogue: readonly Rule[] = families.flatMap(({ rules }) => rules);
