/** Words of the list of papers that a page links to. */
import type { Language } from '../model/settings.ts';

export interface PagePapersStrings {
  /** @param read null: not known yet */
  readonly title: (count: number, read: number | null) => string;
  readonly text: string;
  readonly caseOf: (label: string) => string;
  readonly isRead: string;
  /** Above papers on hosts that we may not read. */
  readonly elsewhere: string;
}

const ALL: Readonly<Record<Language, PagePapersStrings>> = {
  nb: {
    title: (count, read) => `Dokumenter (${count}${read ? `, ${read} lest inn` : ''})`,
    text: 'PDF-filer som siden lenker til. De hentes når du åpner dem, og vises med de samme merkene.',
    caseOf: (label) => `Sak ${label}`,
    isRead: 'lest inn',
    elsewhere: 'Ligger på et annet nettsted. Saksspor kan ikke lese dem der, men du kan åpne dem selv.',
  },
  nn: {
    title: (count, read) => `Dokument (${count}${read ? `, ${read} lesne inn` : ''})`,
    text: 'PDF-filer som sida lenkjer til. Dei blir henta når du opnar dei, og viste med dei same merka.',
    caseOf: (label) => `Sak ${label}`,
    isRead: 'lese inn',
    elsewhere: 'Ligg på ein annan nettstad. Saksspor kan ikkje lese dei der, men du kan opne dei sjølv.',
  },
  en: {
    title: (count, read) => `Documents (${count}${read ? `, ${read} read in` : ''})`,
    text: 'PDF files that the page links to. They are fetched when you open them, and shown with the same marks.',
    caseOf: (label) => `Case ${label}`,
    isRead: 'read in',
    elsewhere: 'On another website. Saksspor cannot read them there, but you can open them yourself.',
  },
};

export function pagePapersStrings(language: Language): PagePapersStrings {
  return ALL[language];
}
