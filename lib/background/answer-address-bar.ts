/** What the address bar is told, and where it leads. Loaded when the reader types there (`finding`). */
import { browser } from 'wxt/browser';
import type { Language } from '../model/settings.ts';
import { describedWords } from './described-words.ts';
import type { Find, Found } from './finder.ts';
import { type DescriptionFormat, queryOf, type Suggestion, searchHash } from './suggestions.ts';

export interface AddressBarTools {
  readonly hasConsent: () => Promise<boolean>;
  /** Over the index as it stands now. */
  readonly finder: () => Promise<Find>;
  readonly language: () => Promise<Language>;
  readonly format: DescriptionFormat;
}

export interface AddressBarAnswers {
  /** The reader begins to type: the index is looked at anew. */
  begin(): void;
  /** Empty where another letter has been typed meanwhile. */
  suggest(text: string): Promise<readonly Suggestion[]>;
  addressFor(text: string): Promise<string>;
}

export function answerAddressBar(tools: AddressBarTools): AddressBarAnswers {
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

  return {
    begin() {
      finding = null;
    },
    async suggest(text) {
      typed = text;
      const words = describedWords(await tools.language(), tools.format);
      if (!(await tools.hasConsent())) {
        browser.omnibox.setDefaultSuggestion({ description: words.consentFirst });
        return [];
      }
      const query = queryOf(text);
      const found = await find(query);
      if (typed !== text) return [];
      const description = found?.named?.description ?? (query === '' ? words.empty : words.lookUp(query));
      browser.omnibox.setDefaultSuggestion({ description });
      return (found?.suggestions ?? []).filter(({ content }) => content !== text);
    },
    async addressFor(text) {
      if (!(await tools.hasConsent())) return browser.runtime.getURL('/welcome.html');
      const query = queryOf(text);
      return `${browser.runtime.getURL('/workspace.html')}${(await find(query))?.hash ?? searchHash(query)}`;
    },
  };
}
