/** Words of the passphrase, in the reader's three languages. */
import type { Language } from '../model/settings.ts';

interface Act {
  readonly title: string;
  readonly help: string;
  readonly submit: string;
  readonly working: string;
  readonly done: string;
}

export interface LockStrings {
  readonly title: string;
  readonly unlock: {
    readonly title: string;
    readonly field: string;
    readonly submit: string;
    readonly working: string;
    readonly wrong: string;
    readonly failed: string;
    readonly forgotten: string;
    readonly toSettings: string;
  };
  readonly set: {
    readonly intro: string;
    readonly hides: string;
    readonly shows: string;
    readonly forgotten: string;
    readonly traces: string;
    readonly backup: string;
    readonly toBackup: string;
    readonly demanded: string;
    readonly submit: string;
    readonly working: string;
    readonly done: string;
    readonly understand: string;
  };
  readonly fresh: {
    readonly field: string;
    readonly help: (characters: number) => string;
    readonly repeat: string;
    readonly tooShort: (characters: number) => string;
    readonly different: string;
    readonly mustUnderstand: string;
    readonly failed: string;
    readonly damaged: string;
  };
  readonly isSet: string;
  readonly lockNow: string;
  readonly change: Act & { readonly old: string };
  readonly remove: Act & { readonly demanded: string };
  readonly unavailable: string;
  readonly toRecovery: string;
}

const nb: LockStrings = {
  title: 'Passfrase for notater',
  unlock: {
    title: 'Notatene er låst',
    field: 'Passfrase',
    submit: 'Lås opp',
    working: 'Låser opp …',
    wrong: 'Passfrasen er ikke riktig. Prøv igjen.',
    failed: 'Notatene kunne ikke låses opp nå. Ingenting er endret.',
    forgotten:
      'Har du glemt passfrasen, kan ingen hente den fram. Vil du begynne på nytt, må alt på denne maskinen slettes.',
    toSettings: 'Til innstillingene',
  },
  set: {
    intro:
      'Notatene dine ligger bare på denne maskinen. Med en passfrase blir de også kryptert, og kan bare leses når du har skrevet den. Du skriver den én gang for hver gang nettleseren startes.',
    hides: 'Kryptert blir: tekst, overskrift, emneord, oppfølging og hvilken sak et notat hører til.',
    shows:
      'Ikke kryptert blir: hvor mange notater du har, når de ble skrevet, og hvilke koblinger mellom saker du har bekreftet eller skjult.',
    forgotten: 'Glemmer du passfrasen, kan ingen hente den fram, heller ikke vi. Da er notatene tapt.',
    traces: 'Gamle spor uten kryptering kan ligge på disken en stund, til nettleseren har ryddet.',
    backup:
      'Lagre en sikkerhetskopi før du setter passfrasen. Den filen er ikke kryptert: ta godt vare på den.',
    toBackup: 'Til sikkerhetskopi',
    demanded: 'Virksomheten din krever at du setter en passfrase før du kan skrive notater.',
    submit: 'Sett passfrase',
    working: 'Krypterer notatene …',
    done: 'Notatene er kryptert.',
    understand: 'Jeg forstår at notatene er tapt hvis jeg glemmer passfrasen',
  },
  fresh: {
    field: 'Ny passfrase',
    help: (characters) =>
      `Minst ${characters} tegn. Ta gjerne fem tilfeldige ord: Det er lengden som gjør den sterk.`,
    repeat: 'Gjenta den nye passfrasen',
    tooShort: (characters) => `Passfrasen er for kort. Den må ha minst ${characters} tegn.`,
    different: 'De to feltene er ikke like.',
    mustUnderstand: 'Du må krysse av for at du forstår.',
    failed: 'Det gikk ikke, og notatene er som før. Se at disken ikke er full, og prøv igjen.',
    damaged: 'Et notat er skadet og kan ikke leses. Notatene er som før. Gå til gjenoppretting først.',
  },
  isSet: 'Notatene er kryptert med en passfrase.',
  lockNow: 'Lås nå',
  change: {
    title: 'Bytt passfrase',
    old: 'Passfrasen nå',
    help: 'Sikkerhetskopier fra før åpnes fortsatt med den gamle. Kjenner noen andre den gamle: Ta heller bort passfrasen og sett en ny.',
    submit: 'Bytt passfrase',
    working: 'Bytter …',
    done: 'Passfrasen er byttet.',
  },
  remove: {
    title: 'Ta bort passfrasen',
    help: 'Notatene blir liggende uten kryptering på denne maskinen.',
    demanded: 'Virksomheten din krever en passfrase. Den kan byttes, men ikke tas bort.',
    submit: 'Ta bort passfrasen',
    working: 'Tar bort krypteringen …',
    done: 'Passfrasen er tatt bort. Notatene er ikke lenger kryptert.',
  },
  unavailable: 'Notatene kan ikke åpnes som de skal. Passfrasen kan settes når det er i orden.',
  toRecovery: 'Til gjenoppretting',
};

const nn: LockStrings = {
  title: 'Passfrase for notat',
  unlock: {
    title: 'Notata er låste',
    field: 'Passfrase',
    submit: 'Lås opp',
    working: 'Låser opp …',
    wrong: 'Passfrasen er ikkje rett. Prøv igjen.',
    failed: 'Notata kunne ikkje låsast opp no. Ingenting er endra.',
    forgotten:
      'Har du gløymt passfrasen, kan ingen hente han fram. Vil du byrje på nytt, må alt på denne maskinen slettast.',
    toSettings: 'Til innstillingane',
  },
  set: {
    intro:
      'Notata dine ligg berre på denne maskinen. Med ein passfrase blir dei òg krypterte, og kan berre lesast når du har skrive han. Du skriv han éin gong for kvar gong nettlesaren blir starta.',
    hides: 'Kryptert blir: tekst, overskrift, emneord, oppfølging og kva sak eit notat høyrer til.',
    shows:
      'Ikkje kryptert blir: kor mange notat du har, når dei vart skrivne, og kva koplingar mellom saker du har stadfesta eller gøymt.',
    forgotten: 'Gløymer du passfrasen, kan ingen hente han fram, heller ikkje vi. Då er notata tapte.',
    traces: 'Gamle spor utan kryptering kan ligge på disken ei stund, til nettlesaren har rydda.',
    backup:
      'Lagre ein tryggingskopi før du set passfrasen. Den fila er ikkje kryptert: ta godt vare på henne.',
    toBackup: 'Til tryggingskopi',
    demanded: 'Verksemda di krev at du set ein passfrase før du kan skrive notat.',
    submit: 'Set passfrase',
    working: 'Krypterer notata …',
    done: 'Notata er krypterte.',
    understand: 'Eg forstår at notata er tapte dersom eg gløymer passfrasen',
  },
  fresh: {
    field: 'Ny passfrase',
    help: (characters) =>
      `Minst ${characters} teikn. Ta gjerne fem tilfeldige ord: Det er lengda som gjer han sterk.`,
    repeat: 'Gjenta den nye passfrasen',
    tooShort: (characters) => `Passfrasen er for kort. Han må ha minst ${characters} teikn.`,
    different: 'Dei to felta er ikkje like.',
    mustUnderstand: 'Du må krysse av for at du forstår.',
    failed: 'Det gjekk ikkje, og notata er som før. Sjå at disken ikkje er full, og prøv igjen.',
    damaged: 'Eit notat er skada og kan ikkje lesast. Notata er som før. Gå til attoppretting først.',
  },
  isSet: 'Notata er krypterte med ein passfrase.',
  lockNow: 'Lås no',
  change: {
    title: 'Byt passfrase',
    old: 'Passfrasen no',
    help: 'Tryggingskopiar frå før blir framleis opna med den gamle. Kjenner nokon andre den gamle: Ta heller bort passfrasen og set ein ny.',
    submit: 'Byt passfrase',
    working: 'Byter …',
    done: 'Passfrasen er bytt.',
  },
  remove: {
    title: 'Ta bort passfrasen',
    help: 'Notata blir liggande utan kryptering på denne maskinen.',
    demanded: 'Verksemda di krev ein passfrase. Han kan bytast, men ikkje takast bort.',
    submit: 'Ta bort passfrasen',
    working: 'Tek bort krypteringa …',
    done: 'Passfrasen er teken bort. Notata er ikkje lenger krypterte.',
  },
  unavailable: 'Notata kan ikkje opnast som dei skal. Passfrasen kan setjast når det er i orden.',
  toRecovery: 'Til attoppretting',
};

const en: LockStrings = {
  title: 'Passphrase for notes',
  unlock: {
    title: 'The notes are locked',
    field: 'Passphrase',
    submit: 'Unlock',
    working: 'Unlocking …',
    wrong: 'That is not the passphrase. Try again.',
    failed: 'The notes could not be unlocked now. Nothing has changed.',
    forgotten:
      'A forgotten passphrase cannot be brought back by anybody. To start afresh, everything on this machine has to be deleted.',
    toSettings: 'To the settings',
  },
  set: {
    intro:
      'Your notes are on this machine only. With a passphrase they are encrypted too, and can be read only after you have typed it. You type it once each time the browser is started.',
    hides: 'Encrypted: text, heading, tags, follow-up and the case that a note belongs to.',
    shows:
      'Not encrypted: how many notes you have, when they were written, and which links between cases you have confirmed or hidden.',
    forgotten:
      'If you forget the passphrase, nobody can bring it back, not even we. The notes are lost then.',
    traces: 'Old traces without encryption may stay on the disk for a while, until the browser tidies up.',
    backup:
      'Save a backup before you set the passphrase. That file is not encrypted: keep it in a safe place.',
    toBackup: 'To the backup',
    demanded: 'Your organisation demands a passphrase before you can write notes.',
    submit: 'Set passphrase',
    working: 'Encrypting the notes …',
    done: 'The notes are encrypted.',
    understand: 'I understand that the notes are lost if I forget the passphrase',
  },
  fresh: {
    field: 'New passphrase',
    help: (characters) =>
      `At least ${characters} characters. Five random words do well: length makes it strong.`,
    repeat: 'Repeat the new passphrase',
    tooShort: (characters) => `The passphrase is too short. It needs at least ${characters} characters.`,
    different: 'The two fields are not the same.',
    mustUnderstand: 'Tick that you understand.',
    failed: 'It did not work, and the notes are as before. See that the disk is not full, and try again.',
    damaged: 'A note is damaged and cannot be read. The notes are as before. Go to recovery first.',
  },
  isSet: 'The notes are encrypted with a passphrase.',
  lockNow: 'Lock now',
  change: {
    title: 'Change the passphrase',
    old: 'The passphrase now',
    help: 'Earlier backups still open with the old one. If somebody else knows the old one: remove the passphrase and set a new one instead.',
    submit: 'Change the passphrase',
    working: 'Changing …',
    done: 'The passphrase is changed.',
  },
  remove: {
    title: 'Remove the passphrase',
    help: 'The notes will be on this machine without encryption.',
    demanded: 'Your organisation demands a passphrase. It can be changed, but not removed.',
    submit: 'Remove the passphrase',
    working: 'Removing the encryption …',
    done: 'The passphrase is removed. The notes are no longer encrypted.',
  },
  unavailable: 'The notes cannot be opened as they should. A passphrase can be set when that is mended.',
  toRecovery: 'To recovery',
};

const ALL: Readonly<Record<Language, LockStrings>> = { nb, nn, en };

export function lockStrings(language: Language): LockStrings {
  return ALL[language];
}
