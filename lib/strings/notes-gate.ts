/** Words for when the reader's notes cannot be shown yet, in the reader's three languages. */
import type { Language } from '../model/settings.ts';

export interface NotesGateStrings {
  readonly lockDemanded: string;
  readonly toSettings: string;
  readonly differs: string;
  readonly toRecovery: string;
  readonly newer: string;
  readonly unopenable: { readonly damaged: string; readonly full: string; readonly 'read-only': string };
  readonly recoverable: string;
  /** The notes are saved; the second copy of them is not. */
  readonly copyBehind: { readonly full: string; readonly failed: string };
  readonly toBackup: string;
}

const nb: NotesGateStrings = {
  lockDemanded:
    'Virksomheten din krever at notater er låst med en passfrase. Lag en i innstillingene, så kan du skrive.',
  toSettings: 'Til innstillingene',
  differs:
    'Noe mangler i notatene dine, men Saksspor har en kopi. Notatene vises når du har sett hva som mangler.',
  toRecovery: 'Se hva som mangler',
  newer:
    'Notatene er skrevet av en nyere utgave av Saksspor. Denne utgaven rører dem ikke. Oppdater Saksspor, så kommer de fram.',
  unopenable: {
    damaged:
      'Nettleseren gir ikke tilgang til lageret nå, så notatene kan ikke vises. Ingenting er slettet. Start nettleseren på nytt.',
    full: 'Disken er full, så notatene kan ikke åpnes. Ingenting er slettet. Frigjør plass og start nettleseren på nytt.',
    'read-only':
      'Nettleseren lar ikke Saksspor lagre noe her, så notatene kan ikke åpnes. Ingenting er slettet. Er vinduet privat, så åpne et vanlig.',
  },
  recoverable: 'Notatene kan ikke åpnes, men Saksspor har en kopi av dem.',
  copyBehind: {
    full: 'Notatene er lagret, men kopien av dem er ikke oppdatert: disken er full. Frigjør plass.',
    failed: 'Notatene er lagret, men kopien av dem er ikke oppdatert. Saksspor prøver igjen av seg selv.',
  },
  toBackup: 'Lagre sikkerhetskopi',
};

const nn: NotesGateStrings = {
  lockDemanded:
    'Verksemda di krev at notat er låste med ein passfrase. Lag ein i innstillingane, så kan du skrive.',
  toSettings: 'Til innstillingane',
  differs:
    'Noko manglar i notata dine, men Saksspor har ein kopi. Notata blir viste når du har sett kva som manglar.',
  toRecovery: 'Sjå kva som manglar',
  newer:
    'Notata er skrivne av ei nyare utgåve av Saksspor. Denne utgåva rører dei ikkje. Oppdater Saksspor, så kjem dei fram.',
  unopenable: {
    damaged:
      'Nettlesaren gir ikkje tilgang til lageret no, så notata kan ikkje visast. Ingenting er sletta. Start nettlesaren på nytt.',
    full: 'Disken er full, så notata kan ikkje opnast. Ingenting er sletta. Frigjer plass og start nettlesaren på nytt.',
    'read-only':
      'Nettlesaren lèt ikkje Saksspor lagre noko her, så notata kan ikkje opnast. Ingenting er sletta. Er vindauget privat, så opne eit vanleg.',
  },
  recoverable: 'Notata kan ikkje opnast, men Saksspor har ein kopi av dei.',
  copyBehind: {
    full: 'Notata er lagra, men kopien av dei er ikkje oppdatert: disken er full. Frigjer plass.',
    failed: 'Notata er lagra, men kopien av dei er ikkje oppdatert. Saksspor prøver igjen av seg sjølv.',
  },
  toBackup: 'Lagre tryggingskopi',
};

const en: NotesGateStrings = {
  lockDemanded:
    'Your organisation demands that notes are locked with a passphrase. Make one in the settings, then you can write.',
  toSettings: 'To the settings',
  differs:
    'Something is missing in your notes, but Saksspor has a copy. The notes are shown once you have seen what is missing.',
  toRecovery: 'See what is missing',
  newer:
    'The notes were written by a newer Saksspor. This one leaves them alone. Update Saksspor, and they will be here.',
  unopenable: {
    damaged:
      'The browser gives no access to the storage now, so the notes cannot be shown. Nothing is deleted. Restart the browser.',
    full: 'The disk is full, so the notes cannot be opened. Nothing is deleted. Make room and restart the browser.',
    'read-only':
      'The browser lets Saksspor save nothing here, so the notes cannot be opened. Nothing is deleted. In a private window: open an ordinary one.',
  },
  recoverable: 'The notes cannot be opened, but Saksspor has a copy of them.',
  copyBehind: {
    full: 'The notes are saved, but the copy of them is not up to date: the disk is full. Make room.',
    failed: 'The notes are saved, but the copy of them is not up to date. Saksspor tries again by itself.',
  },
  toBackup: 'Save a backup',
};

const ALL: Readonly<Record<Language, NotesGateStrings>> = { nb, nn, en };

export function notesGateStrings(language: Language): NotesGateStrings {
  return ALL[language];
}
