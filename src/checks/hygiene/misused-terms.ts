/** Terms that are words, but the wrong ones where they stand. */
import type { Slip } from './slips.ts';

const amount = String.raw`\s?[\d.,]+\s?(?:万|亿)?元`;

export const misusedTerms: readonly Slip[] = [
  {
    sign: '法制',
    pattern: /法制(?=化|政府|中国|思维|轨道|社会)/gu,
    right: '法治',
    why: '“法制”指法律和制度，这里说的是依法治理',
  },
  {
    sign: '增长',
    pattern: new RegExp(`增长(?=${amount})`, 'gu'),
    right: '增加',
    why: '金额用增加、减少，比率用增长、下降',
  },
  {
    sign: '下降',
    pattern: new RegExp(`下降(?=${amount})`, 'gu'),
    right: '减少',
    why: '金额用增加、减少，比率用增长、下降',
  },
  { sign: '截止', pattern: /截止(?=\d{4}年)/gu, right: '截至', why: '后面有时间的用“截至”' },
  { sign: '登陆', pattern: /登陆(?=[^，。；]{0,8}(?:系统|平台|网站|网页|账号|邮箱))/gu, right: '登录' },
  { sign: '反应', pattern: /反应(?=社情民意|群众诉求|群众意见)/gu, right: '反映' },
];
