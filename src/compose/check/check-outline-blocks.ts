/** Whether what an outline places (表, or `{{名称}}` alone in its 正文) is data of a narrative that a template of the form prints. */
import { error, type Finding, type Place } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { OutlineSection } from '../../packs/profile.ts';
import type { MapShape } from '../data-shape.ts';
import type { PreparedTemplate } from '../template/prepare-template.ts';

export function outlineBlockFindings(
  outline: readonly OutlineSection[] | undefined,
  shape: MapShape,
  reached: readonly PreparedTemplate[],
): readonly Finding[] {
  const known = blockNames(shape);
  const printed = new Set(reached.flatMap(askedIn));
  return placedBlocks(outline ?? []).flatMap(({ name, place, isTable }) => {
    if (!known.includes(name)) return isTable ? [unknownBlock(name, known, place)] : [];
    return printed.has(name) ? [] : [unprinted(name, place)];
  });
}

/** Returns the data names of what can stand between the paragraphs of the form's 正文. */
export function blockNames(shape: MapShape): readonly string[] {
  const { 正文: narrative } = shape.names;
  if (narrative?.kind !== 'list') return [];
  return Object.entries(narrative.row.names).flatMap(([name, { kind }]) => (kind === 'text' ? [] : [name]));
}

interface Placed {
  readonly name: string;
  readonly place: Place;
  readonly isTable: boolean;
}

function placedBlocks(outline: readonly OutlineSection[]): Placed[] {
  return outline.flatMap(({ table, tablePlace, text, children }) => {
    const own = table && tablePlace ? [{ name: table, place: tablePlace, isTable: true }] : [];
    const alone = [...(text?.text ?? '').matchAll(/^\s*\{\{\s*([^\s{}]+)\s*\}\}\s*$/gmu)].map(([, name = '']) => name);
    const inText = text ? alone.map((name) => ({ name, place: text.place, isTable: false })) : [];
    return [...own, ...inText, ...placedBlocks(children)];
  });
}

/** The names that the templates ask for or go through. */
function askedIn({ text }: PreparedTemplate): string[] {
  return [...text.matchAll(/(?:\(\s*present|#(?:each|with))\s+([^\s(){}]+)/gu)].map(([, name = '']) => name);
}

function unknownBlock(name: string, known: readonly string[], place: Place): Finding {
  const meant = nearest(name, known);
  return error('pack-block-unknown', place, {
    message: `没有“${name}”这项可以排在正文里的数据`,
    hint: meant === undefined ? `可以写：${known.join('、')}` : `是否想写 ${meant}？`,
    actual: name,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}

function unprinted(name: string, place: Place): Finding {
  return error('pack-block-unprinted', place, {
    message: `提纲要在正文里排“${name}”，模板里却没有印它的地方`,
    hint: `在模板的 {{#each 正文}} 里加上 {{#if (present ${name})}} … {{/if}}，或去掉提纲里的这一处`,
    actual: name,
  });
}
