/** Words of the page of a meeting and of its printed sheet. */
import type { PaperKind } from '../model/paper.ts';
import type { Language } from '../model/settings.ts';

export interface MeetingStrings {
  readonly council: string;
  readonly number: string;
  readonly place: string;
  readonly sources: string;
  /** @param paper "Innkalling, 3 toppnotater" @param day "22.11.2026" */
  readonly readOn: (paper: string, day: string) => string;
  readonly pasted: string;
  readonly show: string;
  readonly source: string;
  readonly builtIn: string;
  readonly paperKind: Readonly<Record<PaperKind, readonly [one: string, many: string]>>;
  readonly print: string;
  readonly meetings: string;
  readonly previous: string;
  readonly next: string;
  readonly agenda: string;
  readonly count: (cases: number) => string;
  readonly noAgenda: string;
  readonly notAsked: string;
  readonly earlier: (stated: number) => string;
  readonly sameTopic: (topical: number) => string;
  readonly noEarlier: string;
  readonly files: string;
  readonly notes: string;
  readonly notFoundTitle: (meeting: string) => string;
  readonly notFoundText: string;
  readonly readIn: string;
}

const nb: MeetingStrings = {
  council: 'Råd',
  number: 'Møte',
  place: 'Sted',
  sources: 'Lest i',
  readOn: (paper, day) => `${paper}, lest inn ${day}`,
  pasted: 'innlimt tekst',
  show: 'Vis teksten',
  source: 'Kilde',
  builtIn: 'Saksspors innebygde saksindeks. Ingen papirer fra møtet er lest inn her.',
  paperKind: {
    innkalling: ['Innkalling', 'innkallinger'],
    referat: ['Referat', 'referater'],
    presentasjon: ['Presentasjon', 'presentasjoner'],
    toppnotat: ['Toppnotat', 'toppnotater'],
    nettside: ['Nettside', 'nettsider'],
  },
  print: 'Skriv ut møtearket',
  meetings: 'Andre møter i rådet',
  previous: 'Forrige',
  next: 'Neste',
  agenda: 'Saker',
  count: (n) => `${n} ${n === 1 ? 'sak' : 'saker'}`,
  noAgenda: 'Ingen saker fra møtet er kjent ennå. Les inn innkallingen.',
  notAsked: 'Hva det bes om, er ikke kjent',
  earlier: (n) => `${n} ${n === 1 ? 'tidligere behandling' : 'tidligere behandlinger'}`,
  sameTopic: (n) => `${n} med samme tema`,
  noEarlier: 'Ingen kjente tidligere behandlinger',
  files: 'Vedlegg',
  notes: 'Notater',
  notFoundTitle: (meeting) => `${meeting} er ikke kjent`,
  notFoundText:
    'Ingen saker eller papirer fra et møte den dagen er lest. Har du innkallingen eller referatet?',
  readIn: 'Les inn et dokument',
};

const nn: MeetingStrings = {
  ...nb,
  place: 'Stad',
  source: 'Kjelde',
  sources: 'Lese i',
  readOn: (paper, day) => `${paper}, lese inn ${day}`,
  builtIn: 'Den innebygde saksindeksen i Saksspor. Ingen papir frå møtet er lesne inn her.',
  paperKind: {
    ...nb.paperKind,
    innkalling: ['Innkalling', 'innkallingar'],
    presentasjon: ['Presentasjon', 'presentasjonar'],
    toppnotat: ['Toppnotat', 'toppnotat'],
    referat: ['Referat', 'referat'],
  },
  meetings: 'Andre møte i rådet',
  previous: 'Førre',
  noAgenda: 'Ingen saker frå møtet er kjende enno. Les inn innkallinga.',
  notAsked: 'Kva det blir bede om, er ikkje kjent',
  earlier: (n) => `${n} ${n === 1 ? 'tidlegare behandling' : 'tidlegare behandlingar'}`,
  sameTopic: (n) => `${n} med same tema`,
  noEarlier: 'Ingen kjende tidlegare behandlingar',
  notes: 'Notat',
  notFoundTitle: (meeting) => `${meeting} er ikkje kjent`,
  notFoundText:
    'Ingen saker eller papir frå eit møte den dagen er lesne. Har du innkallinga eller referatet?',
  readIn: 'Les inn eit dokument',
};

const en: MeetingStrings = {
  council: 'Council',
  number: 'Meeting',
  place: 'Place',
  sources: 'Read in',
  readOn: (paper, day) => `${paper}, read ${day}`,
  pasted: 'pasted text',
  show: 'Show the text',
  source: 'Source',
  builtIn: 'The case index built into Saksspor. No papers of the meeting have been read here.',
  paperKind: {
    innkalling: ['Notice of meeting', 'notices of meeting'],
    referat: ['Minutes', 'minutes'],
    presentasjon: ['Presentation', 'presentations'],
    toppnotat: ['Case note', 'case notes'],
    nettside: ['Web page', 'web pages'],
  },
  print: 'Print the meeting sheet',
  meetings: 'Other meetings of the council',
  previous: 'Previous',
  next: 'Next',
  agenda: 'Cases',
  count: (n) => `${n} ${n === 1 ? 'case' : 'cases'}`,
  noAgenda: 'No cases of the meeting are known yet. Read in its notice.',
  notAsked: 'What is asked is not known',
  earlier: (n) => `${n} earlier ${n === 1 ? 'treatment' : 'treatments'}`,
  sameTopic: (n) => `${n} on the same topic`,
  noEarlier: 'No known earlier treatments',
  files: 'Attachments',
  notes: 'Notes',
  notFoundTitle: (meeting) => `${meeting} is not known`,
  notFoundText:
    'No cases or papers of a meeting on that day have been read. Do you have its notice or minutes?',
  readIn: 'Read in a document',
};

const ALL: Readonly<Record<Language, MeetingStrings>> = { nb, nn, en };

export function meetingStrings(language: Language): MeetingStrings {
  return ALL[language];
}
