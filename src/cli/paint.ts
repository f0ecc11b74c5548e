/** Colours for a terminal; none in a file, in a pipe, or when NO_COLOR is set. */
import type { Severity } from '../core/finding.ts';
import type { World } from '../world/world.ts';

export interface Paint {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const codes: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

const plain: Paint = { severity: (_, text) => text, strong: (text) => text, faint: (text) => text };

const coloured: Paint = {
  severity: (severity, text) => `\u001b[${codes[severity]}m${text}\u001b[39m`,
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
};

/** For talk on stderr, or for results on stdout. See no-color.org: any value but the empty one switches colours off. */
export function paintFor(world: World, stream: 'talk' | 'out'): Paint {
  const refused = (world.environment('NO_COLOR') ?? '') !== '';
  const isTty = stream === 'out' ? world.outIsTty : world.terminal.isTty;
  return isTty && !refused ? coloured : plain;
}
