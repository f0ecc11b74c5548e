/** Pairs `{{#if}}` with `{{/if}}`: which block is never closed, which end has no beginning. */
import type { Mustache } from './mustaches.ts';

export interface BlockFault {
  readonly mustache: Mustache;
  readonly message: string;
  readonly hint: string;
}

export interface Pairs {
  readonly faults: readonly BlockFault[];
  /** What has to go so that the rest is well-formed. */
  readonly dropped: readonly Mustache[];
}

interface OpenBlock {
  readonly opener: Mustache;
  readonly elses: Mustache[];
}

/** Pairs the mustaches in order. Those in `broken` have been reported; their elses and ends go without a word. */
export function pairBlocks(mustaches: readonly Mustache[], broken: ReadonlySet<Mustache>): Pairs {
  const faults: BlockFault[] = [];
  const dropped: Mustache[] = [];
  const stack: OpenBlock[] = [];
  const drop = (block: OpenBlock | undefined): void => {
    if (block !== undefined) dropped.push(block.opener, ...block.elses);
  };
  const unclosed = (block: OpenBlock): void => {
    drop(block);
    if (!broken.has(block.opener)) faults.push(unclosedFault(block.opener));
  };
  const close = (closer: Mustache, index: number): void => {
    const depth = stack.findLastIndex((block) => block.opener.name === closer.name);
    if (depth < 0) {
      faults.push(strayFault(closer, stack.at(-1)?.opener));
      dropped.push(closer);
      if (stack.length > 0 && !closesLater(mustaches, index, stack.at(-1)?.opener.name)) drop(stack.pop());
      return;
    }
    for (const block of stack.splice(depth + 1)) unclosed(block);
    const block = stack.pop();
    if (block === undefined || !broken.has(block.opener)) return;
    drop(block);
    dropped.push(closer);
  };
  mustaches.forEach((mustache, index) => {
    const top = stack.at(-1);
    if (mustache.kind === 'open') stack.push({ opener: mustache, elses: [] });
    if (mustache.kind === 'close') close(mustache, index);
    if (mustache.kind !== 'else') return;
    const closed = top?.elses.some(({ name }) => name === '') ?? false;
    if (top !== undefined && !closed) top.elses.push(mustache);
    else {
      faults.push(strayElse(mustache, top?.opener));
      dropped.push(mustache);
    }
  });
  for (const block of stack) unclosed(block);
  return { faults, dropped };
}

function unclosedFault(opener: Mustache): BlockFault {
  return {
    mustache: opener,
    message: `{{#${opener.name} …}} 没有结束`,
    hint: `在它管到的地方之后写 {{/${opener.name}}}`,
  };
}

function strayFault(closer: Mustache, top: Mustache | undefined): BlockFault {
  const hint = top ? `前面打开的是 {{#${top.name} …}}，应写 {{/${top.name}}}` : '删去它，或在前面补上开头';
  return { mustache: closer, message: `{{/${closer.name}}} 没有对应的 {{#${closer.name} …}}`, hint };
}

function strayElse(mustache: Mustache, top: Mustache | undefined): BlockFault {
  return top === undefined
    ? { mustache, message: '{{else}} 不在任何 {{#if}} 里面', hint: '删去它，或补上 {{#if …}}' }
    : {
        mustache,
        message: `同一个 {{#${top.name} …}} 里有两个 {{else}}`,
        hint: '只留一个；要分几种情况，前面的写成 {{else if (…)}}',
      };
}

/** Whether a later end closes the block that is open now. */
function closesLater(mustaches: readonly Mustache[], index: number, name: string | undefined): boolean {
  let depth = 0;
  for (const later of mustaches.slice(index + 1)) {
    if (later.name !== name) continue;
    if (later.kind === 'open') depth += 1;
    if (later.kind === 'close') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}
