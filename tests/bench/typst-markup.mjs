/**
 * A page tree as a Typst document: the same text in the same fonts and sizes, on the same paper, in tables of the same
 * columns and spans, with contents and page numbers. What is not written: repeated heads and （续） of cut tables.
 */
import { cellStyles, marginsAsHeld, papers, paragraphStyles, tableStyles } from '../../dist/tree/style-sheet.js';

/** `fonts`: by role, the family and whether it is a bold face. */
export function typstMarkup(tree, fonts) {
  return [...headingRules(fonts), ...tree.sections.flatMap((section) => sectionMarkup(section, fonts))].join('\n');
}

function headingRules(fonts) {
  return [1, 2, 3, 4].map(
    (level) => `#show heading.where(level: ${level}): it => block(${styled(`h${level}`, fonts, 'it.body')})`,
  );
}

function sectionMarkup(section, fonts) {
  const { width, height } = papers[section.paper];
  const [wide, high] = section.orientation === 'portrait' ? [width, height] : [height, width];
  const { top, bottom, left, right } = marginsAsHeld(section.page, section.orientation);
  const numbering = { none: 'none', dash: '"— 1 —"', roman: '"— I —"' }[section.pageNumber];
  return [
    `#set page(width: ${wide}mm, height: ${high}mm, margin: (top: ${top}mm, bottom: ${bottom}mm, left: ${left}mm, right: ${right}mm), numbering: ${numbering})`,
    ...(section.firstNumber === undefined ? [] : [`#counter(page).update(${section.firstNumber})`]),
    ...section.blocks.map((block) => blockMarkup(block, fonts)),
  ];
}

function blockMarkup(block, fonts) {
  if (block.kind === 'paragraph') return paragraph(block, fonts);
  if (block.kind === 'heading')
    return `#heading(level: ${block.level}, ${content([{ text: block.number }, ...block.runs])})`;
  if (block.kind === 'contents') return `#outline(title: none, depth: ${block.depth})`;
  if (block.kind === 'fill') return '#v(1fr)';
  if (block.kind === 'page-break') return '#pagebreak()';
  return tableMarkup(block, fonts);
}

function paragraph({ style, align, runs }, fonts) {
  return `#par(${styled(style, fonts, content(runs), align)})`;
}

/** Sizes, leading and fonts of a style, around a piece of content. */
function styled(name, fonts, inner, align) {
  const { role, size, pitch, indent, align: own } = paragraphStyles[name];
  const { family, bold } = fonts[role];
  const how = align ?? own;
  const text = `set text(font: "${family}", weight: ${bold ? '"bold"' : '"regular"'}, size: ${size}pt, lang: "zh", tracking: ${paragraphStyles[name].spacing}pt)`;
  const par = `set par(justify: ${how === 'justify'}, first-line-indent: (amount: ${Math.max(0, indent) * size}pt, all: true), leading: ${pitch - size}pt, spacing: ${pitch - size}pt)`;
  const aligned = how === 'justify' || how === 'left' ? inner : `align(${how}, ${inner})`;
  return `{ ${text}; ${par}; ${aligned} }`;
}

function content(runs) {
  return runs.length === 0 ? '[]' : `[${runs.map(({ text }) => `#${literal(text)}`).join('')}]`;
}

function literal(text) {
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

function tableMarkup({ columns, style, parts }, fonts) {
  const cells = [];
  let y = 0;
  for (const row of parts.flatMap(({ head, body }) => [...head, ...body])) {
    for (const cell of row.cells) cells.push(cellMarkup(cell, y, fonts));
    y++;
  }
  const widths = columns.map((share) => `${share}%`).join(', ');
  const stroke = tableStyles[style].lines ? '0.5pt' : 'none';
  return `#table(columns: (${widths}), stroke: ${stroke}, inset: (x: 3pt, y: 2.5pt),\n${cells.join(',\n')})`;
}

function cellMarkup({ column, colspan, rowspan, style, align, paragraphs }, y, fonts) {
  const { align: own } = cellStyles[style];
  const inner = paragraphs.map((one) => paragraph({ ...one, align: one.align ?? align ?? own }, fonts)).join('');
  return `table.cell(x: ${column}, y: ${y}, colspan: ${colspan}, rowspan: ${rowspan}, align: horizon)[${inner}]`;
}
