/** The words of the extension pages in the reader's language. */
import type { Language } from '../model/settings.ts';
import type { PageStrings } from './page-strings.ts';
import { pagesEn } from './pages-en.ts';
import { pagesNb } from './pages-nb.ts';
import { pagesNn } from './pages-nn.ts';

const ALL: Readonly<Record<Language, PageStrings>> = { nb: pagesNb, nn: pagesNn, en: pagesEn };

export function pageStrings(language: Language): PageStrings {
  return ALL[language];
}
