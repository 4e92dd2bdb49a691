/** What a screen reader is told once about a page: that there is something, and how much. */
import type { Language } from '../model/settings.ts';

const WORDS: Readonly<Record<Language, { sak: [string, string]; term: [string, string]; and: string }>> = {
  nb: { sak: ['sak', 'saker'], term: ['begrep', 'begreper'], and: 'og' },
  nn: { sak: ['sak', 'saker'], term: ['omgrep', 'omgrep'], and: 'og' },
  en: { sak: ['case', 'cases'], term: ['term', 'terms'], and: 'and' },
};

/** "Saksspor: 12 saker og 1 begrep". */
export function announcement(language: Language, cases: number, terms: number): string {
  const { sak, term, and } = WORDS[language];
  return `Saksspor: ${cases} ${sak[cases === 1 ? 0 : 1]} ${and} ${terms} ${term[terms === 1 ? 0 : 1]}`;
}
