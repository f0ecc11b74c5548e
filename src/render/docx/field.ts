/**
 * Word's fields, written clean: with their result in them, so that no program asks whether to update them when it
 * opens the file.
 */
import { element, textXml, type Xml } from './xml.ts';

/** The runs of a field that stand before its result: what follows them is shown. */
export function fieldStart(instruction: string): Xml[] {
  return [fieldMark('begin'), instructionRun(instruction), fieldMark('separate')];
}

export function fieldEnd(): Xml {
  return fieldMark('end');
}

export function field(instruction: string, result: readonly Xml[]): Xml[] {
  return [...fieldStart(instruction), ...result, fieldEnd()];
}

/** A field that shows nothing, only marks its place. */
export function markField(instruction: string): Xml[] {
  return [fieldMark('begin'), instructionRun(instruction), fieldMark('end')];
}

/** Text as an argument of an instruction. */
export function fieldArgument(text: string): string {
  return `"${text.replace(/["\\]/g, (character) => `\\${character}`)}"`;
}

function fieldMark(type: 'begin' | 'separate' | 'end'): Xml {
  return element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);
}

function instructionRun(instruction: string): Xml {
  return element('w:r', {}, [element('w:instrText', { 'xml:space': 'preserve' }, [textXml(` ${instruction} `)])]);
}
