/** What the server says, as it happens: through the hub that all tabs share, or straight where there are no shared workers. */

/** In: what to do with a message `{ kind: 'open' | 'back' | 'lost' | 'report' | 'gone' | 'found', data }`. */
export function listen(hear) {
  if (typeof SharedWorker === 'function') listenThroughHub(hear);
  else listenAlone(hear);
}

function listenThroughHub(hear) {
  const { port } = new SharedWorker(new URL('hub.js', import.meta.url));
  port.onmessage = ({ data }) => hear(data);
  window.addEventListener('pagehide', () => port.postMessage('leave'));
  // A page that comes back from the browser's memory has missed what was said meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
}

function listenAlone(hear) {
  let isLost = false;
  const source = new EventSource(new URL('../events', import.meta.url));
  source.onopen = () => {
    hear({ kind: isLost ? 'back' : 'open' });
    isLost = false;
  };
  source.onerror = () => {
    isLost = true;
    hear({ kind: 'lost' });
  };
  for (const kind of ['report', 'gone', 'found']) {
    source.addEventListener(kind, (event) => hear({ kind, data: JSON.parse(event.data) }));
  }
}
