/** The work parted over machines and joined again. */
import { execFile, execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { isInShard, readShard } from '../../src/cli/shard.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { smallReport, worldOf } from '../cli/small-report.ts';
import { createDepartment, type Department, fill, hashesIn, programPath } from './department.ts';

describe('readShard', () => {
  const worldWith = (index?: string) =>
    memoryWorld({}, index === undefined ? {} : { environment: { JOB_COMPLETION_INDEX: index } });

  test('counts from 1; auto takes the number that Kubernetes counts from 0', () => {
    expect(readShard(worldWith(), '3/16')).toEqual({ index: 2, count: 16 });
    expect(readShard(worldWith('15'), 'auto/16')).toEqual({ index: 15, count: 16 });
  });

  test.each(['0/4', '5/4', '3', '1/0', 'auto/4', '-1/4', 'a/b'])(
    '%s is refused with the way to write it',
    (written) => {
      expect(() => readShard(worldWith(), written)).toThrow(/--shard/);
    },
  );

  test('an index beyond the count is refused', () => {
    expect(() => readShard(worldWith('16'), 'auto/16')).toThrow('超出了范围');
  });
});

describe('isInShard', () => {
  const shardOf = (file: string, base: string) =>
    [0, 1, 2, 3].filter((index) => isInShard({ file, base }, { index, count: 4 }));

  test('each file belongs to one shard, for good: these numbers are in the manual and must not change', () => {
    expect(shardOf('资料/甲.yaml', '资料')).toEqual([expect.any(Number)]);
    const shards = ['甲.yaml', '乙.yaml', '科室/丙.yaml', '科室/丁.yaml'].map((name) => shardOf(`x/${name}`, 'x')[0]);
    expect(shards).toEqual([0, 0, 1, 1]);
  });

  test('goes by the path within the folder, however the folder is named, and however ü is composed', () => {
    expect(shardOf('/mnt/资料/科/甲.yaml', '/mnt/资料')).toEqual(shardOf('资料/科/甲.yaml', '资料'));
    expect(shardOf('x/u\u0308.yaml', 'x')).toEqual(shardOf('x/\u00fc.yaml', 'x'));
  });

  test('many files are parted evenly', () => {
    const files = Array.from({ length: 1000 }, (_, number) => ({ file: `x/${number}.yaml`, base: 'x' }));
    for (const index of [0, 1, 2, 3]) {
      const part = files.filter((file) => isInShard(file, { index, count: 4 })).length;
      expect(part).toBeGreaterThan(200);
      expect(part).toBeLessThan(300);
    }
  });
});

describe('on the disk', () => {
  let department: Department;
  beforeEach(async () => {
    department = await createDepartment();
  });
  afterEach(() => department.remove());

  test('four shards, run side by side and merged, are one run: files, manifest, summary', async () => {
    await fill(department, 12);
    await department.write('资料/坏.yaml', '文种: 项目支出绩效自评表\n地区: 北京市\n');
    await department.run('build', '资料', '-o', '一次', '--format', 'docx,pdf');
    await fourShards(department.folder);
    const shards = ['输出-1', '输出-2', '输出-3', '输出-4'];
    const merged = await department.run('merge', ...shards, '-o', '合并');
    expect(merged.talk).toContain('已把 12 份报告合到 合并；另有 1 份');
    expect(merged.status).toBe(0);
    const once = await hashesIn(`${department.folder}/一次`);
    expect(Object.keys(once).length).toBeGreaterThan(26);
    expect(await hashesIn(`${department.folder}/合并`)).toEqual(once);
    const next = await department.run('build', '资料', '-o', '合并');
    expect(next.talk).toContain('12 份没有变化，1 份有错误');
  }, 180_000);

  test('--files takes its reports from a list', async () => {
    await fill(department, 3);
    await department.write('名单.txt', '# 第一科室\r\n资料/科室1/0001.yaml\r\n\r\n资料/科室2/0002.yaml\r\n');
    const { out, status } = await department.run('build', '--files', '名单.txt', '--format', 'docx');
    expect(out).toBe('输出/项目1-项目支出绩效自评表.docx\n输出/项目2-项目支出绩效自评表.docx\n');
    expect(status).toBe(0);
  });
});

/** Through GNU parallel where it is installed, as the manual shows it; CI installs it. */
function fourShards(cwd: string): Promise<void> {
  const program = `'${process.execPath}' '${programPath}' build 资料 --shard {}/4 -o 输出-{} --jobs 1 || [ $? = 1 ]`;
  const argv = hasParallel() ? ['parallel', '-j2', program, ':::', '1', '2', '3', '4'] : ['sh', '-c', loop(program)];
  return new Promise((done, failed) => {
    const [command = '', ...rest] = argv;
    execFile(command, rest, { cwd }, (error, _out, talk) => (error ? failed(new Error(talk)) : done()));
  });
}

function loop(program: string): string {
  return `for part in 1 2 3 4; do ${program.replaceAll('{}', '$part')}; done`;
}

function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version']).toString().startsWith('GNU parallel');
  } catch {
    return false;
  }
}

describe('merge', () => {
  const build = async (report: string, output: string, file: string) => {
    const world = worldOf({ [file]: report });
    await main(['build', file, '-o', output, '--format', 'docx'], world);
    return Object.fromEntries(world.files);
  };

  test('one report that two folders tell differently is a conflict, and neither is taken', async () => {
    const changed = smallReport.replace('3200份。', '3200份，已发完。');
    const files = { ...(await build(smallReport, '一', 'a.yaml')), ...(await build(changed, '二', 'a.yaml')) };
    const world = worldOf(files);
    expect(await main(['merge', '一', '二', '-o', '合'], world)).toBe(1);
    expect(world.talkText()).toContain('[merge-conflict]');
    expect([...world.written.keys()].filter((path) => path.endsWith('信访宣传-项目支出绩效自评表.docx'))).toEqual([]);
  });

  test('two reports of one name are a conflict as in one run', async () => {
    const files = { ...(await build(smallReport, '一', 'a.yaml')), ...(await build(smallReport, '二', 'b.yaml')) };
    const world = worldOf(files);
    expect(await main(['merge', '一', '二', '-o', '合'], world)).toBe(1);
    expect(world.talkText()).toContain('[output-name-clash]');
  });

  test('a file that is not what its manifest says is not taken', async () => {
    const files = await build(smallReport, '一', 'a.yaml');
    const world = worldOf({ ...files, '一/信访宣传-项目支出绩效自评表.docx': '改过' });
    expect(await main(['merge', '一', '-o', '合'], world)).toBe(4);
    expect(world.talkText()).toContain('一/信访宣传-项目支出绩效自评表.docx 与那里的清单不符');
  });

  test('a folder that is no output folder is said', async () => {
    const world = worldOf({ '一/x.txt': '' });
    expect(await main(['merge', '一', '-o', '合'], world)).toBe(4);
    expect(world.talkText()).toContain('一 里没有清单');
  });
});
