/** Days and times in running text: "3. mars 2026". */
import type { Language } from '../../model/settings.ts';

/** English as it is written where a day comes before its month. */
function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** @param time ISO time */
export function dayWords(time: string, language: Language): string {
  return new Date(time).toLocaleDateString(localeOf(language), { dateStyle: 'long' });
}

/** @param time ISO time */
export function timeWords(time: string, language: Language): string {
  return new Date(time).toLocaleString(localeOf(language), { dateStyle: 'long', timeStyle: 'short' });
}
