/** Slips of the pen that are certain where they stand: what is written, what is meant, and what must stand around it. */
import type { Slip } from './slips.ts';

/** Words that are wrong wherever they stand. */
const words: Readonly<Record<string, string>> = {
  重要点为: '重要点位',
  政府办公室厅: '政府办公厅',
  布署: '部署',
  部暑: '部署',
  按装: '安装',
  座落: '坐落',
  帐户: '账户',
  帐目: '账目',
  帐务: '账务',
  帐簿: '账簿',
  记帐: '记账',
  报帐: '报账',
  台帐: '台账',
  查帐: '查账',
  做帐: '做账',
  松驰: '松弛',
  通迅: '通讯',
  编篡: '编纂',
  装祯: '装帧',
  精减人员: '精简人员',
  按步就班: '按部就班',
  一如继往: '一如既往',
  再接再励: '再接再厉',
  迫不急待: '迫不及待',
  名列前矛: '名列前茅',
  相辅相承: '相辅相成',
  融汇贯通: '融会贯通',
  提纲携领: '提纲挈领',
  全力以付: '全力以赴',
  因地治宜: '因地制宜',
  责无旁代: '责无旁贷',
  穿流不息: '川流不息',
  决祘: '决算',
  预祘: '预算',
  绩校评价: '绩效评价',
  执行卒: '执行率',
  满意渡: '满意度',
};

/** Words that are wrong in some places only. */
const inContext: readonly Slip[] = [
  // A colleague is never followed by a comma at the head of a sentence.
  { sign: '同事', pattern: /(?<=^|[。！？；])(?<slip>同事)(?=[，,])/gu, right: '同时' },
  { sign: '年年', pattern: /(?<=\d{4})(?<slip>年年)(?=度)/gu, right: '年' },
  // 地 stands before a verb, and what 了 follows is one.
  {
    sign: '的',
    pattern:
      /(?:较好|更好|很好|良好|圆满|顺利|及时|认真|切实|有效|积极|扎实|全面|高效|稳步)(?<slip>的)(?=(?:完成|实现|开展|推进|推动|落实|保障|解决|提升|提高|促进|履行)了)/gu,
    right: '地',
  },
];

export const knownTypos: readonly Slip[] = [
  ...Object.entries(words).map(([wrong, right]) => ({ sign: wrong, pattern: new RegExp(wrong, 'gu'), right })),
  ...inContext,
];
