/**
 * The words of the decision history, in three languages of one shape. What goes into the table itself (`table`) is
 * in bokmål whatever the language is: it is pasted into a paper of the councils.
 */
import type { Language } from '../model/settings.ts';

export interface HistoryStrings {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly allEarlier: string;
  readonly none: string;
  readonly add: string;
  readonly addHelp: string;
  readonly addButton: string;
  readonly notFound: (text: string) => string;
  readonly several: string;
  readonly order: string;
  readonly oldestFirst: string;
  readonly newestFirst: string;
  readonly copyTable: string;
  readonly copyMarkdown: string;
  readonly saveCsv: string;
  readonly saveMarkdown: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: (name: string) => string;
  readonly empty: string;
  readonly summaries: string;
  readonly proposals: string;
  readonly contradicted: (labels: string) => string;
  readonly back: (label: string) => string;
}

/** Words of the table as it is pasted. */
export const HISTORY_TABLE = {
  caption: 'Vedtak fra tidligere behandlinger i rådsmodellen',
  case: 'Sak',
  title: 'Tema',
  decision: 'Vedtak',
  council: 'Råd',
  date: 'Dato',
  basis: 'Grunnlag',
  source: 'Kilde',
  proposal: 'Forslag',
  summary: 'sammendrag',
  unknown: 'ikke kjent',
  noTitle: 'tema ikke kjent',
} as const;

const nb: HistoryStrings = {
  title: 'Vedtakshistorikk',
  intro: 'Tabellen til toppnotatet: «Vedtak fra tidligere behandlinger i rådsmodellen».',
  choose: 'Saker i tabellen',
  allEarlier: 'Velg alle',
  none: 'Velg ingen',
  add: 'Legg til en sak',
  addHelp: 'For eksempel NUFA 26/25',
  addButton: 'Legg til',
  notFound: (text) => `Ingen sak i indeksen passer til «${text}».`,
  several: 'Flere saker passer. Skriv rådet også.',
  order: 'Rekkefølge',
  oldestFirst: 'Eldste først',
  newestFirst: 'Nyeste først',
  copyTable: 'Kopier tabellen',
  copyMarkdown: 'Kopier som Markdown',
  saveCsv: 'Lagre som CSV',
  saveMarkdown: 'Lagre som Markdown',
  copied: 'Kopiert',
  notCopied: 'Kunne ikke kopiere. Merk tabellen og kopier den for hånd.',
  saved: (name) => `${name} er lagret blant nedlastingene.`,
  empty: 'Ingen saker er valgt.',
  summaries:
    '«Sammendrag» er Saksspors ord, ikke papirets. Åpne eller les inn møtepapirene, så står ordlyden her.',
  proposals: '«Forslag» er ikke et vedtak: referatet er ikke lest.',
  contradicted: (labels) => `Kildene gjengir vedtaket ulikt: ${labels}. Det nyeste står her.`,
  back: (label) => `Til ${label}`,
};

const nn: HistoryStrings = {
  ...nb,
  allEarlier: 'Vel alle',
  none: 'Vel ingen',
  add: 'Legg til ei sak',
  addHelp: 'Til dømes NUFA 26/25',
  notFound: (text) => `Inga sak i indeksen passar til «${text}».`,
  several: 'Fleire saker passar. Skriv rådet òg.',
  oldestFirst: 'Eldste først',
  newestFirst: 'Nyaste først',
  notCopied: 'Kunne ikkje kopiere. Merk tabellen og kopier han for hand.',
  saved: (name) => `${name} er lagra mellom nedlastingane.`,
  empty: 'Ingen saker er valde.',
  summaries:
    '«Sammendrag» er orda til Saksspor, ikkje til papiret. Opne eller les inn møtepapira, så står ordlyden her.',
  proposals: '«Forslag» er ikkje eit vedtak: referatet er ikkje lese.',
  contradicted: (labels) => `Kjeldene gjev att vedtaket ulikt: ${labels}. Det nyaste står her.`,
};

const en: HistoryStrings = {
  title: 'Decision history',
  intro:
    'The table of a case note: “Vedtak fra tidligere behandlinger i rådsmodellen”. It is always in Norwegian.',
  choose: 'Cases in the table',
  allEarlier: 'Choose all',
  none: 'Choose none',
  add: 'Add a case',
  addHelp: 'For example NUFA 26/25',
  addButton: 'Add',
  notFound: (text) => `No case in the index fits “${text}”.`,
  several: 'Several cases fit. Write the council too.',
  order: 'Order',
  oldestFirst: 'Oldest first',
  newestFirst: 'Newest first',
  copyTable: 'Copy the table',
  copyMarkdown: 'Copy as Markdown',
  saveCsv: 'Save as CSV',
  saveMarkdown: 'Save as Markdown',
  copied: 'Copied',
  notCopied: 'Could not copy. Select the table and copy it by hand.',
  saved: (name) => `${name} is saved among your downloads.`,
  empty: 'No cases are chosen.',
  summaries:
    '“Sammendrag” is the words of Saksspor, not of the paper. Open or read in the meeting papers to have the wording here.',
  proposals: '“Forslag” is a proposal, not a decision: the minutes have not been read.',
  contradicted: (labels) => `The sources word the decision differently: ${labels}. The newest stands here.`,
  back: (label) => `To ${label}`,
};

const ALL: Readonly<Record<Language, HistoryStrings>> = { nb, nn, en };

export function historyStrings(language: Language): HistoryStrings {
  return ALL[language];
}
