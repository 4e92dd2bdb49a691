/** The keyword "sak" in the address bar: suggests cases and terms, and opens what is chosen. */
import { browser } from 'wxt/browser';
import { type CaseSearch, prepareCaseSearch } from '../glossary/case-search.ts';
import { type Lookup, lookUp } from '../glossary/look-up.ts';
import type { CaseFact } from '../model/case.ts';
import type { Term } from '../model/term.ts';
import type { LookUpStrings } from '../strings/look-up.ts';
import { asXml, descriptionOf, hashFor, queryOf, suggestionsOf } from './suggestions.ts';

export interface AddressBarTools {
  readonly hasConsent: () => Promise<boolean>;
  readonly cases: () => Promise<readonly CaseFact[]>;
  readonly terms: () => Promise<readonly Term[]>;
  readonly words: () => Promise<LookUpStrings>;
  readonly format: 'xml' | 'text';
}

interface Known {
  readonly search: CaseSearch;
  readonly terms: readonly Term[];
}

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Registers the listeners, at once. */
export function listenToAddressBar(tools: AddressBarTools): void {
  /** Read when the reader begins to type; a background that was stopped in between reads again. */
  let known: Promise<Known> | null = null;
  /** Suggestions may come late; only those of the last letter count. */
  let typed = '';

  async function know(): Promise<Known> {
    const [cases, terms] = await Promise.all([tools.cases(), tools.terms()]);
    return { search: prepareCaseSearch(cases.toSorted(newestFirst)), terms };
  }

  async function find(query: string): Promise<Lookup | null> {
    known ??= know();
    try {
      const { search, terms } = await known;
      return query === '' ? null : lookUp(query, search, terms);
    } catch {
      known = null;
      return null;
    }
  }

  const plain = (text: string): string => (tools.format === 'xml' ? asXml(text) : text);

  async function suggest(text: string): Promise<readonly { content: string; description: string }[]> {
    const words = await tools.words();
    if (!(await tools.hasConsent())) {
      browser.omnibox.setDefaultSuggestion({ description: plain(words.consentFirst) });
      return [];
    }
    const query = queryOf(text);
    const found = await find(query);
    const suggestions = found === null ? [] : suggestionsOf(found);
    const [only] = suggestions;
    if (typed !== text) return [];
    const description =
      only !== undefined && suggestions.length === 1
        ? descriptionOf(only, tools.format)
        : plain(query === '' ? words.empty : words.lookUp(query));
    browser.omnibox.setDefaultSuggestion({ description });
    return suggestions
      .filter(({ content }) => suggestions.length > 1 && content !== text)
      .map((one) => ({ content: one.content, description: descriptionOf(one, tools.format) }));
  }

  async function addressFor(text: string): Promise<string> {
    if (!(await tools.hasConsent())) return browser.runtime.getURL('/welcome.html');
    const query = queryOf(text);
    return `${browser.runtime.getURL('/workspace.html')}${hashFor(query, await find(query))}`;
  }

  async function open(url: string, disposition: Disposition): Promise<void> {
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  }

  browser.omnibox.onInputStarted.addListener(() => {
    known = null;
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

function newestFirst(one: CaseFact, other: CaseFact): number {
  const [earlier, later] = [one, other].map(({ meetingDate, year }) => meetingDate ?? `${year}`);
  return (later ?? '').localeCompare(earlier ?? '') || other.number - one.number;
}
