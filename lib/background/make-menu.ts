/** Makes the menu anew. Apart from who hears it: it is made once for each version and start, not for each card. */
import { browser } from 'wxt/browser';
import { COUNCIL_HOSTS } from '../model/settings.ts';
import { ADD_TERM, LOOK_UP, OPEN_PAPER } from './menu-items.ts';

/** On a selection, in the order that they stand in. */
const ITEMS = [
  { id: LOOK_UP, title: 'menu_look_up' },
  { id: ADD_TERM, title: 'menu_add_term' },
] as const;

export async function makeMenu(): Promise<void> {
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
