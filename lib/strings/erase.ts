/** Words of handing over a machine, and of what an organisation has decided, in the reader's three languages. */
import type { Language } from '../model/settings.ts';

export interface EraseStrings {
  readonly title: string;
  readonly intro: string;
  readonly left: string;
  readonly backup: string;
  readonly toBackup: string;
  readonly begin: string;
  /** What the reader types. */
  readonly word: string;
  readonly confirm: (word: string) => string;
  readonly notTheWord: (word: string) => string;
  readonly submit: string;
  readonly cancel: string;
  readonly working: string;
  readonly failed: string;
}

export interface PolicyStrings {
  readonly title: string;
  readonly requirePassphrase: string;
  readonly consent: string;
  readonly faults: string;
  readonly why: {
    readonly unknown: (field: string) => string;
    readonly 'not-true-or-false': (field: string) => string;
    readonly unreadable: string;
  };
}

interface Strings {
  readonly erase: EraseStrings;
  readonly policy: PolicyStrings;
}

const nb: Strings = {
  erase: {
    title: 'Slett alt på denne maskinen',
    intro:
      'Når maskinen skal til en annen: Notater med tidligere utgaver og papirkurv, valg, innstillinger og alt Saksspor har lest, blir slettet. Det kan ikke angres.',
    left: 'Filer du selv har lagret, blir ikke slettet: sikkerhetskopier, notater og tabeller. Nettleseren kan ha gamle spor på disken en stund, til den har ryddet.',
    backup: 'Vil du ha med deg noe, lagre en sikkerhetskopi først.',
    toBackup: 'Til sikkerhetskopi',
    begin: 'Slett alt …',
    word: 'slett',
    confirm: (word) => `Skriv «${word}» for å bekrefte`,
    notTheWord: (word) => `Skriv ordet «${word}». Ingenting er slettet.`,
    submit: 'Slett alt for godt',
    cancel: 'Avbryt',
    working: 'Sletter …',
    failed:
      'Noe ble ikke slettet. Lukk andre faner med Saksspor og prøv igjen. Hjelper ikke det: Fjern Saksspor fra nettleseren.',
  },
  policy: {
    title: 'Styrt av organisasjonen',
    requirePassphrase: 'Notater kan bare skrives med en passfrase.',
    consent: 'Saksspor er tatt i bruk av organisasjonen.',
    faults: 'Noe i oppsettet fra organisasjonen ble ikke forstått:',
    why: {
      unknown: (field) => `«${field}» er ukjent og ble hoppet over.`,
      'not-true-or-false': (field) => `«${field}» må være true eller false, og ble hoppet over.`,
      unreadable: 'Oppsettet kunne ikke leses. Ingenting av det gjelder.',
    },
  },
};

const nn: Strings = {
  erase: {
    title: 'Slett alt på denne maskinen',
    intro:
      'Når maskinen skal til ein annan: Notat med tidlegare utgåver og papirkorg, val, innstillingar og alt Saksspor har lese, blir sletta. Det kan ikkje angrast.',
    left: 'Filer du sjølv har lagra, blir ikkje sletta: tryggingskopiar, notat og tabellar. Nettlesaren kan ha gamle spor på disken ei stund, til han har rydda.',
    backup: 'Vil du ha med deg noko, lagre ein tryggingskopi først.',
    toBackup: 'Til tryggingskopi',
    begin: 'Slett alt …',
    word: 'slett',
    confirm: (word) => `Skriv «${word}» for å stadfeste`,
    notTheWord: (word) => `Skriv ordet «${word}». Ingenting er sletta.`,
    submit: 'Slett alt for godt',
    cancel: 'Avbryt',
    working: 'Slettar …',
    failed:
      'Noko vart ikkje sletta. Lukk andre faner med Saksspor og prøv igjen. Hjelper ikkje det: Fjern Saksspor frå nettlesaren.',
  },
  policy: {
    title: 'Styrt av organisasjonen',
    requirePassphrase: 'Notat kan berre skrivast med ein passfrase.',
    consent: 'Saksspor er teke i bruk av organisasjonen.',
    faults: 'Noko i oppsettet frå organisasjonen vart ikkje forstått:',
    why: {
      unknown: (field) => `«${field}» er ukjend og vart hoppa over.`,
      'not-true-or-false': (field) => `«${field}» må vere true eller false, og vart hoppa over.`,
      unreadable: 'Oppsettet kunne ikkje lesast. Ingenting av det gjeld.',
    },
  },
};

const en: Strings = {
  erase: {
    title: 'Delete everything on this machine',
    intro:
      'When the machine goes to somebody else: notes with earlier versions and trash, choices, settings and all that Saksspor has read are deleted. This cannot be undone.',
    left: 'Files that you saved yourself are not deleted: backups, notes and tables. The browser may have old traces on the disk for a while, until it has tidied up.',
    backup: 'To take something with you, save a backup first.',
    toBackup: 'To the backup',
    begin: 'Delete everything …',
    word: 'delete',
    confirm: (word) => `Type “${word}” to confirm`,
    notTheWord: (word) => `Type the word “${word}”. Nothing is deleted.`,
    submit: 'Delete everything for good',
    cancel: 'Cancel',
    working: 'Deleting …',
    failed:
      'Something was not deleted. Close other tabs with Saksspor and try again. If that does not help: remove Saksspor from the browser.',
  },
  policy: {
    title: 'Managed by the organisation',
    requirePassphrase: 'Notes can be written with a passphrase only.',
    consent: 'Saksspor is turned on by the organisation.',
    faults: 'Something in the organisation’s settings was not understood:',
    why: {
      unknown: (field) => `“${field}” is unknown and was left out.`,
      'not-true-or-false': (field) => `“${field}” must be true or false, and was left out.`,
      unreadable: 'The settings could not be read. None of them is in force.',
    },
  },
};

const ALL: Readonly<Record<Language, Strings>> = { nb, nn, en };

export function eraseStrings(language: Language): EraseStrings {
  return ALL[language].erase;
}

export function policyStrings(language: Language): PolicyStrings {
  return ALL[language].policy;
}
