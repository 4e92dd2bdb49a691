/** What the popup says where a page is not kept by itself. */
import type { Language } from '../model/settings.ts';

export interface HarvestStrings {
  readonly tooLong: string;
  /** Leads to the page where a document is read in. */
  readonly readIn: string;
}

const ALL: Readonly<Record<Language, HarvestStrings>> = {
  nb: {
    tooLong: 'Siden er så lang at Saksspor ikke tar vare på sakene av seg selv.',
    readIn: 'Les inn det du trenger',
  },
  nn: {
    tooLong: 'Sida er så lang at Saksspor ikkje tek vare på sakene av seg sjølv.',
    readIn: 'Les inn det du treng',
  },
  en: {
    tooLong: 'The page is so long that Saksspor does not keep its cases by itself.',
    readIn: 'Read in what you need',
  },
};

export function harvestStrings(language: Language): HarvestStrings {
  return ALL[language];
}
