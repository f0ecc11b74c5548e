/**
 * Word's fields, written clean: with their result in them, so that no program asks whether to update them when it
 * opens the file. docx would write them dirty.
 */
import type { XmlComponent } from 'docx';
import { xmlElement } from './xml-element.ts';

/** The runs of a field that stand before its result: what follows them is shown. */
export function fieldStart(instruction: string): XmlComponent[] {
  return [fieldMark('begin'), instructionRun(instruction), fieldMark('separate')];
}

export function fieldEnd(): XmlComponent {
  return fieldMark('end');
}

export function field(instruction: string, result: readonly XmlComponent[]): XmlComponent[] {
  return [...fieldStart(instruction), ...result, fieldEnd()];
}

/** A field that shows nothing, only marks its place. */
export function markField(instruction: string): XmlComponent[] {
  return [fieldMark('begin'), instructionRun(instruction), fieldMark('end')];
}

/** Text as an argument of an instruction. */
export function fieldArgument(text: string): string {
  return `"${text.replace(/["\\]/g, (character) => `\\${character}`)}"`;
}

function fieldMark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return xmlElement('w:r', {}, [xmlElement('w:fldChar', { 'w:fldCharType': type })]);
}

function instructionRun(instruction: string): XmlComponent {
  return xmlElement('w:r', {}, [xmlElement('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])]);
}
