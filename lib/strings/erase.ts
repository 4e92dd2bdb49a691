/** Words of handing over a machine, in the reader's three languages. */
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

const nb: EraseStrings = {
  title: 'Slett alt på denne maskinen',
  intro:
    'Når maskinen skal til en annen: Notater med tidligere utgaver og papirkurv, egne oppføringer, valg, innstillinger og alt Saksspor har lest, blir slettet. Det kan ikke angres.',
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
};

const nn: EraseStrings = {
  title: 'Slett alt på denne maskinen',
  intro:
    'Når maskinen skal til ein annan: Notat med tidlegare utgåver og papirkorg, eigne oppføringar, val, innstillingar og alt Saksspor har lese, blir sletta. Det kan ikkje angrast.',
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
};

const en: EraseStrings = {
  title: 'Delete everything on this machine',
  intro:
    'When the machine goes to somebody else: notes with earlier versions and trash, entries of your own, choices, settings and all that Saksspor has read are deleted. This cannot be undone.',
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
};

const ALL: Readonly<Record<Language, EraseStrings>> = { nb, nn, en };

export function eraseStrings(language: Language): EraseStrings {
  return ALL[language];
}
