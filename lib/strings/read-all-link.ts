/** The name of the page that reads all papers of the councils: alone, for links from pages that load little. */
import type { Language } from '../model/settings.ts';

const NAMES: Readonly<Record<Language, string>> = {
  nb: 'Les inn alle papirene',
  nn: 'Les inn alle papira',
  en: 'Read in all papers',
};

export function readAllName(language: Language): string {
  return NAMES[language];
}
