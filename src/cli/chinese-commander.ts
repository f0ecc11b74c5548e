/** The argument parser, speaking Chinese: its help, and nothing written or ended behind our back. */
import { type Argument, Command, Help, type Option } from 'commander';
import { displayWidth } from '../core/display-width.ts';
import type { World } from '../world/world.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Returns the program's root command; the commands made with `.command()` of it behave like it. */
export function chineseCommand(name: string, world: World): Command {
  return new Command(name)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => world.out(text),
      writeErr: (text) => world.talk(text),
      // Errors come back as CommanderError and are explained by usage-error.ts.
      outputError: () => undefined,
      getOutHelpWidth: () => Math.max(world.terminal.columns, 80),
      getErrHelpWidth: () => Math.max(world.terminal.columns, 80),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      displayWidth,
      subcommandTerm: (command) => command.name(),
      optionDescription: withDefault,
      argumentDescription: withDefault,
      commandUsage,
      formatHelp,
    })
    .helpOption('-h, --help', '显示用法')
    .helpCommand(false);
}

function withDefault({ description, defaultValue }: Option | Argument): string {
  return typeof defaultValue === 'string' ? `${description}（不写时为 ${defaultValue}）` : description;
}

/** The library puts a blank after its titles; a full-width colon needs none. */
function formatHelp(this: Help, command: Command, helper: Help): string {
  return Help.prototype.formatHelp.call(this, command, helper).replace('： ', '：');
}

function commandUsage(command: Command): string {
  const parents = command.parent === null ? '' : `${command.parent.name()} `;
  const what = command.commands.length > 0 ? '<命令>' : command.registeredArguments.map(argumentUsage).join(' ');
  return [`${parents}${command.name()}`, what, '[选项]'].filter(Boolean).join(' ');
}

function argumentUsage(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
