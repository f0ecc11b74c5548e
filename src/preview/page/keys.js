/** The keyboard: a letter does a thing, unless the user is typing or the window itself knows the keys. */

/** In: what to do, by what the key prints or is called. */
export function onKeys(works) {
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.matches?.('input, select, textarea');
    if (event.ctrlKey || event.metaKey || event.altKey || (isTyping && event.key !== 'Escape')) return;
    const work = Object.hasOwn(works, event.key) ? works[event.key] : undefined;
    if (!work) return;
    event.preventDefault();
    work();
  });
}
