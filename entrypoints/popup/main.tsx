/** The toolbar popup: the shared app, with a way into the side panel. */
import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/messages/our-windows.ts';
import { App } from '../../lib/views/app/App.tsx';
import { mountPage } from '../../lib/views/mount-page.tsx';
import { BoxBelow } from '../../lib/views/search-box/BoxBelow.tsx';
import { beginSearch } from '../../lib/views/search-box/begin-search.ts';
import { openPageSearch } from '../../lib/views/search-box/page-search.ts';

// Read ahead: the browser opens a side panel only straight from the click, before any waiting.
let windowId: number | null = null;
browser.windows.getCurrent().then(
  (window) => {
    windowId = window.id ?? null;
  },
  () => undefined,
);

function openPanel(): void {
  if (windowId === null) return;
  openSidePanel(windowId).then(
    () => window.close(),
    () => undefined,
  );
}

const NO_SIDE_PANEL = { shown: null, close: () => undefined, line: null, switches: null };
const noSidePanel = () => NO_SIDE_PANEL;

beginSearch({ open: openPageSearch, Below: BoxBelow });
void mountPage({
  surface: 'popup',
  title: () => '',
  view: () => <App openSidePanel={openPanel} useSidePanel={noSidePanel} />,
});
