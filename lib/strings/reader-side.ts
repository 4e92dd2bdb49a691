/** Words of the column beside an open paper. */
import type { Language } from '../model/settings.ts';

export interface ReaderSideStrings {
  readonly label: string;
  readonly cases: string;
  readonly page: string;
  /** While pages are still being read. */
  readonly reading: (pages: number, all: number) => string;
  readonly failed: string;
  readonly empty: string;
  readonly toPlace: string;
  /** @param page one-based */
  readonly onPage: (page: number) => string;
  readonly earlier: string;
  readonly sameTopic: string;
  readonly noEarlier: string;
  readonly noCouncil: string;
}

const nb: ReaderSideStrings = {
  label: 'Saker i papiret',
  cases: 'Saker',
  page: 'Denne siden',
  reading: (pages, all) => `Leser side ${pages} av ${all} …`,
  failed: 'Sakene i papiret kunne ikke leses. Lukk papiret og åpne det igjen.',
  empty: 'Fant ingen saksliste i papiret. Det som nevnes i teksten, står under «Denne siden».',
  toPlace: 'Vis i papiret',
  onPage: (page) => `side ${page}`,
  earlier: 'Tidligere behandlinger',
  sameTopic: 'Samme tema',
  noEarlier: 'Ingen kjente tidligere behandlinger.',
  noCouncil: 'Papiret sier ikke hvilket råd saken hører til. Derfor kan den ikke få notater.',
};

const nn: ReaderSideStrings = {
  ...nb,
  page: 'Denne sida',
  reading: (pages, all) => `Les side ${pages} av ${all} …`,
  failed: 'Sakene i papiret kunne ikkje lesast. Lukk papiret og opne det igjen.',
  empty: 'Fann inga saksliste i papiret. Det som er nemnt i teksten, står under «Denne sida».',
  onPage: (page) => `side ${page}`,
  earlier: 'Tidlegare behandlingar',
  sameTopic: 'Same tema',
  noEarlier: 'Ingen kjende tidlegare behandlingar.',
  noCouncil: 'Papiret seier ikkje kva råd saka høyrer til. Derfor kan ho ikkje få notat.',
};

const en: ReaderSideStrings = {
  label: 'Cases in the paper',
  cases: 'Cases',
  page: 'This page',
  reading: (pages, all) => `Reading page ${pages} of ${all} …`,
  failed: 'The cases in the paper could not be read. Close the paper and open it again.',
  empty: 'No agenda was found in the paper. What its text mentions is under “This page”.',
  toPlace: 'Show in the paper',
  onPage: (page) => `page ${page}`,
  earlier: 'Earlier treatments',
  sameTopic: 'Same topic',
  noEarlier: 'No known earlier treatments.',
  noCouncil: 'The paper does not say which council the case belongs to, so it cannot have notes.',
};

const ALL: Readonly<Record<Language, ReaderSideStrings>> = { nb, nn, en };

export function readerSideStrings(language: Language): ReaderSideStrings {
  return ALL[language];
}
