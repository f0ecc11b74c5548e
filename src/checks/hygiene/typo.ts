/**
 * Check `typo`: no word of the list of known slips of the pen, where its surroundings leave no doubt.
 *
 * Why: a slip in a filed page cannot be taken back. The list is short on purpose; it holds what is always wrong.
 */
import type { Rule } from '../rule.ts';
import { knownTypos } from './known-typos.ts';
import { findSlips } from './slips.ts';

export const typo: Rule = {
  code: 'typo',
  severity: 'warning',
  wants: '没有常见的错别字',
  wrong: '同事，通过整合互联网技术；及时掌握重要点为信访秩序情况',
  right: '同时，通过整合互联网技术；及时掌握重要点位信访秩序情况',
  find: ({ report }) => findSlips(report, 'typo', knownTypos),
};
