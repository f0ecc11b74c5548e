/** A command line that we did not understand, and how it is explained to its author. */
import type { Command, CommanderError } from 'commander';
import { nearest } from '../core/nearest.ts';

/** Thrown by a command for what its arguments get wrong; the message is Chinese and for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Returns what the argument parser found wrong, in Chinese, with the nearest name that there is. */
export function explainUsage({ code, message }: CommanderError, command: Command): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return `没有“${named}”这个命令${suggest(
        named,
        command.commands.map((one) => one.name()),
      )}`;
    case 'commander.unknownOption':
      return `没有“${named}”这个选项${suggest(named, optionNames(command))}`;
    case 'commander.missingArgument':
      return `少写了${command.registeredArguments.find((one) => one.name() === named)?.description ?? named}`;
    case 'commander.optionMissingArgument':
      return `选项 ${named} 后面少写了内容`;
    case 'commander.excessArguments':
      return '多写了参数：这个命令只要一个';
    default:
      return `命令没有看懂：${message}`;
  }
}

function suggest(name: string, candidates: readonly string[]): string {
  const found = nearest(name, candidates);
  return found === undefined ? '' : `，是不是想写 ${found}？`;
}

function optionNames(command: Command): string[] {
  return [...command.options.flatMap(({ long, short }) => [long, short]), '--help'].filter((one) => one != null);
}
