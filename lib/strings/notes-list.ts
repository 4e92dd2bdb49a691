/** Words of the list of notes, of one note's page, of the trash, and of the counts beside cases. */
import type { Language } from '../model/settings.ts';

export interface NotesListStrings {
  readonly title: string;
  /** Of one note, before its case is known. */
  readonly oneTitle: string;
  readonly search: string;
  readonly searchHelp: string;
  readonly filters: string;
  readonly meeting: string;
  readonly allMeetings: string;
  readonly tag: string;
  readonly allTags: string;
  readonly followUp: string;
  readonly order: string;
  readonly newest: string;
  readonly byMeeting: string;
  readonly reset: string;
  readonly noHits: string;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly toCases: string;
  readonly dateUnknown: (year: number) => string;
  readonly onThisPage: string;
  readonly otherNotes: string;
  readonly noText: string;
  readonly inWorkspace: string;
  readonly conflicts: (count: number) => string;
  readonly backToList: string;
  readonly noteTitle: (label: string) => string;
  readonly toCase: string;
  readonly thrownAway: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly trash: string;
  readonly passphrase: string;
  readonly trashHelp: string;
  readonly trashEmpty: string;
  readonly deletedOn: (day: string) => string;
  readonly bringBack: string;
  readonly broughtBack: string;
  readonly deleteForever: string;
  readonly deleteAll: string;
  /** @param count of notes */
  readonly confirmTitle: (count: number) => string;
  readonly confirmText: string;
  readonly cancel: string;
  readonly deleted: (count: number) => string;
  readonly notDone: string;
  readonly showNotes: (count: number) => string;
  readonly writeNote: string;
}

const nb: NotesListStrings = {
  title: 'Notater',
  oneTitle: 'Notat',
  search: 'Søk i notater',
  searchHelp: 'ord eller 26/25',
  filters: 'Avgrens',
  meeting: 'Møte',
  allMeetings: 'Alle møter',
  tag: 'Emneord',
  allTags: 'Alle emneord',
  followUp: 'Kommer tilbake',
  order: 'Rekkefølge',
  newest: 'Nyeste først',
  byMeeting: 'Etter møte',
  reset: 'Nullstill',
  noHits: 'Ingen notater. Prøv færre ord eller færre avgrensninger.',
  emptyTitle: 'Ingen notater ennå',
  empty: 'Åpne en sak og skriv i feltet der. Notatet lagres av seg selv, bare på denne maskinen.',
  toCases: 'Finn en sak',
  dateUnknown: (year) => `${year}, møtedato ukjent`,
  onThisPage: 'Saker på denne siden',
  otherNotes: 'Andre notater',
  noText: 'Uten tekst',
  inWorkspace: 'Åpne i stort vindu',
  conflicts: (n) => (n === 1 ? 'Ett notat har to tekster' : `${n} notater har to tekster`),
  backToList: 'Alle notater',
  noteTitle: (label) => `Notat, ${label}`,
  toCase: 'Til saken',
  thrownAway: 'Notatet ligger i papirkurven. Det blir der til du sletter det.',
  notFoundTitle: 'Notatet finnes ikke',
  notFoundText: 'Det kan være slettet for alltid. Se etter i listen eller i papirkurven.',
  trash: 'Papirkurv',
  passphrase: 'Passfrase',
  trashHelp: 'Notater blir liggende her til du henter dem tilbake eller sletter dem for alltid.',
  trashEmpty: 'Papirkurven er tom.',
  deletedOn: (day) => `Kastet ${day}`,
  bringBack: 'Hent tilbake',
  broughtBack: 'Notatet er hentet tilbake.',
  deleteForever: 'Slett for alltid',
  deleteAll: 'Tøm papirkurven',
  confirmTitle: (n) => (n === 1 ? 'Slette notatet for alltid?' : `Slette ${n} notater for alltid?`),
  confirmText: 'Tidligere utgaver slettes også. Det kan ikke angres.',
  cancel: 'Avbryt',
  deleted: (n) => (n === 1 ? 'Notatet er slettet for alltid.' : `${n} notater er slettet for alltid.`),
  notDone: 'Det gikk ikke. Ingenting er endret. Prøv igjen.',
  writeNote: 'Skriv notat',
  showNotes: (n) => (n === 1 ? 'Ditt notat' : `Dine ${n} notater`),
};

const nn: NotesListStrings = {
  ...nb,
  title: 'Notat',
  search: 'Søk i notat',
  allMeetings: 'Alle møte',
  followUp: 'Kjem tilbake',
  order: 'Rekkjefølgje',
  newest: 'Nyaste først',
  noHits: 'Ingen notat. Prøv færre ord eller færre avgrensingar.',
  emptyTitle: 'Ingen notat enno',
  empty: 'Opne ei sak og skriv i feltet der. Notatet blir lagra av seg sjølv, berre på denne maskina.',
  toCases: 'Finn ei sak',
  dateUnknown: (year) => `${year}, møtedato ukjend`,
  onThisPage: 'Saker på denne sida',
  otherNotes: 'Andre notat',
  noText: 'Utan tekst',
  inWorkspace: 'Opne i stort vindauge',
  conflicts: (n) => (n === 1 ? 'Eitt notat har to tekstar' : `${n} notat har to tekstar`),
  backToList: 'Alle notat',
  toCase: 'Til saka',
  thrownAway: 'Notatet ligg i papirkorga. Det blir der til du slettar det.',
  notFoundTitle: 'Notatet finst ikkje',
  notFoundText: 'Det kan vere sletta for alltid. Sjå etter i lista eller i papirkorga.',
  trash: 'Papirkorg',
  passphrase: 'Passfrase',
  trashHelp: 'Notat blir liggjande her til du hentar dei tilbake eller slettar dei for alltid.',
  trashEmpty: 'Papirkorga er tom.',
  deletedOn: (day) => `Kasta ${day}`,
  broughtBack: 'Notatet er henta tilbake.',
  deleteForever: 'Slett for alltid',
  deleteAll: 'Tøm papirkorga',
  confirmTitle: (n) => (n === 1 ? 'Slette notatet for alltid?' : `Slette ${n} notat for alltid?`),
  confirmText: 'Tidlegare utgåver blir òg sletta. Det kan ikkje angrast.',
  deleted: (n) => (n === 1 ? 'Notatet er sletta for alltid.' : `${n} notat er sletta for alltid.`),
  notDone: 'Det gjekk ikkje. Ingenting er endra. Prøv igjen.',
  showNotes: (n) => (n === 1 ? 'Notatet ditt' : `Dei ${n} notata dine`),
};

const en: NotesListStrings = {
  title: 'Notes',
  oneTitle: 'Note',
  search: 'Search notes',
  searchHelp: 'words or 26/25',
  filters: 'Narrow',
  meeting: 'Meeting',
  allMeetings: 'All meetings',
  tag: 'Tag',
  allTags: 'All tags',
  followUp: 'Comes back',
  order: 'Order',
  newest: 'Newest first',
  byMeeting: 'By meeting',
  reset: 'Reset',
  noHits: 'No notes. Try fewer words or fewer filters.',
  emptyTitle: 'No notes yet',
  empty: 'Open a case and write in the field there. The note saves itself, on this machine only.',
  toCases: 'Find a case',
  dateUnknown: (year) => `${year}, date of meeting unknown`,
  onThisPage: 'Cases on this page',
  otherNotes: 'Other notes',
  noText: 'No text',
  inWorkspace: 'Open in a large window',
  conflicts: (n) => (n === 1 ? 'One note has two texts' : `${n} notes have two texts`),
  backToList: 'All notes',
  noteTitle: (label) => `Note, ${label}`,
  toCase: 'To the case',
  thrownAway: 'The note is in the trash. It stays there until you delete it.',
  notFoundTitle: 'There is no such note',
  notFoundText: 'It may be deleted for good. Look in the list or in the trash.',
  trash: 'Trash',
  passphrase: 'Passphrase',
  trashHelp: 'Notes stay here until you bring them back or delete them for good.',
  trashEmpty: 'The trash is empty.',
  deletedOn: (day) => `Thrown away ${day}`,
  bringBack: 'Bring back',
  broughtBack: 'The note is brought back.',
  deleteForever: 'Delete for good',
  deleteAll: 'Empty the trash',
  confirmTitle: (n) => (n === 1 ? 'Delete the note for good?' : `Delete ${n} notes for good?`),
  confirmText: 'Earlier versions are deleted too. It cannot be undone.',
  cancel: 'Cancel',
  deleted: (n) => (n === 1 ? 'The note is deleted for good.' : `${n} notes are deleted for good.`),
  notDone: 'That did not work. Nothing has changed. Try again.',
  writeNote: 'Write a note',
  showNotes: (n) => (n === 1 ? 'Your note' : `Your ${n} notes`),
};

const ALL: Readonly<Record<Language, NotesListStrings>> = { nb, nn, en };

export function notesListStrings(language: Language): NotesListStrings {
  return ALL[language];
}
