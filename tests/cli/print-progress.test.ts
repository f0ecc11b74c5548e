/** What a long run shows while it goes on. */
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/batch/order.ts';
import { type ProgressOptions, progressFor } from '../../src/cli/print-progress.ts';
import { displayWidth } from '../../src/core/display-width.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';

/** Makes 40 reports, half a second each; returns what was said, a piece a time. */
function watch(terminal: { isTty: boolean; columns: number }, options: ProgressOptions = {}): string[] {
  const said: string[] = [];
  let now = 0;
  const world = { ...memoryWorld({}, { terminal }), now: () => now, talk: (text: string) => void said.push(text) };
  const progress = progressFor(world, options);
  progress.planned(100, 60);
  for (let number = 1; number <= 40; number += 1) {
    const order = { file: `资料/第${number}个很长很长很长很长很长很长很长很长的名称.yaml` } as Order;
    progress.started(order);
    now += 500;
    progress.ended(order, { failure: { file: order.file, kind: 'timeout', message: '' } });
  }
  progress.end();
  return said;
}

describe('on a terminal', () => {
  test('one line with bar, count, time left and file, no wider than the terminal, gone at the end', () => {
    const said = watch({ isTty: true, columns: 60 });
    expect(said[20]).toContain('██████████░░░░░░░░░░ 20/40，约剩 10 秒');
    expect(said[20]).toContain('的名称.yaml');
    const drawn = said.slice(0, -1).map((text) => text.replace('\r\u001b[K', ''));
    expect(Math.max(...drawn.map(displayWidth))).toBeLessThan(60);
    expect(drawn.join('')).not.toContain('\n');
    expect(said.at(-1)).toBe('\r\u001b[K');
  });
});

describe('elsewhere', () => {
  test('a line every five seconds, not one a report', () => {
    expect(watch({ isTty: false, columns: 80 })).toEqual([
      '已完成 10/40，约剩 15 秒\n',
      '已完成 20/40，约剩 10 秒\n',
      '已完成 30/40，约剩 5 秒\n',
      '已完成 40/40，约剩 0 秒\n',
    ]);
  });

  test('with --verbose a line a report; with --json an event a line', () => {
    expect(watch({ isTty: false, columns: 80 }, { verbose: true }).length).toBe(40);
    const events = watch({ isTty: false, columns: 80 }, { json: true }).map((line) => JSON.parse(line));
    expect(events[0]).toEqual({ event: 'planned', total: 100, unchanged: 60, toMake: 40 });
    expect(events.filter(({ event }) => event === 'failed').length).toBe(40);
  });
});
