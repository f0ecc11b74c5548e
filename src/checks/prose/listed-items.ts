/** 五笔经费，包括甲、乙、丙、丁: a list has as many items as the sentence counts. Found under `list-count-mismatch`. */
import { type Finding, warning } from '../../core/finding.ts';
import type { Scored } from '../../scoring/scored.ts';
import { placeOfFigure } from './place-of.ts';
import { proseOf } from './prose.ts';
import type { Mention } from './read/mentions.ts';

/** What leads from the count to the list. Not 主要包括 or 如: they name some. */
const behind =
  /^(?<noun>[^，,。；;：:、]{0,12})[，,]?(?<link>(?:分别)?(?:包括|是|为)|即)?(?<colon>[：:])?(?<list>[^，,。；;：:]+)(?=[。；;]|$)/u;
/** 下设甲科、乙科、丙科三个科室. */
const before = /(?:下设|内设|设有|分为|分别是|分别为)(?<list>[^，,。；;：:]+)$/u;
const open = /等[^、]{0,6}$/u;
const joined = /[和及与]|以及/gu;
const quoted = /[（(][^（）()]*[）)]|“[^“”]*”/gu;
const most = 20;
const longestItem = 40;
const longestList = most * longestItem;

export function checkListedItems(scored: Scored): Finding[] {
  return proseOf(scored).mentions.flatMap((mention) => {
    const { figure, passage } = mention;
    const isSmall =
      figure.kind === 'count' &&
      figure.reading === 'plain' &&
      figure.value.isInteger() &&
      figure.value.lessThanOrEqualTo(`${most}`);
    if (!isSmall) return [];
    const { text } = passage;
    const list =
      listBehind(text.slice(figure.end, figure.end + longestList)) ??
      listBefore(text.slice(Math.max(0, figure.start - longestList), figure.start));
    return list ? miscounted(mention, list) : [];
  });
}

interface Listed {
  readonly least: number;
  /** Where 和 may join two more. */
  readonly most: number;
  readonly isOpen: boolean;
}

function listBehind(text: string): Listed | undefined {
  const { link, colon, list = '' } = behind.exec(text)?.groups ?? {};
  return link === undefined && colon === undefined ? undefined : countItems(list);
}

function listBefore(text: string): Listed | undefined {
  const list = before.exec(text)?.groups?.list;
  return list === undefined ? undefined : countItems(list);
}

function countItems(list: string): Listed | undefined {
  const bare = list.replace(quoted, '名');
  const isOpen = open.test(bare);
  const items = bare.split('、');
  if (items.length < 2 || items.some((item) => item.trim() === '' || item.length > longestItem)) return undefined;
  // Before the last item stands 和; elsewhere it is a part of a name (采购与集成).
  const further = items.at(-1)?.match(joined)?.length ?? 0;
  return { least: items.length, most: items.length + further, isOpen };
}

function miscounted(mention: Mention, { least, most: atMost, isOpen }: Listed): Finding[] {
  const said = mention.figure.value;
  if (said.greaterThanOrEqualTo(`${least}`) && said.lessThanOrEqualTo(`${atMost}`)) return [];
  const listed = least === atMost ? `${least}` : `${least} 至 ${atMost}`;
  return [
    warning('list-count-mismatch', placeOfFigure(mention), {
      message: `这里写“${mention.figure.text}”，列出的是 ${listed} 项${isOpen ? '，后面写“等”' : ''}`,
      hint: '把各项列全，或者改正个数',
      expected: listed,
      actual: mention.figure.text,
    }),
  ];
}
