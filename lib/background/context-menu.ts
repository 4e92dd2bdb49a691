/**
 * "Slå opp i Saksspor" and "Legg til i Saksspors ordliste" on a selection in a council page; "Åpne i Saksspor" on a link
 * to a paper of the councils, wherever it stands.
 */
import { browser } from 'wxt/browser';
import { showHash } from '../messages/our-windows.ts';
import { ADD_TERM, LOOK_UP, OPEN_PAPER } from './menu-items.ts';
import { newTermHash, queryOf, searchHash } from './suggestions.ts';

/**
 * Registers the listeners, at once; the browser keeps the menu itself while the background sleeps.
 * @param makeMenu of make-menu.ts
 */
export function listenToContextMenu(makeMenu: () => Promise<void>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', linkUrl }, tab) => {
    if (menuItemId === OPEN_PAPER && linkUrl !== undefined) {
      // The reader page says what it does not fetch.
      const url = browser.runtime.getURL(`/reader.html?src=${encodeURIComponent(linkUrl)}`);
      void browser.tabs.create({ url, windowId: tab?.windowId });
    }
    const hashOf = menuItemId === LOOK_UP ? searchHash : menuItemId === ADD_TERM ? newTermHash : null;
    if (hashOf !== null && tab !== undefined) void showHash(hashOf(queryOf(selectionText)), tab.windowId);
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
