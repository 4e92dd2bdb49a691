/** Why a document was not read in, and what to do about it. */
import type { Language } from '../../model/settings.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { fileReadingStrings } from '../../strings/file-reading.ts';
import type { ReadingFault } from './read-into.ts';

export function faultWords(fault: ReadingFault, language: Language): string {
  return { ...documentsStrings(language).fault, ...fileReadingStrings(language).fault }[fault];
}
