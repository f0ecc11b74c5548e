/** What the user is told when other fonts stand in for the official ones; also of a report that was made earlier. */
import { type Finding, fileStart, info } from '../core/finding.ts';

export interface Substitution {
  readonly official: string;
  readonly family: string;
  readonly substituted: boolean;
}

/** One finding for all roles: said once, not on every report. */
export function fontSubstituted(roles: readonly Substitution[]): Finding[] {
  const substituted = roles.filter((font) => font.substituted);
  if (substituted.length === 0) return [];
  const list = substituted.map((font) => `${font.official} → ${font.family}`).join('，');
  return [
    info('font-substituted', fileStart('字体'), {
      message: `这台电脑上没有找到部分公文字体，PDF 用其他字体代替：${list}`,
      hint: '装上这些字体，或在 部门.yaml 的 字体 中写明字体文件；jixiao fonts 列出全部字体',
    }),
  ];
}
