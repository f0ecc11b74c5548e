/** `jixiao rules`: what the reviewer checks, and what a code means. */
import type { Command } from 'commander';
import type { Profile } from '../packs/profile.ts';
import { loadProgram } from '../pipeline.ts';
import type { World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { toJson } from './json.ts';
import { packOfRegion } from './pack-of-region.ts';
import { describeCode } from './rules/describe-code.ts';
import { explain, explainEvery } from './rules/explain.ts';
import { listRules } from './rules/list-rules.ts';

export function addRules(root: Command, { world, ends }: CommandContext): void {
  root
    .command('rules')
    .description('列出审核检查，说明一个代码的意思')
    .argument('[代码]', '检查结果方括号里的代码，如 weight-sum-not-100；不写时列出全部检查')
    .option('--region <地区>', '这个地区改变了级别或关掉了哪些检查')
    .option('--templates <目录>', '用自己的地区包文件夹')
    .option('--json', '给机器读的 JSON')
    .action(ends((code: string | undefined, options: RulesOptions) => rules(world, code, options)));
}

interface RulesOptions {
  readonly region?: string;
  readonly templates?: string;
  readonly json?: boolean;
}

async function rules(world: World, code: string | undefined, options: RulesOptions): Promise<ExitStatus> {
  const profile = await profileOf(world, options);
  if (code !== undefined) {
    const found = explain(code.trim(), profile);
    world.out(options.json ? toJson(found) : describeCode(found, profile));
    return exitStatus.done;
  }
  world.out(options.json ? toJson(explainEvery(profile)) : listRules(profile));
  if (!options.json) world.talk('一项检查的例子、改法和依据：jixiao rules 代码\n');
  return exitStatus.done;
}

/** Undefined where nobody asked for a region: then the rules are as the program has them. */
async function profileOf(world: World, { region, templates }: RulesOptions): Promise<Profile | undefined> {
  if (region === undefined && templates === undefined) return undefined;
  const wanted = { region: region ?? '', ...(templates === undefined ? {} : { templates }) };
  return (await packOfRegion(await loadProgram(world), wanted)).value?.profile;
}
