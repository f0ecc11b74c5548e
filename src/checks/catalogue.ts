/** Every rule once, by family, in the order of the manual: what `jixiao rules`, the manual and the hints of `接受` know. */
import { department } from './department/index.ts';
import { execution } from './execution/index.ts';
import { facts } from './facts/index.ts';
import { narrative } from './narrative/index.ts';
import type { Rule, RuleFamily } from './rule.ts';
import { structure } from './structure/index.ts';
import { sums } from './sums/index.ts';
import { weights } from './weights/index.ts';

export const families: readonly RuleFamily[] = [weights, execution, sums, department, facts, structure, narrative];

export const catalogue: readonly Rule[] = families.flatMap(({ rules }) => rules);
