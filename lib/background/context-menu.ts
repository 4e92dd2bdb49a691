/**
 * "Slå opp i Saksspor" and "Legg til i Saksspors ordliste" on a selection in a council page; "Åpne i Saksspor" on a link
 * to a paper of the councils, wherever it stands.
 */
import { browser } from 'wxt/browser';
import { showHash } from '../messages/our-windows.ts';
import { COUNCIL_HOSTS } from '../model/settings.ts';
import { newTermHash, queryOf, searchHash } from './suggestions.ts';

/** In the order that they stand in. */
const ITEMS = [
  { id: 'look-up', title: 'menu_look_up', hashOf: searchHash },
  { id: 'add-term', title: 'menu_add_term', hashOf: newTermHash },
] as const;

const OPEN_PAPER = 'open-paper';

/** Registers the listeners, at once; the browser keeps the menu itself while the background sleeps. */
export function listenToContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', linkUrl }, tab) => {
    if (menuItemId === OPEN_PAPER && linkUrl !== undefined) {
      // The reader page says what it does not fetch.
      const url = browser.runtime.getURL(`/reader.html?src=${encodeURIComponent(linkUrl)}`);
      void browser.tabs.create({ url, windowId: tab?.windowId });
    }
    const item = ITEMS.find(({ id }) => id === menuItemId);
    if (item !== undefined && tab !== undefined)
      void showHash(item.hashOf(queryOf(selectionText)), tab.windowId);
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
  for (const { id, title } of ITEMS) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: COUNCIL_HOSTS.map((host) => `*://${host}/*`),
    });
  }
  browser.contextMenus.create({
    id: OPEN_PAPER,
    title: browser.i18n.getMessage('menu_open_paper'),
    contexts: ['link'],
    // Browsers compare a path letter by letter.
    targetUrlPatterns: COUNCIL_HOSTS.flatMap((host) => [`https://${host}/*.pdf*`, `https://${host}/*.PDF*`]),
  });
}
