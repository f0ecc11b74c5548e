/**
 * The command line: reads the arguments, runs a command, returns the exit status.
 *
 * Talk goes to stderr, results to stdout. Whatever is thrown past a command is a bug of ours and is said so.
 */
import { type Command, CommanderError } from 'commander';
import { nodeWorld } from '../world/node-world.ts';
import type { World } from '../world/world.ts';
import { chineseCommand } from './chinese-commander.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { programVersion } from './program-version.ts';
import { reportBug } from './report-bug.ts';
import { explainUsage, UsageError } from './usage-error.ts';

type AddCommand = (root: Command, context: CommandContext) => void;

/** Each is loaded when it is wanted: what a command needs takes longer to load than many a run takes. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  build: async () => (await import('./build.ts')).addBuild,
  merge: async () => (await import('./merge.ts')).addMerge,
  check: async () => (await import('./check.ts')).addCheck,
  score: async () => (await import('./score.ts')).addScore,
  new: async () => (await import('./new.ts')).addNew,
  preview: async () => (await import('./preview.ts')).addPreview,
  rules: async () => (await import('./rules.ts')).addRules,
  fonts: async () => (await import('./fonts.ts')).addFonts,
  verify: async () => (await import('./verify.ts')).addVerify,
  extract: async () => (await import('./extract.ts')).addExtract,
};

/** In: the arguments after the program's name. Never throws. */
export async function main(argv: readonly string[], world: World = nodeWorld()): Promise<ExitStatus> {
  try {
    return await runCommand(argv, world);
  } catch (thrown) {
    return reportBug(world, thrown);
  }
}

async function runCommand(argv: readonly string[], world: World): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const ends: CommandContext['ends'] =
    (work) =>
    async (...given) => {
      status = await work(...given);
    };
  const program = await createProgram({ world, ends }, argv[0] ?? '');
  if (argv.length === 0) {
    world.talk(program.helpInformation());
    return exitStatus.usage;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (thrown) {
    return endOfParsing(thrown, argv, program, world);
  }
}

/** The help, and the advice after a wrong name, want all commands. */
async function createProgram(context: CommandContext, wanted: string): Promise<Command> {
  const program = chineseCommand('jixiao', context.world)
    .description('绩效评价报告：核对、算分、检查、排版，把手写的 YAML 变成可以报送的 DOCX 和 PDF。')
    .version(await programVersion(context.world), '-V, --version', '显示版本');
  const one = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined;
  for (const load of one ? [one] : Object.values(commands)) (await load())(program, context);
  return program;
}

function endOfParsing(thrown: unknown, argv: readonly string[], program: Command, world: World): ExitStatus {
  const command = program.commands.find((one) => one.name() === argv[0]) ?? program;
  const name = command === program ? 'jixiao' : `jixiao ${command.name()}`;
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return exitStatus.done;
  if (!(thrown instanceof CommanderError || thrown instanceof UsageError)) throw thrown;
  const message = thrown instanceof UsageError ? thrown.message : explainUsage(thrown, command);
  world.talk(`${message}\n用法见 ${name} --help\n`);
  return exitStatus.usage;
}
