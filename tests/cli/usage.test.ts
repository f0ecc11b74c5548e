/** Help in Chinese, and what the program says of a command line that it does not understand. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { worldOf } from './small-report.ts';

const commands = ['build', 'check', 'score', 'new', 'preview', 'rules', 'fonts', 'verify', 'extract'];
const english = /\b(Usage|Options?|Commands?|Arguments?|display|default|output the|help for)\b/;

describe('help', () => {
  test('names every command, in Chinese, on stdout', async () => {
    const world = worldOf({});
    expect(await main(['--help'], world)).toBe(0);
    const help = world.outText();
    expect(help.endsWith('\n')).toBe(true);
    expect(help).toContain('用法：jixiao <命令> [选项]');
    for (const command of commands) expect(help).toMatch(new RegExp(`^ +${command} +\\p{Script=Han}`, 'mu'));
    expect(help).not.toMatch(english);
    expect(world.talkText()).toBe('');
  });

  test.each(commands)('%s --help explains each of its options in Chinese', async (command) => {
    const world = worldOf({});
    expect(await main([command, '--help'], world)).toBe(0);
    expect(world.outText()).toContain(`用法：jixiao ${command} `);
    expect(world.outText()).not.toMatch(english);
    for (const line of world
      .outText()
      .split('\n')
      .filter((one) => /^ +-/.test(one))) {
      expect(line).toMatch(/\p{Script=Han}/u);
    }
  });

  test('without arguments the help goes to stderr, with exit status 2', async () => {
    const world = worldOf({});
    expect(await main([], world)).toBe(2);
    expect(world.talkText()).toContain('用法：');
    expect(world.outText()).toBe('');
  });

  test('the version is the one of package.json', async () => {
    const world = worldOf({});
    expect(await main(['--version'], world)).toBe(0);
    expect(world.outText()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a command line that is not understood', () => {
  test.each([
    { argv: ['bulid', 'a.yaml'], says: '没有“bulid”这个命令，是不是想写 build？' },
    { argv: ['build'], says: '少写了报告的 YAML 文件' },
    { argv: ['build', 'a.yaml', '--fromat', 'pdf'], says: '没有“--fromat”这个选项，是不是想写 --format？' },
    {
      argv: ['build', 'a.yaml', '--format', 'doc'],
      says: '没有“doc”这种格式，可以写的有：docx、pdf。是不是想写 docx？',
    },
    { argv: ['build', 'a.yaml', '--format', ','], says: '--format 后面要写格式' },
    { argv: ['build', 'a.yaml', '-o'], says: '后面少写了内容' },
    { argv: ['score', 'a.yaml', 'b.yaml'], says: '多写了参数' },
    { argv: ['check', '资料/部门.yaml'], says: '部门.yaml 不是报告' },
    { argv: ['new', '项目支出自评表'], says: '没有“项目支出自评表”这个文种，是不是想写 项目支出绩效自评表？' },
    { argv: ['new', '部门', '--region', '比京市'], says: '北京市' },
  ])('$argv', async ({ argv, says }) => {
    const world = worldOf({});
    expect(await main(argv, world)).toBe(2);
    expect(world.talkText()).toContain(says);
    expect(world.talkText()).toMatch(/用法见 jixiao.* --help\n$/);
    expect(world.outText()).toBe('');
  });
});

test('a thrown error is said to be ours, without a stack, with exit status 3', async () => {
  const world = worldOf({ 'a.yaml': '文种: x\n' });
  const broken = {
    ...world,
    list: () => {
      throw new Error('坏了');
    },
  };
  expect(await main(['check', 'a.yaml'], broken)).toBe(3);
  expect(world.talkText()).toMatch(/程序内部出错：坏了\n这是程序的问题/);
  expect(world.talkText()).not.toContain('    at ');
});
