/** Words of the backup page in nynorsk. */
import type { BackupStrings } from './backup.ts';
import { counted, listed } from './counted.ts';

const notes = (count: number): string => counted(count, 'notat', 'notat');
const choices = (count: number): string => counted(count, 'val', 'val');
const ownWords = (count: number): string => `${count} ord i ordlista`;
const named = (count: number, words: (count: number) => string): string | null =>
  count === 0 ? null : words(count);

export const nn: BackupStrings = {
  title: 'Tryggingskopi',
  intro:
    'Her lagrar du det som er ditt i Saksspor: notat, kva koplingar mellom saker du har stadfesta eller gøymt, eigne ord i ordlista og innstillingar. Alt ligg berre på denne maskina, til du sjølv lagrar ei fil.',
  saveTitle: 'Lagre ein kopi',
  saveHelp: 'Du får ei fil som du kan ta vare på eller lese inn på ei anna maskin.',
  save: 'Lagre tryggingskopi',
  saved: (file) =>
    `Fila ${file.name} er laga. Ho held ${listed([notes(file.notes), `${choices(file.judgements)} om koplingar`, named(file.glossary, ownWords)], 'og')}.`,
  sealed: 'Ho er kryptert. Du treng passfrasen som gjeld no, for å lese ho inn.',
  revisionsLeftOut: (count) =>
    `Alle notat er med, men fila hadde ikkje plass til ${counted(count, 'tidlegare utgåve', 'tidlegare utgåver')} av dei.`,
  unreadable: (count) => `${notes(count)} er skadde og kom ikkje med. Ta vare på eldre kopiar.`,
  saveMarkdown: 'Lagre notata som Markdown',
  markdownHelp:
    'Markdown kan lesast i andre program, men ikkje lesast inn att her. Ei slik fil er aldri kryptert.',
  saveCaseMarkdown: 'Lagre som Markdown',
  markdownSaved: (name) => `Fila ${name} er laga.`,
  readTitle: 'Les inn ein kopi',
  readHelp:
    'Du får sjå kva fila endrar før noko blir endra. Ingen tekst går tapt: er eit notat endra både her og i fila, tek du vare på begge tekstane.',
  choose: 'Vel ei fil, eller slepp ho her',
  reading: 'Les fila …',
  passphrase: 'Passfrase',
  passphraseHelp: 'Fila er kryptert. Skriv passfrasen som galdt då ho vart lagra.',
  open: 'Opne fila',
  wrongPassphrase: 'Det er ikkje passfrasen til denne fila, eller fila er skadd. Prøv igjen.',
  plan: (savedAt) => `Kopien er lagra ${savedAt}. Om du les han inn:`,
  nothingNew: (savedAt) =>
    `Kopien er lagra ${savedAt}. Alt i han har du her frå før, så det er ikkje noko å lese inn.`,
  notes: {
    fresh: (count) => counted(count, 'nytt notat', 'nye notat'),
    replacing: (count) => `${notes(count)} er nyare i fila. Teksten du har her, blir ei tidlegare utgåve.`,
    conflicting: (count) =>
      `${notes(count)} er endra både her og i fila. Du tek vare på begge tekstane og vel etterpå.`,
    staying: (count) => `${notes(count)} er nyare her og blir ståande`,
    same: (count) => `${notes(count)} har du frå før`,
  },
  judgements: {
    fresh: (count) => counted(count, 'nytt val om koplingar', 'nye val om koplingar'),
    replacing: (count) => `${choices(count)} om koplingar er nyare i fila og tek plassen til ditt`,
    staying: (count) => `${choices(count)} om koplingar er nyare her og blir ståande`,
    same: (count) => `${choices(count)} om koplingar har du frå før`,
  },
  glossary: {
    fresh: (count) => counted(count, 'nytt ord i ordlista', 'nye ord i ordlista'),
    replacing: (count) => `${ownWords(count)} er nyare i fila. Det du har her, blir ei tidlegare utgåve.`,
    staying: (count) => `${ownWords(count)} er nyare her og blir ståande`,
    same: (count) => `${ownWords(count)} har du frå før`,
  },
  returning: 'Notat som du har sletta for godt, kjem tilbake om dei er i fila.',
  ahead: (count) =>
    `${counted(count, 'val', 'val')} i fila har ein dato fram i tid: Klokka gjekk feil. Vala i fila blir då rekna som nyast. Du kan angre innlesinga.`,
  takeSettings: 'Ta òg over innstillingane i fila',
  take: 'Les inn',
  cancel: 'Avbryt',
  taken: 'Kopien er lesen inn.',
  takenConflicts: (count) => `${notes(count)} har to tekstar. Opne notata og vel.`,
  toNotes: 'Til notata',
  lastImport: ({ at, hasSettings, ...changed }) =>
    `Sist lese inn ${at}. Endra: ${listed(
      [
        named(changed.notes, notes),
        named(changed.judgements, (count) => `${choices(count)} om koplingar`),
        named(changed.glossary, ownWords),
        hasSettings ? 'innstillingar' : null,
      ],
      'og',
    )}.`,
  undo: 'Angre innlesinga',
  undone: 'Innlesinga er angra.',
  undoneBut: (stayed) =>
    `Innlesinga er angra, utanom ${listed([named(stayed.notes, notes), named(stayed.judgements, choices), named(stayed.glossary, ownWords)], 'og')} som er endra etterpå.`,
  age: {
    never: (changed) =>
      changed === 0
        ? 'Du har ikkje lagra nokon tryggingskopi på denne maskina.'
        : `Du har ikkje lagra nokon tryggingskopi. ${notes(changed)} finst berre på denne maskina.`,
    last: (day, changed) =>
      changed === 0
        ? `Siste tryggingskopi: ${day}. Ingen notat er endra sidan.`
        : `Siste tryggingskopi: ${day}. ${notes(changed)} er endra sidan.`,
    toBackup: 'Lagre ein kopi',
  },
  file: {
    title: 'Notat frå Saksspor',
    tags: 'Merke',
    followUp: 'Kjem tilbake',
    saved: (time) => `Sist endra ${time}`,
  },
  fault: {
    'too-large': 'Fila er for stor til å vere ein tryggingskopi frå Saksspor. Ingenting vart endra.',
    'not-json':
      'Fila er ikkje ein tryggingskopi frå Saksspor, eller ho er ikkje heil. Ingenting vart endra. Hent ho på nytt der du la ho, eller vel ei eldre.',
    'too-deep': 'Fila er ikkje bygd som ein tryggingskopi frå Saksspor. Ingenting vart endra.',
    'forbidden-key': 'Fila inneheld noko som ikkje høyrer heime i ein tryggingskopi. Ingenting vart endra.',
    'not-a-backup': 'Fila er ikkje ein tryggingskopi frå Saksspor. Ingenting vart endra.',
    newer: 'Fila er lagra av ei nyare utgåve av Saksspor. Oppdater Saksspor og prøv igjen.',
    ahead:
      'Noko i fila har eit årstal som ikkje kan stemme. Ingenting vart lese inn. Vel ein annan tryggingskopi.',
    damaged:
      'Noko i fila er skadd eller endra. Ingenting vart lese inn. Hent ho på nytt der du la ho, eller vel ei eldre.',
  },
  unavailable: {
    newer:
      'Det som er ditt, er skrive av ei nyare utgåve av Saksspor. Denne utgåva rører det ikkje. Oppdater Saksspor.',
    full: 'Det er ikkje plass på disken. Ingenting er endra. Frigjer plass og prøv igjen.',
    'read-only':
      'Nettlesaren lèt ikkje Saksspor lagre noko her. Ingenting er endra. Er vindauget privat, så opne eit vanleg.',
    locked: 'Notata er låste. Ingenting er endra. Lås dei opp og prøv igjen.',
    other:
      'Nettlesaren gir ikkje tilgang til lageret no. Ingenting er endra. Prøv å starte nettlesaren på nytt.',
  },
};
