/** Words of the reader of papers. */
import type { Language } from '../model/settings.ts';
import { readerEn } from './reader-en.ts';
import { readerNb } from './reader-nb.ts';
import { readerNn } from './reader-nn.ts';
import type { ReaderStrings } from './reader-strings.ts';

const ALL: Readonly<Record<Language, ReaderStrings>> = { nb: readerNb, nn: readerNn, en: readerEn };

export function readerStrings(language: Language): ReaderStrings {
  return ALL[language];
}
