/** Elements made from data: text goes in as text, so nothing of a report is ever read as markup. */

/** `make('p', { class: 'hint', onclick }, '文字', other)`: attributes, handlers, then texts and elements. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== null));
  return element;
}

export function byId(id) {
  return document.getElementById(id);
}

/** Opens the line in VS Code. */
export function editorLink({ full, line, column }) {
  const path = full.startsWith('/') ? full : `/${full}`;
  const at = line > 0 ? `:${line}:${column}` : '';
  return `vscode://file${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}${at}`;
}

/** The file's own name: its folders are said on pointing at it. */
export function placeText({ file, line, column }) {
  const name = file.split(/[\\/]/).at(-1);
  return line > 0 ? `${name}:${line}:${column}` : name;
}

/** The place as a link into the editor, with a button that copies it in full. */
export function placeElement(place) {
  if (place.line === 0) return make('span', { class: 'where' }, place.file);
  const copy = make('button', { type: 'button', class: 'copy', title: '复制位置', onclick: copyIt }, '复制');
  async function copyIt(event) {
    event.stopPropagation();
    await navigator.clipboard.writeText(`${place.file}:${place.line}:${place.column}`);
    copy.textContent = '已复制';
  }
  const title = `${place.file}：在 VS Code 中打开`;
  const link = make('a', { href: editorLink(place), class: 'place', title }, placeText(place));
  link.addEventListener('click', (event) => event.stopPropagation());
  return make('span', { class: 'where' }, link, copy);
}
