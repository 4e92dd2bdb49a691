/** What the side panel says about following the page. */
import type { Language } from '../model/settings.ts';

export interface FollowStrings {
  readonly follow: string;
  /** On the line that offers a case while the reader is busy with another: "Vis NUFA 18/23". */
  readonly show: (name: string) => string;
}

const ALL: Readonly<Record<Language, FollowStrings>> = {
  nb: { follow: 'Følg saken på siden', show: (name) => `Vis ${name}` },
  nn: { follow: 'Følg saka på sida', show: (name) => `Vis ${name}` },
  en: { follow: 'Follow the case on the page', show: (name) => `Show ${name}` },
};

export function followStrings(language: Language): FollowStrings {
  return ALL[language];
}
