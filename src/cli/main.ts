/**
 * The command line: reads the arguments, runs a command, returns the exit status.
 *
 * Talk goes to stderr, results to stdout. Whatever is thrown past a command is a bug of ours and is said so.
 */
import { type Command, CommanderError } from 'commander';
import { nodeWorld } from '../world/node-world.ts';
import type { World } from '../world/world.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { chineseCommand } from './chinese-commander.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { addFonts } from './fonts.ts';
import { addNew } from './new.ts';
import { programVersion } from './program-version.ts';
import { reportBug } from './report-bug.ts';
import { addScore } from './score.ts';
import { explainUsage, UsageError } from './usage-error.ts';
import { addVerify } from './verify.ts';

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
  const program = await createProgram({ world, ends });
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

async function createProgram(context: CommandContext): Promise<Command> {
  const program = chineseCommand('jixiao', context.world)
    .description('绩效评价报告：核对、算分、检查、排版，把手写的 YAML 变成可以报送的 DOCX 和 PDF。')
    .version(await programVersion(context.world), '-V, --version', '显示版本');
  for (const add of [addBuild, addCheck, addScore, addNew, addFonts, addVerify]) add(program, context);
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
