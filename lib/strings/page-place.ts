/** A page of a paper, in the form that its kind of paper wants: "side 7 i referatet", "lysbilde 7 i presentasjonen". */
import type { Language } from '../model/settings.ts';
import type { CaseStatement } from '../model/statement.ts';

type Role = CaseStatement['role'];

interface PageWords {
  readonly page: string;
  /** Of a deck. */
  readonly slide: string;
  /** "side 7" and what it is a page of. */
  readonly of: (page: string, paper: string) => string;
  readonly fileWith: (paper: string) => string;
  readonly papers: Readonly<Record<Role, string>>;
}

const nb: PageWords = {
  page: 'side',
  slide: 'lysbilde',
  of: (page, paper) => `${page} i ${paper}`,
  fileWith: (paper) => `filen med ${paper}`,
  papers: {
    innkalling: 'innkallingen',
    referat: 'referatet',
    presentasjon: 'presentasjonen',
    toppnotat: 'toppnotatet',
    nettside: 'dokumentet',
    quoted: 'papiret som gjengir saken',
  },
};

const nn: PageWords = {
  ...nb,
  slide: 'lysbilete',
  fileWith: (paper) => `fila med ${paper}`,
  papers: { ...nb.papers, innkalling: 'innkallinga', quoted: 'papiret som gjev att saka' },
};

const en: PageWords = {
  page: 'page',
  slide: 'slide',
  of: (page, paper) => `${page} of ${paper}`,
  fileWith: (paper) => `the file with ${paper}`,
  papers: {
    innkalling: 'the notice of meeting',
    referat: 'the minutes',
    presentasjon: 'the slides',
    toppnotat: 'the case note',
    nettside: 'the document',
    quoted: 'the paper that quotes the case',
  },
};

const ALL: Readonly<Record<Language, PageWords>> = { nb, nn, en };

export interface PagePlace {
  readonly role: Role;
  /** One-based, of the file. */
  readonly page: number;
  /** The paper begins where its file does. Else its pages are not the file's, and that is said. */
  readonly isOwnFile: boolean;
}

export function pagePlace({ role, page, isOwnFile }: PagePlace, language: Language): string {
  const { page: pageWord, slide, of, fileWith, papers } = ALL[language];
  const paper = papers[role];
  const isWhole = isOwnFile || role === 'quoted' || role === 'nettside';
  return of(`${role === 'presentasjon' ? slide : pageWord} ${page}`, isWhole ? paper : fileWith(paper));
}
