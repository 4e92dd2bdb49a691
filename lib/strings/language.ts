/** Which of the three languages the reader gets. */
import { LANGUAGES, type Language } from '../model/settings.ts';

/**
 * The language that the reader has set; otherwise the first of the browser's languages that is one of ours
 * ("no" is bokmål); otherwise bokmål, the language of the papers.
 */
export function chooseLanguage(setting: Language | null, browserLanguages: readonly string[]): Language {
  if (setting !== null) return setting;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (base === 'no') return 'nb';
    const language = LANGUAGES.find((ours) => ours === base);
    if (language !== undefined) return language;
  }
  return 'nb';
}
