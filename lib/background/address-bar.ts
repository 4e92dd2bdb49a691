/** The keyword "sak" in the address bar: suggests cases and terms, and opens what is chosen. */
import { browser } from 'wxt/browser';
import type { AddressBarAnswers } from './answer-address-bar.ts';
import { queryOf, searchHash } from './suggestions.ts';

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/**
 * Registers the listeners, at once.
 * @param answers the same each time; may reject, and is then asked for again
 */
export function listenToAddressBar(answers: () => Promise<AddressBarAnswers>): void {
  async function open(url: string, disposition: Disposition): Promise<void> {
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  }

  browser.omnibox.onInputStarted.addListener(() => {
    answers().then(
      (bar) => bar.begin(),
      () => undefined,
    );
  });
  browser.omnibox.onInputChanged.addListener((text, respond) => {
    answers()
      .then((bar) => bar.suggest(text))
      .then(
        (suggestions) => respond([...suggestions]),
        () => respond([]),
      );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const found = answers().then((bar) => bar.addressFor(text));
    // Where nothing can be looked up here, the workspace says why.
    const address = found.catch(() => browser.runtime.getURL(`/workspace.html${searchHash(queryOf(text))}`));
    void address.then((url) => open(url, disposition));
  });
}
