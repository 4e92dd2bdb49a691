/** "Slå opp i Saksspor" on a selection in a council page. */
import { browser } from 'wxt/browser';
import { showHash } from '../messages/our-windows.ts';
import { COUNCIL_HOSTS } from '../model/settings.ts';
import { queryOf, searchHash } from './suggestions.ts';

const ID = 'look-up';

/** Registers the listeners, at once; the browser keeps the menu itself while the background sleeps. */
export function listenToContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === ID && tab !== undefined)
      void showHash(searchHash(queryOf(selectionText)), tab.windowId);
  });
  // After an update or a restart the menu may be there, or may not: either way there is one afterwards.
  let making = Promise.resolve();
  // One after the other: an update at a restart tells of both.
  const make = (): void => {
    making = making.then(makeMenu).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ID,
    title: browser.i18n.getMessage('menu_look_up'),
    contexts: ['selection'],
    documentUrlPatterns: COUNCIL_HOSTS.map((host) => `*://${host}/*`),
  });
}
