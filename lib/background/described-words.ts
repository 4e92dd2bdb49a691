/** What the address bar says, in the form that the browser reads. */
import type { Language } from '../model/settings.ts';
import { type LookUpStrings, lookUpStrings } from '../strings/look-up.ts';
import { asXml, type DescriptionFormat } from './suggestions.ts';

export function describedWords(language: Language, format: DescriptionFormat): LookUpStrings {
  const words = lookUpStrings(language);
  if (format === 'text') return words;
  return {
    consentFirst: asXml(words.consentFirst),
    empty: asXml(words.empty),
    lookUp: (text) => asXml(words.lookUp(text)),
  };
}
