/** The two files to take away: only what is made of the files as they are is given out. */
import { byId } from './element.js';

/** `name`, `words`: the state in the head; `addressOf(format)`: where the file is fetched. */
export function fillDownloads(report, name, words, addressOf) {
  const mayTake = report?.pages && ['current', 'draft', 'busy'].includes(name);
  for (const format of ['docx', 'pdf']) {
    const link = byId(format);
    link.textContent = `下载${report?.pages?.draft ? '草稿' : ''} ${format.toUpperCase()}`;
    if (mayTake) link.setAttribute('href', addressOf(format));
    else link.removeAttribute('href');
    link.setAttribute('aria-disabled', String(!mayTake));
    link.title = mayTake ? '' : `${words}：先改正“问题”里列出的错误`;
  }
}
