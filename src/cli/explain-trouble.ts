/** What the user is told of a report that came to no end: a fault of ours, too much time, too much memory. */
import type { Failure } from '../batch/order.ts';
import type { WorkshopLimits } from '../batch/workshop.ts';

export function explainTrouble({ file, kind, message }: Failure, { milliseconds, megabytes }: WorkshopLimits): string {
  const others = '其他报告不受影响';
  switch (kind) {
    case 'timeout':
      return `${file} 用了 ${milliseconds / 1000} 秒还没有做完，已经放弃，${others}。多半是所用的模板没有尽头；确实需要更久的，加 --timeout 秒数`;
    case 'memory':
      return `${file} 用的内存超过 ${megabytes} MB，已经放弃，${others}。多半是所用的模板没有尽头；确实需要更多的，加 --memory MB数`;
    case 'bug':
      return `处理 ${file} 时程序内部出错：${message}`;
  }
}

export const askForReport =
  '这是程序的问题，不是文件的问题。请把上面这句话和所用的文件报告给维护者；设置环境变量 JIXIAO_DEBUG=1 再运行可以看到详细信息。';
