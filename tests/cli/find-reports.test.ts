/** Which files `build` and `check` take when they are given files and folders. */
import { describe, expect, test } from 'vitest';
import { findReports } from '../../src/cli/find-reports.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';

const report = '文种: 项目支出绩效自评表\n';
const files = {
  '资料/b.yaml': report,
  '资料/a.yml': report,
  '资料/全角.yaml': '文种：项目支出绩效自评表\n',
  '资料/部门.yaml': '地区: 北京市\n',
  '资料/说明.md': report,
  '资料/下级/c.yaml': `\uFEFF# 注\n${report}`,
  '资料/.git/d.yaml': report,
  '资料/node_modules/x/e.yaml': report,
  '空/说明.txt': '',
};

describe('findReports', () => {
  test('a folder gives the files that name their 文种, sorted, from below too', async () => {
    const found = await findReports(memoryWorld(files), ['资料/']);
    expect(found.files.map(({ file }) => file)).toEqual([
      '资料/a.yml',
      '资料/b.yaml',
      '资料/下级/c.yaml',
      '资料/全角.yaml',
    ]);
    expect(found.failures).toEqual([]);
  });

  test('says what it passed over; 部门.yaml, hidden folders and the output folder are no news', async () => {
    const more = { ...files, '资料/注.yaml': '说明: 无\n', '资料/批复.pdf': '', '资料/输出/x.docx': '' };
    const found = await findReports(memoryWorld(more), ['资料'], '资料/输出');
    expect(found.passedOver).toEqual([
      { file: '资料/批复.pdf', why: 'not-yaml' },
      { file: '资料/注.yaml', why: 'no-kind' },
      { file: '资料/说明.md', why: 'not-yaml' },
    ]);
  });

  test('a file that is named is taken as it is, and once', async () => {
    const found = await findReports(memoryWorld(files), ['资料/说明.md', '资料/b.yaml', './资料/b.yaml', '资料']);
    expect(found.files.map(({ file }) => file)).toEqual([
      '资料/说明.md',
      '资料/b.yaml',
      '资料/a.yml',
      '资料/下级/c.yaml',
      '资料/全角.yaml',
    ]);
  });

  test('a missing file and a folder without reports are said', async () => {
    const found = await findReports(memoryWorld(files), ['没有.yaml', '空', '资料/b.yaml']);
    expect(found.failures).toMatchObject([{ problem: 'missing', path: '没有.yaml' }]);
    expect(found.empty).toEqual(['空']);
    expect(found.files.map(({ file }) => file)).toEqual(['资料/b.yaml']);
  });

  test('a folder that may not be read is a failure, not an empty folder', async () => {
    const found = await findReports(memoryWorld(files, { denied: ['资料/下级'] }), ['资料/下级']);
    expect(found.failures).toMatchObject([{ problem: 'denied' }]);
    expect(found.empty).toEqual([]);
  });
});
