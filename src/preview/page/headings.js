/** The headings of a report, to jump to. */
import { byId, make } from './element.js';

const select = byId('headings');
let known = [];

/** A form without headings has no such list. */
export function fillHeadings(headings) {
  known = headings;
  select.hidden = headings.length === 0;
  const options = headings.map(({ text, level }, index) =>
    make('option', { value: String(index) }, `${'　'.repeat(level - 1)}${text}`),
  );
  select.replaceChildren(make('option', { value: '' }, '目录'), ...options);
}

/** In: what to do with the heading that was chosen. */
export function onHeading(go) {
  select.onchange = () => {
    const heading = select.value === '' ? undefined : known[Number(select.value)];
    select.value = '';
    if (heading) go(heading);
  };
}
