/** The side panel: the shared app, which also shows what the page of its window asks it to, and follows it. */
import { browser } from 'wxt/browser';
import { watchFollowedKey } from '../../lib/messages/followed-key.ts';
import { watchShownKey } from '../../lib/messages/shown-key.ts';
import { App, type AppPlace } from '../../lib/views/app/App.tsx';
import type { PanelKeys } from '../../lib/views/app/use-shown-key.ts';
import { useSidePanel } from '../../lib/views/app/use-side-panel.tsx';
import { mountPage } from '../../lib/views/mount-page.tsx';

function withThisWindow(start: (windowId: number) => void): void {
  browser.windows.getCurrent().then(
    ({ id }) => id !== undefined && start(id),
    () => undefined,
  );
}

const PANEL_KEYS: PanelKeys = {
  watchShown: (show, signal) => withThisWindow((id) => watchShownKey(id, show, signal)),
  watchFollowed: (follow, signal) => withThisWindow((id) => watchFollowedKey(id, follow, signal)),
};

const useThisPanel = (place: AppPlace) => useSidePanel(PANEL_KEYS, place);

void mountPage({
  surface: 'sidepanel',
  title: () => '',
  view: () => <App openSidePanel={null} useSidePanel={useThisPanel} />,
});
