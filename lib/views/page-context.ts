/** What every view of a page may lean on: language, words, settings, consent, and where links lead. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardStrings } from '../model/card-kit.ts';
import type { Consent, Language, Settings } from '../model/settings.ts';
import { cardStrings } from '../strings/card.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { pageStrings } from '../strings/pages.ts';

/** The workspace navigates within itself; every other page opens it in a tab of its own. */
export type Surface = 'popup' | 'sidepanel' | 'workspace' | 'document';

export interface PageContext {
  readonly surface: Surface;
  readonly language: Language;
  readonly strings: PageStrings;
  /** The words that the pages share with the card in the page. */
  readonly cardStrings: CardStrings;
  readonly settings: Settings;
  readonly consent: Consent | null;
}

export function createPageContext(
  surface: Surface,
  language: Language,
  settings: Settings,
  consent: Consent | null,
): PageContext {
  return {
    surface,
    language,
    strings: pageStrings(language),
    cardStrings: cardStrings(language),
    settings,
    consent,
  };
}

const Context = createContext<PageContext | null>(null);
export const PageContextProvider = Context.Provider;

export function usePage(): PageContext {
  const page = useContext(Context);
  if (page === null) throw new Error('A view stands outside its page');
  return page;
}
