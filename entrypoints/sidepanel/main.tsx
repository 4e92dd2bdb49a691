/** The side panel: the shared app, which also shows what the card in the page asks it to. */
import { browser } from 'wxt/browser';
import { watchShownKey } from '../../lib/messages/shown-key.ts';
import type { CardKey } from '../../lib/model/card.ts';
import { App } from '../../lib/views/app/App.tsx';
import { mountPage } from '../../lib/views/mount-page.tsx';

function watchKeyOfThisWindow(show: (key: CardKey) => void, signal: AbortSignal): void {
  browser.windows.getCurrent().then(
    ({ id }) => {
      if (id !== undefined) watchShownKey(id, show, signal);
    },
    () => undefined,
  );
}

void mountPage({
  surface: 'sidepanel',
  title: () => '',
  view: () => <App openSidePanel={null} watchShownKey={watchKeyOfThisWindow} />,
});
