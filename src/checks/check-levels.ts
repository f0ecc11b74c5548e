/** Whether the codes that a pack sets levels for (检查) are rules of the reviewer: a misspelt one would be ignored in silence. */
import { error, type Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Profile } from '../packs/profile.ts';
import { catalogue } from './catalogue.ts';

export function checkLevels({ checkLevels: levels }: Profile): Finding[] {
  const known = new Set(catalogue.map(({ code }) => code));
  return [...levels].flatMap(([code, { place }]) => {
    if (known.has(code)) return [];
    const meant = nearest(code, known);
    return [
      error('pack-check-unknown', place, {
        message: `“检查”里的“${code}”不是审核检查的代码`,
        hint: meant === undefined ? '代码用 jixiao rules 列出；文件写法一类的问题不能改变级别' : `是否想写 ${meant}？`,
        actual: code,
        ...(meant === undefined ? {} : { expected: meant }),
      }),
    ];
  });
}
