/** "2 notater", beside a case. Apart from the other words of notes: popup and side panel show it before notes are loaded. */
import type { Language } from '../model/settings.ts';

const ALL: Readonly<Record<Language, (count: number) => string>> = {
  nb: (n) => (n === 1 ? '1 notat' : `${n} notater`),
  nn: (n) => `${n} notat`,
  en: (n) => (n === 1 ? '1 note' : `${n} notes`),
};

export function noteCountWords(language: Language, count: number): string {
  return ALL[language](count);
}
