/** Words of the recovery page, in the reader's three languages. */
import type { Language } from '../model/settings.ts';
import { counted } from './counted.ts';

export interface RecoveryStrings {
  readonly title: string;
  readonly looking: string;
  readonly nothingMissing: string;
  /** No copy, and no database that can be opened; or the browser said why. */
  readonly nothingToShow: string;
  readonly toNotes: string;
  /** What has happened. `copiedAt`: a moment in words, or null. */
  readonly intro: (missing: number, present: number) => string;
  readonly unopenable: (missing: number) => string;
  readonly copiedAt: (moment: string | null) => string;
  readonly listTitle: string;
  readonly why: { readonly [Why in 'gone' | 'older' | 'unreadable' | 'apart']: string };
  readonly inTrash: string;
  readonly locked: string;
  readonly noText: string;
  readonly more: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly judgements: (count: number) => string;
  readonly glossary: (count: number) => string;
  readonly lock: string;
  readonly lost: (count: number) => string;
  readonly toBackup: string;
  readonly restore: string;
  readonly restoreHelp: string;
  readonly restoring: string;
  readonly restored: (count: number) => string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly keep: string;
  readonly keepTitle: string;
  readonly keepText: (missing: number) => string;
  readonly keepConfirmed: string;
  readonly cancel: string;
  readonly kept: string;
  readonly failed: string;
}

const nb: RecoveryStrings = {
  title: 'Notater som mangler',
  looking: 'Sammenligner notatene med kopien …',
  nothingMissing: 'Ingenting mangler. Notatene og kopien av dem er like.',
  nothingToShow:
    'Notatene kan ikke leses nå. Ingenting er slettet. Start nettleseren på nytt og åpne siden igjen.',
  toNotes: 'Til notatene',
  intro: (missing, present) =>
    missing === 0
      ? `Nettleserens lager er ikke helt. ${counted(present, 'notat', 'notater')} er i orden.`
      : `Nettleserens lager har mistet noe. ${counted(missing, 'notat', 'notater')} kan hentes tilbake fra kopien; ${present === 0 ? 'ingen notater' : counted(present, 'notat', 'notater')} finnes i lageret.`,
  unopenable: (missing) =>
    `Nettleseren kan ikke åpne notatene. Kopien har ${counted(missing, 'notat', 'notater')}. Når du henter dem tilbake, får de et nytt lager; det gamle blir ikke rørt.`,
  copiedAt: (moment) =>
    moment === null ? 'Det er ikke kjent når kopien sist ble endret.' : `Kopien ble sist endret ${moment}.`,
  listTitle: 'Dette kan hentes tilbake',
  why: {
    gone: 'Mangler i lageret',
    older: 'Lageret har en eldre tekst',
    unreadable: 'Skadet i lageret',
    apart: 'Lageret har en annen tekst; begge blir tatt vare på',
  },
  inTrash: 'I papirkurven',
  locked: 'Låst notat. Teksten vises når notatene er låst opp.',
  noText: 'Uten tekst',
  more: (count) => `… og ${count} til`,
  conflicts: (count) => `${counted(count, 'tekst', 'tekster')} som venter på at du velger`,
  judgements: (count) => `${counted(count, 'valg', 'valg')} om koblinger mellom saker`,
  glossary: (count) => `${counted(count, 'eget ord', 'egne ord')} i ordlisten`,
  lock: 'Låsen til notatene. Uten den kan de ikke åpnes med passfrasen.',
  lost: (count) =>
    `${count === 1 ? '1 notat, valg eller ord finnes' : `${count} notater, valg eller ord finnes`} verken i lageret eller i kopien. Har du lagret en sikkerhetskopi i en fil, kan du lese den inn når du er ferdig her.`,
  toBackup: 'Til sikkerhetskopi',
  restore: 'Hent tilbake alt',
  restoreHelp: 'Ingenting i lageret blir borte: en eldre tekst blir stående som tidligere utgave.',
  restoring: 'Henter tilbake …',
  restored: (count) =>
    count === 0
      ? 'Det som manglet, er hentet tilbake.'
      : `${counted(count, 'notat', 'notater')} er hentet tilbake.`,
  save: 'Lagre kopien som fil',
  saved: (name) => `Filen ${name} er laget.`,
  keep: 'Lageret er riktig som det er',
  keepTitle: 'Vil du forkaste det kopien har?',
  keepText: (missing) =>
    missing === 0
      ? 'Det kopien har og lageret mangler, forsvinner for godt. Kopien blir laget på nytt av det som finnes i lageret.'
      : `Det kopien har av ${counted(missing, 'notat', 'notater')}, forsvinner for godt. Kopien blir laget på nytt av det som finnes i lageret.`,
  keepConfirmed: 'Ja, forkast kopien',
  cancel: 'Avbryt',
  kept: 'Kopien er laget på nytt.',
  failed:
    'Det gikk ikke. Ingenting er endret. Lagre kopien som fil, start nettleseren på nytt og prøv igjen. Går det fortsatt ikke: fjern Saksspor når filen er lagret, installer på nytt og les inn filen som sikkerhetskopi.',
};

const nn: RecoveryStrings = {
  title: 'Notat som manglar',
  looking: 'Samanliknar notata med kopien …',
  nothingMissing: 'Ingenting manglar. Notata og kopien av dei er like.',
  nothingToShow:
    'Notata kan ikkje lesast no. Ingenting er sletta. Start nettlesaren på nytt og opne sida igjen.',
  toNotes: 'Til notata',
  intro: (missing, present) =>
    missing === 0
      ? `Lageret i nettlesaren er ikkje heilt. ${present} notat er i orden.`
      : `Lageret i nettlesaren har mista noko. ${missing} notat kan hentast tilbake frå kopien; ${present === 0 ? 'ingen notat' : `${present} notat`} finst i lageret.`,
  unopenable: (missing) =>
    `Nettlesaren kan ikkje opne notata. Kopien har ${missing} notat. Når du hentar dei tilbake, får dei eit nytt lager; det gamle blir ikkje rørt.`,
  copiedAt: (moment) =>
    moment === null ? 'Det er ikkje kjent når kopien sist vart endra.' : `Kopien vart sist endra ${moment}.`,
  listTitle: 'Dette kan hentast tilbake',
  why: {
    gone: 'Manglar i lageret',
    older: 'Lageret har ein eldre tekst',
    unreadable: 'Skadd i lageret',
    apart: 'Lageret har ein annan tekst; begge blir tekne vare på',
  },
  inTrash: 'I papirkorga',
  locked: 'Låst notat. Teksten blir vist når notata er låste opp.',
  noText: 'Utan tekst',
  more: (count) => `… og ${count} til`,
  conflicts: (count) => `${counted(count, 'tekst', 'tekstar')} som ventar på at du vel`,
  judgements: (count) => `${count} val om koplingar mellom saker`,
  glossary: (count) => `${counted(count, 'eige ord', 'eigne ord')} i ordlista`,
  lock: 'Låsen til notata. Utan han kan dei ikkje opnast med passfrasen.',
  lost: (count) =>
    `${count} notat, val eller ord finst verken i lageret eller i kopien. Har du lagra ein tryggingskopi i ei fil, kan du lese han inn når du er ferdig her.`,
  toBackup: 'Til tryggingskopi',
  restore: 'Hent tilbake alt',
  restoreHelp: 'Ingenting i lageret blir borte: ein eldre tekst blir ståande som tidlegare utgåve.',
  restoring: 'Hentar tilbake …',
  restored: (count) =>
    count === 0 ? 'Det som mangla, er henta tilbake.' : `${count} notat er henta tilbake.`,
  save: 'Lagre kopien som fil',
  saved: (name) => `Fila ${name} er laga.`,
  keep: 'Lageret er rett som det er',
  keepTitle: 'Vil du forkaste det kopien har?',
  keepText: (missing) =>
    missing === 0
      ? 'Det kopien har og lageret manglar, forsvinn for godt. Kopien blir laga på nytt av det som finst i lageret.'
      : `Det kopien har av ${missing} notat, forsvinn for godt. Kopien blir laga på nytt av det som finst i lageret.`,
  keepConfirmed: 'Ja, forkast kopien',
  cancel: 'Avbryt',
  kept: 'Kopien er laga på nytt.',
  failed:
    'Det gjekk ikkje. Ingenting er endra. Lagre kopien som fil, start nettlesaren på nytt og prøv igjen. Går det framleis ikkje: fjern Saksspor når fila er lagra, installer på nytt og les inn fila som tryggingskopi.',
};

const en: RecoveryStrings = {
  title: 'Missing notes',
  looking: 'Comparing the notes with the copy …',
  nothingMissing: 'Nothing is missing. The notes and the copy of them are the same.',
  nothingToShow:
    'The notes cannot be read now. Nothing has been deleted. Restart the browser and open this page again.',
  toNotes: 'To the notes',
  intro: (missing, present) =>
    missing === 0
      ? `The browser’s storage is not whole. ${counted(present, 'note is', 'notes are')} in order.`
      : `The browser’s storage has lost something. ${counted(missing, 'note', 'notes')} can be brought back from the copy; ${counted(present, 'note is', 'notes are')} in the storage.`,
  unopenable: (missing) =>
    `The browser cannot open the notes. The copy has ${counted(missing, 'note', 'notes')}. When you bring them back, they get a new storage; the old one is left alone.`,
  copiedAt: (moment) =>
    moment === null ? 'When the copy was last changed is not known.' : `The copy was last changed ${moment}.`,
  listTitle: 'This can be brought back',
  why: {
    gone: 'Missing in the storage',
    older: 'The storage has an older text',
    unreadable: 'Damaged in the storage',
    apart: 'The storage has another text; both are kept',
  },
  inTrash: 'In the trash',
  locked: 'Locked note. The text is shown when the notes are unlocked.',
  noText: 'Without text',
  more: (count) => `… and ${count} more`,
  conflicts: (count) => `${counted(count, 'text', 'texts')} waiting for your choice`,
  judgements: (count) => `${counted(count, 'choice', 'choices')} about links between cases`,
  glossary: (count) => `${counted(count, 'word', 'words')} of your own in the glossary`,
  lock: 'The lock of the notes. Without it the passphrase cannot open them.',
  lost: (count) =>
    `${counted(count, 'note, choice or word is', 'notes, choices or words are')} neither in the storage nor in the copy. If you have saved a backup as a file, you can read it in when you are done here.`,
  toBackup: 'To backup',
  restore: 'Bring everything back',
  restoreHelp: 'Nothing in the storage goes away: an older text stays as an earlier version.',
  restoring: 'Bringing back …',
  restored: (count) =>
    count === 0
      ? 'What was missing has been brought back.'
      : `${counted(count, 'note has', 'notes have')} been brought back.`,
  save: 'Save the copy as a file',
  saved: (name) => `The file ${name} is made.`,
  keep: 'The storage is right as it is',
  keepTitle: 'Discard what the copy has?',
  keepText: (missing) =>
    missing === 0
      ? 'What the copy has and the storage lacks goes away for good. The copy is made anew from what is in the storage.'
      : `What the copy has of ${counted(missing, 'note', 'notes')} goes away for good. The copy is made anew from what is in the storage.`,
  keepConfirmed: 'Yes, discard the copy',
  cancel: 'Cancel',
  kept: 'The copy has been made anew.',
  failed:
    'It did not work. Nothing has changed. Save the copy as a file, restart the browser and try again. If it still fails: remove Saksspor once the file is saved, install it again and read the file in as a backup.',
};

const ALL: Readonly<Record<Language, RecoveryStrings>> = { nb, nn, en };

export function recoveryStrings(language: Language): RecoveryStrings {
  return ALL[language];
}
