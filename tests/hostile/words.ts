/** What a careless hand, a bad tool or an attacker puts into a file: texts that go in place of a value, and letters between letters. */

const phrases = [
  ...['≥', '≤', '＞', '不少于', '不超过', '以上', '以下', '以内', '-', '～', '±', '%', '％', '‰', '万元', '亿元', '元'],
  ...[
    '300',
    '０',
    '-0',
    '1e999',
    '0.1.2',
    '1,2,3',
    '9'.repeat(60),
    `0.${'0'.repeat(60)}1`,
    'Infinity',
    '0x1f',
    '٣',
    'Ⅻ',
  ],
  ...['2024年13月45日', '2024-02-30前', '12月底前', '0年0月', '小时', '工作日', '批次', '100', '/', '一百二十', '半年'],
];

const quotes = [
  ...[
    '{{执行率}}',
    '{{}}',
    '{{ }}',
    '{{{执行率}}}',
    '{{constructor}}',
    '{{__proto__}}',
    '{{toString}}',
    '{{../../x}}',
    '{{{{raw}}}}',
  ],
  ...[
    '{{元}}',
    '{{万元 执行率 执行率}}',
    '{{占比 1 0}}',
    '{{增减 总分 总分}}',
    '{{中文日期 成文日期}}',
    '{{占比 合计 0}}',
    '{{亿元 9e999}}',
  ],
  ...[
    '{{> shared}}',
    '{{#each this}}',
    '{{/if}}',
    '{{else}}',
    '{{#if x}}{{/each}}',
    '{{!--',
    '{{lookup this "constructor"}}',
    '{{&x}}',
  ],
  ...[
    '｛｛执行率｝｝',
    '{{执行率',
    '执行率}}',
    `{{${'甲'.repeat(3000)}}}`,
    '{{绩效指标.0.得分}}',
    '{{项目资金}}',
    '{{附件}}',
    '{{汇总.平均分}}',
  ],
];

const markup = [
  '<script>',
  '</td>',
  '<table><tr>',
  '&lt;',
  '&#0;',
  '&#x10ffff;',
  ']]>',
  '<!--',
  '<w:t>',
  '\\u0000',
  '%PDF-1.4',
  '=1+1',
];

const paths = [
  ...[
    '../../../etc/passwd',
    '/etc/passwd',
    '/dev/zero',
    'C:\\Windows\\win.ini',
    '\\\\server\\share',
    'file:///etc/passwd',
  ],
  ...[
    '**/*',
    '**/**/**/*.yaml',
    '*',
    '.',
    '..',
    './部门.yaml',
    'CON',
    'a:b?.yaml',
    '甲. .',
    '%2e%2e/',
    `${'a/'.repeat(800)}b.yaml`,
  ],
];

const yaml = [
  ...[
    '~',
    'null',
    'true',
    '!!binary aGk=',
    '!!js/function "x"',
    '&a',
    '*a',
    '<<: *a',
    '? a',
    '|',
    '>-',
    '"',
    "'",
    '[',
    '{',
    '[[[',
    '{a: {a:',
    '- - - -',
  ],
  ...[
    '{ 甲: 乙, 丙: 丁 }',
    '[甲, 乙]',
    '# 注',
    '---',
    '...',
    '%YAML 9.9',
    '@x',
    '`x`',
    ': :',
    '__proto__: 1',
    'constructor: {}',
    'hasOwnProperty: 1',
  ],
];

const long = [
  '甲'.repeat(20_000),
  'a'.repeat(5000),
  `${'[ '.repeat(70)}`,
  '，'.repeat(3000),
  '㼆䶮𠮷👨‍👩‍👧‍👦e\u0301\u0301',
  '\u202e反\u202c',
  'A\u030a'.repeat(400),
];

/** What goes in place of a value. */
export const hostileValues: readonly string[] = [...phrases, ...quotes, ...markup, ...paths, ...yaml, ...long];

/** Quantities are made of several. */
export const targetPieces: readonly string[] = phrases;

/** What goes between two letters. */
export const hostileLetters: readonly string[] = [
  ...[
    '\0',
    '\u0001',
    '\u0007',
    '\u001b[31m',
    '\u0085',
    '\u009f',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufffd',
    '\uffff',
    '\ud800',
    '\udc00',
  ],
  ...[
    '\r',
    '\n',
    '\t',
    '\v',
    '\u3000',
    '：',
    '，',
    '｛',
    '“',
    '"',
    "'",
    '#',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    ':',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '\\',
  ],
];
