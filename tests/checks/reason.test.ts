import { expect, test } from 'vitest';
import { givesReason } from '../../src/checks/reason.ts';

test.each(['', '  \n', '无', '无。', '（无）', '—', '——', '/', '暂无', '不涉及', null, undefined])(
  '%j fills the cell and gives no reason',
  (text) => {
    expect(givesReason(text)).toBe(false);
  },
);

test.each(['年中按批复追减2.52万元。', '无偏差，因合同价降低', '节约'])('%j is a reason', (text) => {
  expect(givesReason(text)).toBe(true);
});
