/** Words of the lists of capital-looking words that nobody knows, in the reader's three languages. */
import type { Language } from '../model/settings.ts';
import { counted } from './counted.ts';

export interface UnknownStrings {
  readonly title: string;
  readonly intro: string;
  readonly add: string;
  /** For those who hear the buttons one by one. */
  readonly addWord: (word: string) => string;
  readonly notNow: string;
  readonly never: string;
  readonly notNowDone: (word: string) => string;
  readonly neverDone: (word: string) => string;
  readonly undo: string;
  readonly times: (count: number) => string;
  readonly inDocuments: (documents: number) => string;
  readonly guess: (long: string) => string;
  readonly foundIn: (label: string) => string;
  /** Before the name of a document. */
  readonly first: string;
  readonly none: string;
  readonly noDocuments: string;
  readonly toDocuments: string;
  readonly noLexicon: string;
  readonly reading: (done: number, of: number) => string;
  readonly progress: string;
  readonly stop: string;
  readonly stopped: (done: number, of: number) => string;
  readonly readOn: string;
  readonly skipped: (count: number) => string;
  readonly count: (count: number) => string;
  readonly order: string;
  readonly frequent: string;
  readonly newest: string;
  readonly filter: string;
  readonly ignoredTitle: (count: number) => string;
  readonly ignoredText: string;
  readonly takeBack: string;
  readonly takeBackWord: (word: string) => string;
  readonly allDocuments: string;
}

const nb: UnknownStrings = {
  title: 'Ukjente forkortelser',
  intro:
    'Ord som ser ut som forkortelser i det Saksspor har lest på denne maskinen, og som ikke står i ordlisten.',
  add: 'Legg til',
  addWord: (word) => `Legg til ${word}`,
  notNow: 'Ikke nå',
  never: 'Aldri',
  notNowDone: (word) => `«${word}» er lagt til side.`,
  neverDone: (word) => `«${word}» blir ikke vist mer.`,
  undo: 'Angre',
  times: (count) => counted(count, 'gang', 'ganger'),
  inDocuments: (documents) => `i ${counted(documents, 'dokument', 'dokumenter')}`,
  guess: (long) => `Kan stå for: ${long}`,
  foundIn: (label) => `funnet i ${label}`,
  first: 'Først i',
  none: 'Ingen ukjente forkortelser.',
  noDocuments: 'Saksspor har ikke lest noe på denne maskinen ennå.',
  toDocuments: 'Les inn et dokument',
  noLexicon: 'Ordlisten kan ikke leses nå. Åpne siden på nytt.',
  reading: (done, of) => `Leser dokumenter: ${done} av ${of}`,
  progress: 'Dokumenter lest',
  stop: 'Stopp',
  stopped: (done, of) => `Stoppet: ${done} av ${of} dokumenter er lest. Listen er ikke hel.`,
  readOn: 'Les resten',
  skipped: (count) => `${counted(count, 'dokument', 'dokumenter')} kunne ikke leses.`,
  count: (count) => counted(count, 'ukjent forkortelse', 'ukjente forkortelser'),
  order: 'Rekkefølge',
  frequent: 'Flest ganger',
  newest: 'Nyeste først',
  filter: 'Filtrer forkortelsene',
  ignoredTitle: (count) => `${count} som ikke vises`,
  ignoredText: 'Disse har du sagt at du aldri vil bli spurt om.',
  takeBack: 'Vis igjen',
  takeBackWord: (word) => `Vis ${word} igjen`,
  allDocuments: 'Ukjente forkortelser i alt som er lest',
};

const nn: UnknownStrings = {
  title: 'Ukjende forkortingar',
  intro:
    'Ord som ser ut som forkortingar i det Saksspor har lese på denne maskina, og som ikkje står i ordlista.',
  add: 'Legg til',
  addWord: (word) => `Legg til ${word}`,
  notNow: 'Ikkje no',
  never: 'Aldri',
  notNowDone: (word) => `«${word}» er lagd til side.`,
  neverDone: (word) => `«${word}» blir ikkje vist meir.`,
  undo: 'Angre',
  times: (count) => counted(count, 'gong', 'gonger'),
  inDocuments: (documents) => `i ${counted(documents, 'dokument', 'dokument')}`,
  guess: (long) => `Kan stå for: ${long}`,
  foundIn: (label) => `funne i ${label}`,
  first: 'Først i',
  none: 'Ingen ukjende forkortingar.',
  noDocuments: 'Saksspor har ikkje lese noko på denne maskina enno.',
  toDocuments: 'Les inn eit dokument',
  noLexicon: 'Ordlista kan ikkje lesast no. Opne sida på nytt.',
  reading: (done, of) => `Les dokument: ${done} av ${of}`,
  progress: 'Dokument lesne',
  stop: 'Stopp',
  stopped: (done, of) => `Stoppa: ${done} av ${of} dokument er lesne. Lista er ikkje heil.`,
  readOn: 'Les resten',
  skipped: (count) => `${counted(count, 'dokument', 'dokument')} kunne ikkje lesast.`,
  count: (count) => counted(count, 'ukjend forkorting', 'ukjende forkortingar'),
  order: 'Rekkjefølgje',
  frequent: 'Flest gonger',
  newest: 'Nyaste først',
  filter: 'Filtrer forkortingane',
  ignoredTitle: (count) => `${count} som ikkje blir viste`,
  ignoredText: 'Desse har du sagt at du aldri vil bli spurd om.',
  takeBack: 'Vis igjen',
  takeBackWord: (word) => `Vis ${word} igjen`,
  allDocuments: 'Ukjende forkortingar i alt som er lese',
};

const en: UnknownStrings = {
  title: 'Unknown abbreviations',
  intro:
    'Words that look like abbreviations in what Saksspor has read on this machine, and that the glossary lacks.',
  add: 'Add',
  addWord: (word) => `Add ${word}`,
  notNow: 'Not now',
  never: 'Never',
  notNowDone: (word) => `“${word}” is set aside.`,
  neverDone: (word) => `“${word}” will not be shown again.`,
  undo: 'Undo',
  times: (count) => counted(count, 'time', 'times'),
  inDocuments: (documents) => `in ${counted(documents, 'document', 'documents')}`,
  guess: (long) => `May stand for: ${long}`,
  foundIn: (label) => `found in ${label}`,
  first: 'First in',
  none: 'No unknown abbreviations.',
  noDocuments: 'Saksspor has read nothing on this machine yet.',
  toDocuments: 'Read a document in',
  noLexicon: 'The glossary cannot be read now. Open the page anew.',
  reading: (done, of) => `Reading documents: ${done} of ${of}`,
  progress: 'Documents read',
  stop: 'Stop',
  stopped: (done, of) => `Stopped: ${done} of ${of} documents are read. The list is not whole.`,
  readOn: 'Read the rest',
  skipped: (count) => `${counted(count, 'document', 'documents')} could not be read.`,
  count: (count) => counted(count, 'unknown abbreviation', 'unknown abbreviations'),
  order: 'Order',
  frequent: 'Most frequent',
  newest: 'Newest first',
  filter: 'Filter the abbreviations',
  ignoredTitle: (count) => `${count} not shown`,
  ignoredText: 'You have said that you never want to be asked about these.',
  takeBack: 'Show again',
  takeBackWord: (word) => `Show ${word} again`,
  allDocuments: 'Unknown abbreviations in all that is read',
};

const ALL: Readonly<Record<Language, UnknownStrings>> = { nb, nn, en };

export function unknownStrings(language: Language): UnknownStrings {
  return ALL[language];
}
