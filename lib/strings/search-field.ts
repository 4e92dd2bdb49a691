/** Words of the search field itself: the little that a popup is drawn with. */
import type { Language } from '../model/settings.ts';

export interface SearchFieldStrings {
  readonly name: string;
  /** Shown while nothing is written. */
  readonly example: string;
  readonly empty: string;
}

const ALL: Readonly<Record<Language, SearchFieldStrings>> = {
  nb: { name: 'Søk', example: 'Begrep, sak eller notat', empty: 'Tøm søkefeltet' },
  nn: { name: 'Søk', example: 'Omgrep, sak eller notat', empty: 'Tøm søkjefeltet' },
  en: { name: 'Search', example: 'Term, case or note', empty: 'Empty the search field' },
};

export function searchFieldStrings(language: Language): SearchFieldStrings {
  return ALL[language];
}
