/** From a point on a page to what stands there, and from a place in a file to where it stands on the pages. */

/** pt: a click beside the letters still means them. */
const slack = 2;
const nearestLine = 12;

/** Returns the index of the text at a point of a page (pt), or −1; anywhere in a cell means the text of the cell. */
export function textAt(page, x, y) {
  const direct = page.texts.findIndex((text) => holds(text, x, y));
  if (direct >= 0) return direct;
  const cell = cellAt(page.lines, x, y);
  const within = page.texts.map((_, index) => index).filter((index) => !cell || isInside(page.texts[index], cell));
  const distances = within.map((index) => [distance(page.texts[index], x, y), index]);
  const [nearest] = distances.sort((a, b) => a[0] - b[0]);
  return nearest && (cell || nearest[0] <= nearestLine) ? nearest[1] : -1;
}

function holds([left, top, width, height], x, y) {
  return x >= left - slack && x <= left + width + slack && y >= top - slack && y <= top + height + slack;
}

function distance([left, top, width, height], x, y) {
  const dx = Math.max(left - x, 0, x - left - width);
  const dy = Math.max(top - y, 0, y - top - height);
  return Math.hypot(dx, dy);
}

function isInside([left, top, width, height], cell) {
  const x = left + width / 2;
  const y = top + height / 2;
  return x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom;
}

/** Goes from the point to the next stroke in each direction; undefined outside tables. */
function cellAt(lines, x, y) {
  const cell = { left: -1, right: Infinity, top: -1, bottom: Infinity };
  for (const [x1, y1, x2, y2] of lines) {
    if (x1 === x2 && y >= Math.min(y1, y2) && y <= Math.max(y1, y2)) {
      if (x1 <= x) cell.left = Math.max(cell.left, x1);
      else cell.right = Math.min(cell.right, x1);
    }
    if (y1 === y2 && x >= Math.min(x1, x2) && x <= Math.max(x1, x2)) {
      if (y1 <= y) cell.top = Math.max(cell.top, y1);
      else cell.bottom = Math.min(cell.bottom, y1);
    }
  }
  const isClosed = cell.left >= 0 && cell.top >= 0 && cell.right < Infinity && cell.bottom < Infinity;
  return isClosed ? cell : undefined;
}

/**
 * Returns where a place of a file stands: `[{ page, texts: [index] }]`, in order. Of a key that is not on the pages
 * itself, what stands below it; else the nearest thing above it, such as its row. Empty: nowhere.
 */
export function textsOf(card, place) {
  if (place.key === '') return [];
  const steps = place.key.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const key = steps.slice(0, length).join('.');
    const found = textsWhere(
      card,
      (one) => one.full === place.full && (one.key === key || one.key.startsWith(`${key}.`)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Where exactly this key stands. */
export function textsExactly(card, place) {
  return textsWhere(card, (one) => one.full === place.full && one.key === place.key && one.line === place.line);
}

function textsWhere(card, isMeant) {
  const meant = new Set(card.places.flatMap((place, index) => (isMeant(place) ? [index] : [])));
  if (meant.size === 0) return [];
  return card.pages.flatMap((page, number) => {
    const texts = page.texts.flatMap((text, index) => (meant.has(text[4]) ? [index] : []));
    return texts.length > 0 ? [{ page: number, texts }] : [];
  });
}
