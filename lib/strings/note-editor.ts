/** Words of the field that a note is written in, in the reader's three languages. */
import type { Language } from '../model/settings.ts';

/** As the store says it, and where it does not answer. */
export type NotSaved =
  | 'too-long'
  | 'silent'
  | 'full'
  | 'read-only'
  | 'locked'
  | 'lock-demanded'
  | 'differs'
  | 'newer'
  | 'unopenable'
  | 'unreadable'
  | 'not-a-note'
  | 'failed';

export interface NoteEditorStrings {
  readonly title: string;
  /** @param label "NUFA 26/25" */
  readonly field: (label: string) => string;
  readonly example: string;
  readonly newNote: string;
  readonly private: string;
  readonly heading: string;
  readonly day: string;
  readonly tags: string;
  readonly tagsHelp: string;
  readonly removeTag: (tag: string) => string;
  readonly followUp: string;
  readonly details: string;
  readonly write: string;
  readonly show: string;
  readonly mode: string;
  readonly nothingYet: string;
  readonly history: string;
  readonly discard: string;
  readonly discarded: string;
  readonly notDiscarded: string;
  readonly undo: string;
  readonly saving: string;
  readonly saved: string;
  readonly renewed: string;
  /** @param reason a whole sentence */
  readonly notSaved: (reason: string) => string;
  readonly reasons: Readonly<Record<NotSaved, string>>;
  readonly copyText: string;
  readonly copied: string;
  readonly notCopied: string;
}

const nb: NoteEditorStrings = {
  title: 'Dine notater',
  field: (label) => `Notat for ${label}`,
  example: 'Skriv et notat …',
  newNote: 'Nytt notat',
  private: 'Bare på denne maskinen.',
  heading: 'Overskrift',
  day: 'Dag',
  tags: 'Emneord',
  tagsHelp: 'Skriv et ord og trykk Enter.',
  removeTag: (tag) => `Fjern emneordet ${tag}`,
  followUp: 'Kommer tilbake',
  details: 'Overskrift, dag og emneord',
  write: 'Skriv',
  show: 'Vis',
  mode: 'Skriv eller vis notatet',
  nothingYet: 'Ingenting er skrevet ennå.',
  history: 'Tidligere utgaver',
  discard: 'Kast notatet',
  discarded: 'Notatet ligger i papirkurven.',
  notDiscarded: 'Det gikk ikke. Notatet er som det var. Prøv igjen.',
  undo: 'Angre',
  saving: 'Lagrer …',
  saved: 'Lagret',
  renewed: 'Endret i et annet vindu',
  notSaved: (reason) => `Ikke lagret: ${reason}`,
  reasons: {
    'too-long': 'Notatet er lengre enn 100 000 tegn. Del det i to.',
    silent: 'Lageret svarer ikke ennå. La vinduet stå åpent.',
    full: 'Disken er full. Frigjør plass, så lagres det av seg selv.',
    'read-only': 'Nettleseren lar ikke Saksspor lagre noe her. Er vinduet privat, så åpne et vanlig.',
    locked: 'Notatene er låst. Lås dem opp, så lagres det av seg selv.',
    'lock-demanded': 'Virksomheten krever en passfrase. Lag en i innstillingene.',
    differs: 'Noe mangler i notatene. Se hva det er, så lagres det av seg selv.',
    newer: 'Notatene er skrevet av en nyere utgave av Saksspor. Oppdater Saksspor.',
    unopenable: 'Nettleseren gir ikke tilgang til lageret. Saksspor prøver igjen av seg selv.',
    unreadable: 'Notatet på disken er skadet, og det skrives ikke over. Kopier teksten til et nytt notat.',
    'not-a-note': 'Noe i notatet er ikke som det skal. Kopier teksten til et nytt notat.',
    failed: 'Lageret svarte med en feil. Saksspor prøver igjen av seg selv.',
  },
  copyText: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Teksten ble ikke kopiert. Merk den og kopier selv.',
};

const nn: NoteEditorStrings = {
  title: 'Notata dine',
  field: (label) => `Notat for ${label}`,
  example: 'Skriv eit notat …',
  newNote: 'Nytt notat',
  private: 'Berre på denne maskina.',
  heading: 'Overskrift',
  day: 'Dag',
  tags: 'Emneord',
  tagsHelp: 'Skriv eit ord og trykk Enter.',
  removeTag: (tag) => `Fjern emneordet ${tag}`,
  followUp: 'Kjem tilbake',
  details: 'Overskrift, dag og emneord',
  write: 'Skriv',
  show: 'Vis',
  mode: 'Skriv eller vis notatet',
  nothingYet: 'Ingenting er skrive enno.',
  history: 'Tidlegare utgåver',
  discard: 'Kast notatet',
  discarded: 'Notatet ligg i papirkorga.',
  notDiscarded: 'Det gjekk ikkje. Notatet er som det var. Prøv igjen.',
  undo: 'Angre',
  saving: 'Lagrar …',
  saved: 'Lagra',
  renewed: 'Endra i eit anna vindauge',
  notSaved: (reason) => `Ikkje lagra: ${reason}`,
  reasons: {
    'too-long': 'Notatet er lengre enn 100 000 teikn. Del det i to.',
    silent: 'Lageret svarer ikkje enno. La vindauget stå ope.',
    full: 'Disken er full. Frigjer plass, så blir det lagra av seg sjølv.',
    'read-only': 'Nettlesaren lèt ikkje Saksspor lagre noko her. Er vindauget privat, så opne eit vanleg.',
    locked: 'Notata er låste. Lås dei opp, så blir det lagra av seg sjølv.',
    'lock-demanded': 'Verksemda krev ein passfrase. Lag ein i innstillingane.',
    differs: 'Noko manglar i notata. Sjå kva det er, så blir det lagra av seg sjølv.',
    newer: 'Notata er skrivne av ei nyare utgåve av Saksspor. Oppdater Saksspor.',
    unopenable: 'Nettlesaren gir ikkje tilgang til lageret. Saksspor prøver igjen av seg sjølv.',
    unreadable:
      'Notatet på disken er skadd, og det blir ikkje skrive over. Kopier teksten til eit nytt notat.',
    'not-a-note': 'Noko i notatet er ikkje som det skal. Kopier teksten til eit nytt notat.',
    failed: 'Lageret svarte med ein feil. Saksspor prøver igjen av seg sjølv.',
  },
  copyText: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Teksten vart ikkje kopiert. Merk han og kopier sjølv.',
};

const en: NoteEditorStrings = {
  title: 'Your notes',
  field: (label) => `Note on ${label}`,
  example: 'Write a note …',
  newNote: 'New note',
  private: 'On this machine only.',
  heading: 'Heading',
  day: 'Day',
  tags: 'Tags',
  tagsHelp: 'Write a word and press Enter.',
  removeTag: (tag) => `Remove the tag ${tag}`,
  followUp: 'Comes back',
  details: 'Heading, day and tags',
  write: 'Write',
  show: 'Show',
  mode: 'Write or show the note',
  nothingYet: 'Nothing is written yet.',
  history: 'Earlier versions',
  discard: 'Throw the note away',
  discarded: 'The note is in the trash.',
  notDiscarded: 'That did not work. The note is as it was. Try again.',
  undo: 'Undo',
  saving: 'Saving …',
  saved: 'Saved',
  renewed: 'Changed in another window',
  notSaved: (reason) => `Not saved: ${reason}`,
  reasons: {
    'too-long': 'The note is longer than 100,000 characters. Divide it in two.',
    silent: 'The storage does not answer yet. Leave the window open.',
    full: 'The disk is full. Make room, and it is saved by itself.',
    'read-only': 'The browser lets Saksspor save nothing here. In a private window: open an ordinary one.',
    locked: 'The notes are locked. Unlock them, and it is saved by itself.',
    'lock-demanded': 'Your organisation demands a passphrase. Make one in the settings.',
    differs: 'Something is missing in the notes. See what it is, and it is saved by itself.',
    newer: 'The notes were written by a newer Saksspor. Update Saksspor.',
    unopenable: 'The browser gives no access to the storage. Saksspor tries again by itself.',
    unreadable: 'The note on the disk is damaged and is not written over. Copy the text into a new note.',
    'not-a-note': 'Something in the note is not as it should be. Copy the text into a new note.',
    failed: 'The storage answered with an error. Saksspor tries again by itself.',
  },
  copyText: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'The text was not copied. Select it and copy it yourself.',
};

const ALL: Readonly<Record<Language, NoteEditorStrings>> = { nb, nn, en };

export function noteEditorStrings(language: Language): NoteEditorStrings {
  return ALL[language];
}
