/** What the address bar says under the keyword "sak". */
import type { Language } from '../model/settings.ts';

export interface LookUpStrings {
  /** Before the reader has turned Saksspor on. */
  readonly consentFirst: string;
  /** Nothing is typed yet. */
  readonly empty: string;
  readonly lookUp: (text: string) => string;
}

const ALL: Readonly<Record<Language, LookUpStrings>> = {
  nb: {
    consentFirst: 'Ta i bruk Saksspor først: trykk Enter for å se hva det gjør',
    empty: 'Skriv et saksnummer (26/25), ord fra en tittel eller en forkortelse',
    lookUp: (text) => `Slå opp «${text}» i Saksspor`,
  },
  nn: {
    consentFirst: 'Ta i bruk Saksspor først: trykk Enter for å sjå kva det gjer',
    empty: 'Skriv eit saksnummer (26/25), ord frå ein tittel eller ei forkorting',
    lookUp: (text) => `Slå opp «${text}» i Saksspor`,
  },
  en: {
    consentFirst: 'Turn Saksspor on first: press Enter to see what it does',
    empty: 'Type a case number (26/25), words of a title or an acronym',
    lookUp: (text) => `Look up “${text}” in Saksspor`,
  },
};

export function lookUpStrings(language: Language): LookUpStrings {
  return ALL[language];
}
