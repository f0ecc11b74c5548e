/** What the user is told when something was thrown that should not have been: a bug of ours. */
import type { World } from '../world/world.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';

/** Says so on stderr; the stack only when JIXIAO_DEBUG is set. `file`: the report at hand, if there was one. */
export function reportBug(world: World, thrown: unknown, file?: string): ExitStatus {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const where = file === undefined ? '' : `处理 ${file} 时`;
  world.talk(`${where}程序内部出错：${message}\n`);
  if (world.environment('JIXIAO_DEBUG') && thrown instanceof Error) world.talk(`${thrown.stack}\n`);
  else
    world.talk(
      '这是程序的问题，不是文件的问题。请把上面这句话和所用的文件报告给维护者；设置环境变量 JIXIAO_DEBUG=1 再运行可以看到详细信息。\n',
    );
  return exitStatus.bug;
}
