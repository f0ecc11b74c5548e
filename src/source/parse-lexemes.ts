/** yaml's document from the lexemes that the doctor has looked at: `parseDocument` would cut the text up once more. */
import { Composer, type CST, type Document, Parser, YAMLParseError } from 'yaml';

/** `length`: of the text. The same document as `parseDocument` returns, a second one in the text being an error of the first. */
export function parseLexemes(lexemes: readonly string[], length: number): Document {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const [document, another] = composer.compose(tokensOf(lexemes), true, length);
  if (document === undefined) throw new Error('yaml composed no document');
  if (another !== undefined) {
    const [start, end] = another.range;
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'a second document'));
  }
  return document;
}

function* tokensOf(lexemes: readonly string[]): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}
