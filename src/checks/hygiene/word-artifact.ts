/**
 * Check `word-artifact`: no text holds what Word leaves behind when it is copied: bookmarks, broken cross-references, field codes.
 *
 * Why: it is printed as it stands, and shows the reader that nobody read the page.
 */
import { error, type Finding } from '../../core/finding.ts';
import { mendOf, ofLines, oneFinding } from '../lines.ts';
import { matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';
import type { WrittenLine } from '../written-texts.ts';

export const wordArtifact: Rule = {
  code: 'word-artifact',
  severity: 'error',
  wants: '正文和表格里没有从 Word 复制来的书签、域代码和占位文字',
  wrong: '扎实化解各类信访突出问题。[bookmark: _GoBack]',
  right: '扎实化解各类信访突出问题。',
  find: ofLines(/\[bookmark|_|Error!|错误[!！]|此处|[A-Z]{5}|Click here/u, checkWordArtifact),
};

const artifact = new RegExp(
  [
    String.raw`\[bookmark: ?[^\]]*\]`,
    String.raw`_GoBack|_Toc\d+|_Ref\d+`,
    '错误[!！] ?(?:未找到引用源|未定义书签|不能识别的开关参数)[。.]?',
    String.raw`Error! (?:Reference source not found|Bookmark not defined)\.?`,
    String.raw`\b(?:PAGEREF|HYPERLINK|INCLUDEPICTURE|MERGEFIELD|EMBED) [^\s，。；]+|\\\* ?MERGEFORMAT`,
    String.raw`(?:单击|点击)(?:或点击)?此处(?:输入|键入|添加)[^。，；]{0,8}|\[?在此处键入[^\]。，；]{0,8}\]?`,
    String.raw`Click here to enter text\.?`,
  ].join('|'),
  'gu',
);

export function checkWordArtifact(line: WrittenLine): Finding[] {
  const mends = matchesOf(artifact, line.text).map((match) => mendOf(match, ''));
  return oneFinding(line, mends, error, 'word-artifact', (count, first) => ({
    message: `“${first}”是从 Word 复制来的记号，会照样印出来${count > 1 ? `；这一段共有 ${count} 处` : ''}`,
    hint: '删去；它原来引用的是图表或页码的，把内容写上',
    actual: first,
  }));
}
