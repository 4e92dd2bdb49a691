/** The keyword "sak" in the address bar: suggests cases and terms, and opens what is chosen. */
import { browser } from 'wxt/browser';
import type { LookUpStrings } from '../strings/look-up.ts';
import type { Find, Found } from './finder.ts';
import { asXml, type DescriptionFormat, queryOf, type Suggestion, searchHash } from './suggestions.ts';

export interface AddressBarTools {
  readonly hasConsent: () => Promise<boolean>;
  /** Over the index as it stands now. */
  readonly finder: () => Promise<Find>;
  readonly words: () => Promise<LookUpStrings>;
  readonly format: DescriptionFormat;
}

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Registers the listeners, at once. */
export function listenToAddressBar(tools: AddressBarTools): void {
  /** Made when the reader begins to type; a background that was stopped in between makes it again. */
  let finding: Promise<Find> | null = null;
  /** Suggestions may come late; only those of the last letter count. */
  let typed = '';

  async function find(query: string): Promise<Found | null> {
    finding ??= tools.finder();
    try {
      const find = await finding;
      return query === '' ? null : find(query);
    } catch {
      finding = null;
      return null;
    }
  }

  const plain = (text: string): string => (tools.format === 'xml' ? asXml(text) : text);

  async function suggest(text: string): Promise<readonly Suggestion[]> {
    const words = await tools.words();
    if (!(await tools.hasConsent())) {
      browser.omnibox.setDefaultSuggestion({ description: plain(words.consentFirst) });
      return [];
    }
    const query = queryOf(text);
    const found = await find(query);
    if (typed !== text) return [];
    const description = found?.named?.description ?? plain(query === '' ? words.empty : words.lookUp(query));
    browser.omnibox.setDefaultSuggestion({ description });
    return (found?.suggestions ?? []).filter(({ content }) => content !== text);
  }

  async function addressFor(text: string): Promise<string> {
    if (!(await tools.hasConsent())) return browser.runtime.getURL('/welcome.html');
    const query = queryOf(text);
    return `${browser.runtime.getURL('/workspace.html')}${(await find(query))?.hash ?? searchHash(query)}`;
  }

  async function open(url: string, disposition: Disposition): Promise<void> {
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  }

  browser.omnibox.onInputStarted.addListener(() => {
    finding = null;
  });
  browser.omnibox.onInputChanged.addListener((text, respond) => {
    typed = text;
    suggest(text).then(
      (suggestions) => respond([...suggestions]),
      () => respond([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void addressFor(text).then((url) => open(url, disposition));
  });
}
