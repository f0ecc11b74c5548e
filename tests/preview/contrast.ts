/** The contrast of every text on a page with what it stands on, as WCAG 2 counts it: from what the browser has computed. */
import type { Page } from 'playwright-core';

export interface Contrast {
  readonly text: string;
  readonly color: string;
  readonly ground: string;
  /** 1 to 21; text wants 4.5. */
  readonly ratio: number;
}

/** Runs in the browser: each element that is seen and has text of its own, with its colours; not the pages' invisible text. */
const collect = `[...document.querySelectorAll('body *')].flatMap((element) => {
  const text = [...element.childNodes].filter((one) => one.nodeType === 3).map((one) => one.data).join('').trim();
  if (text === '' || !element.checkVisibility() || element.closest('.textLayer')) return [];
  const grounds = [];
  for (let one = element; one; one = one.parentElement) grounds.push(getComputedStyle(one).backgroundColor);
  return [{ text, color: getComputedStyle(element).color, ground: grounds.find((one) => one !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)' }];
})`;

export async function contrasts(page: Page): Promise<Contrast[]> {
  const found = (await page.evaluate(collect)) as Omit<Contrast, 'ratio'>[];
  return found.map((one) => ({ ...one, ratio: ratioOf(luminance(one.color), luminance(one.ground)) }));
}

function ratioOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
