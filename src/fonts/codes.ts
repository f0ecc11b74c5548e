/** What the codes about fonts mean. */
import type { CodeGroup } from '../core/code-group.ts';

export const fontCodes: CodeGroup = {
  title: '字体',
  means: {
    'font-substituted': '没有找到公文字体，用了别的字体代替',
    'glyph-missing': '所有字体都没有这个字',
    'font-file-missing': '指定的字体文件找不到',
    'font-file-unreadable': '指定的字体文件读不了',
    'font-file-outside': '指定的字体文件在写它的文件所在的文件夹外面',
    'font-role-unknown': '没有这种字体用途',
    'packaged-font-missing': '随程序安装的字体不见了，请重新安装',
  },
};
