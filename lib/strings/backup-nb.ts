/** Words of the backup page in bokmål. */
import type { BackupStrings } from './backup.ts';
import { counted, listed } from './counted.ts';

const notes = (count: number): string => counted(count, 'notat', 'notater');
const choices = (count: number): string => counted(count, 'valg', 'valg');
const ownWords = (count: number): string => `${count} ord i ordlisten`;
const named = (count: number, words: (count: number) => string): string | null =>
  count === 0 ? null : words(count);

export const nb: BackupStrings = {
  title: 'Sikkerhetskopi',
  intro:
    'Her lagrer du det som er ditt i Saksspor: notater, hvilke koblinger mellom saker du har bekreftet eller skjult, egne ord i ordlisten og innstillinger. Alt ligger bare på denne maskinen, til du selv lagrer en fil.',
  saveTitle: 'Lagre en kopi',
  saveHelp: 'Du får en fil som du kan ta vare på eller lese inn på en annen maskin.',
  save: 'Lagre sikkerhetskopi',
  saved: (file) =>
    `Filen ${file.name} er laget. Den holder ${listed([notes(file.notes), `${choices(file.judgements)} om koblinger`, named(file.glossary, ownWords)], 'og')}.`,
  sealed: 'Den er kryptert. Du trenger passfrasen som gjelder nå, for å lese den inn.',
  revisionsLeftOut: (count) =>
    `Alle notater er med, men filen hadde ikke plass til ${counted(count, 'tidligere utgave', 'tidligere utgaver')} av dem.`,
  unreadable: (count) => `${notes(count)} er skadet og kom ikke med. Ta vare på eldre kopier.`,
  saveMarkdown: 'Lagre notatene som Markdown',
  markdownHelp:
    'Markdown kan leses i andre programmer, men ikke leses inn igjen her. En slik fil er aldri kryptert.',
  saveCaseMarkdown: 'Lagre som Markdown',
  markdownSaved: (name) => `Filen ${name} er laget.`,
  readTitle: 'Les inn en kopi',
  readHelp:
    'Du får se hva filen endrer før noe endres. Ingen tekst går tapt: er et notat endret både her og i filen, beholder du begge tekstene.',
  choose: 'Velg en fil, eller slipp den her',
  reading: 'Leser filen …',
  passphrase: 'Passfrase',
  passphraseHelp: 'Filen er kryptert. Skriv passfrasen som gjaldt da den ble lagret.',
  open: 'Åpne filen',
  wrongPassphrase: 'Det er ikke passfrasen til denne filen, eller filen er skadet. Prøv igjen.',
  plan: (savedAt) => `Kopien er lagret ${savedAt}. Hvis du leser den inn:`,
  nothingNew: (savedAt) =>
    `Kopien er lagret ${savedAt}. Alt i den har du her fra før, så det er ikke noe å lese inn.`,
  notes: {
    fresh: (count) => counted(count, 'nytt notat', 'nye notater'),
    replacing: (count) => `${notes(count)} er nyere i filen. Teksten du har her, blir en tidligere utgave.`,
    conflicting: (count) =>
      `${notes(count)} er endret både her og i filen. Du beholder begge tekstene og velger etterpå.`,
    staying: (count) => `${notes(count)} er nyere her og blir stående`,
    same: (count) => `${notes(count)} har du fra før`,
  },
  judgements: {
    fresh: (count) => counted(count, 'nytt valg om koblinger', 'nye valg om koblinger'),
    replacing: (count) => `${choices(count)} om koblinger er nyere i filen og erstatter ditt`,
    staying: (count) => `${choices(count)} om koblinger er nyere her og blir stående`,
    same: (count) => `${choices(count)} om koblinger har du fra før`,
  },
  glossary: {
    fresh: (count) => counted(count, 'nytt ord i ordlisten', 'nye ord i ordlisten'),
    replacing: (count) => `${ownWords(count)} er nyere i filen. Det du har her, blir en tidligere utgave.`,
    staying: (count) => `${ownWords(count)} er nyere her og blir stående`,
    same: (count) => `${ownWords(count)} har du fra før`,
  },
  returning: 'Notater som du har slettet for godt, kommer tilbake hvis de er i filen.',
  ahead: (count) =>
    `${counted(count, 'valg', 'valg')} i filen har en dato fram i tid: Klokken gikk feil. Filens valg regnes da som nyest. Du kan angre innlesingen.`,
  takeSettings: 'Ta også over innstillingene i filen',
  take: 'Les inn',
  cancel: 'Avbryt',
  taken: 'Kopien er lest inn.',
  takenConflicts: (count) => `${notes(count)} har to tekster. Åpne notatene og velg.`,
  toNotes: 'Til notatene',
  lastImport: ({ at, hasSettings, ...changed }) =>
    `Sist lest inn ${at}. Endret: ${listed(
      [
        named(changed.notes, notes),
        named(changed.judgements, (count) => `${choices(count)} om koblinger`),
        named(changed.glossary, ownWords),
        hasSettings ? 'innstillinger' : null,
      ],
      'og',
    )}.`,
  undo: 'Angre innlesingen',
  undone: 'Innlesingen er angret.',
  undoneBut: (stayed) =>
    `Innlesingen er angret, unntatt ${listed([named(stayed.notes, notes), named(stayed.judgements, choices), named(stayed.glossary, ownWords)], 'og')} som er endret etterpå.`,
  age: {
    never: (changed) =>
      changed === 0
        ? 'Du har ikke lagret noen sikkerhetskopi på denne maskinen.'
        : `Du har ikke lagret noen sikkerhetskopi. ${notes(changed)} finnes bare på denne maskinen.`,
    last: (day, changed) =>
      changed === 0
        ? `Siste sikkerhetskopi: ${day}. Ingen notater er endret siden.`
        : `Siste sikkerhetskopi: ${day}. ${notes(changed)} er endret siden.`,
    toBackup: 'Lagre en kopi',
  },
  file: {
    title: 'Notater fra Saksspor',
    tags: 'Merker',
    followUp: 'Kommer tilbake',
    saved: (time) => `Sist endret ${time}`,
  },
  fault: {
    'too-large': 'Filen er for stor til å være en sikkerhetskopi fra Saksspor. Ingenting ble endret.',
    'not-json':
      'Filen er ikke en sikkerhetskopi fra Saksspor, eller den er ikke hel. Ingenting ble endret. Hent den på nytt der du la den, eller velg en eldre.',
    'too-deep': 'Filen er ikke bygd som en sikkerhetskopi fra Saksspor. Ingenting ble endret.',
    'forbidden-key': 'Filen inneholder noe som ikke hører hjemme i en sikkerhetskopi. Ingenting ble endret.',
    'not-a-backup': 'Filen er ikke en sikkerhetskopi fra Saksspor. Ingenting ble endret.',
    newer: 'Filen er lagret av en nyere utgave av Saksspor. Oppdater Saksspor og prøv igjen.',
    ahead:
      'Noe i filen har et årstall som ikke kan stemme. Ingenting ble lest inn. Velg en annen sikkerhetskopi.',
    damaged:
      'Noe i filen er skadet eller endret. Ingenting ble lest inn. Hent den på nytt der du la den, eller velg en eldre.',
  },
  unavailable: {
    newer:
      'Det som er ditt, er skrevet av en nyere utgave av Saksspor. Denne utgaven rører det ikke. Oppdater Saksspor.',
    full: 'Det er ikke plass på disken. Ingenting er endret. Frigjør plass og prøv igjen.',
    'read-only':
      'Nettleseren lar ikke Saksspor lagre noe her. Ingenting er endret. Er vinduet privat, så åpne et vanlig.',
    locked: 'Notatene er låst. Ingenting er endret. Lås dem opp og prøv igjen.',
    other:
      'Nettleseren gir ikke tilgang til lageret nå. Ingenting er endret. Prøv å starte nettleseren på nytt.',
  },
};
