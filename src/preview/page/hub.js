/**
 * One connection for all tabs: a browser opens six to one server, and each tab would hold one of them for good.
 *
 * A shared worker: it listens to the server and passes on what it hears. `lost` when the program is gone.
 */
const tabs = new Set();
let isLost = false;

const source = new EventSource('../events');
source.onopen = () => {
  tell({ kind: isLost ? 'back' : 'open' });
  isLost = false;
};
source.onerror = () => {
  isLost = true;
  tell({ kind: 'lost' });
};
for (const kind of ['report', 'gone', 'found']) {
  source.addEventListener(kind, (event) => tell({ kind, data: JSON.parse(event.data) }));
}

function tell(message) {
  for (const tab of tabs) tab.postMessage(message);
}

self.onconnect = ({ ports: [tab] }) => {
  tabs.add(tab);
  tab.onmessage = ({ data }) => {
    if (data === 'leave') tabs.delete(tab);
  };
  tab.postMessage({ kind: isLost ? 'lost' : 'open' });
};
