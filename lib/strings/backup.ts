/** Words of the backup page, in the reader's three languages. */
import type { Language } from '../model/settings.ts';

interface Counts {
  readonly fresh: number;
  readonly same: number;
  readonly replacing: number;
  readonly staying: number;
}

export interface BackupStrings {
  readonly title: string;
  readonly intro: string;
  readonly saveTitle: string;
  readonly saveHelp: string;
  readonly save: string;
  readonly saved: (name: string, judgements: number) => string;
  readonly readTitle: string;
  readonly readHelp: string;
  readonly choose: string;
  readonly reading: string;
  /** What the file would change. */
  readonly plan: (savedAt: string) => string;
  readonly counts: (count: Counts) => readonly string[];
  readonly take: string;
  readonly cancel: string;
  readonly taken: string;
  readonly nothingNew: string;
  readonly lastImport: (at: string, changes: number) => string;
  readonly undo: string;
  readonly undone: (judgedSince: number) => string;
  readonly fault: {
    readonly 'too-large': string;
    readonly 'not-json': string;
    readonly 'too-deep': string;
    readonly 'forbidden-key': string;
    readonly 'not-a-backup': string;
    readonly newer: string;
    readonly damaged: string;
  };
  /** The database cannot be had. */
  readonly unavailable: { readonly newer: string; readonly unopenable: string };
}

const nb: BackupStrings = {
  title: 'Sikkerhetskopi',
  intro:
    'Her lagrer du det som er ditt i Saksspor: hvilke koblinger mellom saker du har bekreftet eller skjult. Alt ligger bare på denne maskinen, til du selv lagrer en fil.',
  saveTitle: 'Lagre en kopi',
  saveHelp: 'Du får en fil som du kan ta vare på eller lese inn på en annen maskin.',
  save: 'Lagre sikkerhetskopi',
  saved: (name, count) => `Filen ${name} er laget. Den holder ${count === 1 ? 'ett valg' : `${count} valg`}.`,
  readTitle: 'Les inn en kopi',
  readHelp: 'Du får se hva filen endrer før noe endres. Der du har valgt ulikt, teller det nyeste valget.',
  choose: 'Velg fil',
  reading: 'Leser filen …',
  plan: (savedAt) => `Kopien er lagret ${savedAt}. Hvis du leser den inn:`,
  counts: ({ fresh, same, replacing, staying }) => [
    `Nye valg: ${fresh}`,
    `Har du alt: ${same}`,
    `Nyere i filen, erstatter dine: ${replacing}`,
    `Nyere her, blir stående: ${staying}`,
  ],
  take: 'Les inn',
  cancel: 'Avbryt',
  taken: 'Kopien er lest inn.',
  nothingNew: 'Filen har ikke noe nytt. Ingenting ble endret.',
  lastImport: (at, changes) =>
    `Sist lest inn ${at}: ${changes === 1 ? 'ett valg' : `${changes} valg`} endret.`,
  undo: 'Angre innlesingen',
  undone: (since) =>
    since === 0
      ? 'Innlesingen er angret.'
      : `Innlesingen er angret, unntatt ${since} valg som du har endret etterpå.`,
  fault: {
    'too-large': 'Filen er for stor til å være en sikkerhetskopi fra Saksspor. Ingenting ble endret.',
    'not-json': 'Filen er ikke en sikkerhetskopi fra Saksspor, eller den er ikke hel. Ingenting ble endret.',
    'too-deep': 'Filen er ikke bygd som en sikkerhetskopi fra Saksspor. Ingenting ble endret.',
    'forbidden-key': 'Filen inneholder noe som ikke hører hjemme i en sikkerhetskopi. Ingenting ble endret.',
    'not-a-backup': 'Filen er ikke en sikkerhetskopi fra Saksspor. Ingenting ble endret.',
    newer: 'Filen er lagret av en nyere utgave av Saksspor. Oppdater Saksspor og prøv igjen.',
    damaged: 'Noe i filen er skadet eller endret. Ingenting ble lest inn.',
  },
  unavailable: {
    newer:
      'Det som er ditt, er skrevet av en nyere utgave av Saksspor. Denne utgaven rører det ikke. Oppdater Saksspor.',
    unopenable:
      'Nettleseren gir ikke tilgang til lageret nå. Ingenting er endret. Prøv å starte nettleseren på nytt.',
  },
};

const nn: BackupStrings = {
  title: 'Tryggingskopi',
  intro:
    'Her lagrar du det som er ditt i Saksspor: kva koplingar mellom saker du har stadfesta eller gøymt. Alt ligg berre på denne maskina, til du sjølv lagrar ei fil.',
  saveTitle: 'Lagre ein kopi',
  saveHelp: 'Du får ei fil som du kan ta vare på eller lese inn på ei anna maskin.',
  save: 'Lagre tryggingskopi',
  saved: (name, count) => `Fila ${name} er laga. Ho held ${count === 1 ? 'eitt val' : `${count} val`}.`,
  readTitle: 'Les inn ein kopi',
  readHelp: 'Du får sjå kva fila endrar før noko blir endra. Der du har valt ulikt, tel det nyaste valet.',
  choose: 'Vel fil',
  reading: 'Les fila …',
  plan: (savedAt) => `Kopien er lagra ${savedAt}. Om du les han inn:`,
  counts: ({ fresh, same, replacing, staying }) => [
    `Nye val: ${fresh}`,
    `Har du alt: ${same}`,
    `Nyare i fila, tek plassen til dine: ${replacing}`,
    `Nyare her, blir ståande: ${staying}`,
  ],
  take: 'Les inn',
  cancel: 'Avbryt',
  taken: 'Kopien er lesen inn.',
  nothingNew: 'Fila har ikkje noko nytt. Ingenting vart endra.',
  lastImport: (at, changes) => `Sist lese inn ${at}: ${changes === 1 ? 'eitt val' : `${changes} val`} endra.`,
  undo: 'Angre innlesinga',
  undone: (since) =>
    since === 0
      ? 'Innlesinga er angra.'
      : `Innlesinga er angra, utanom ${since} val som du har endra etterpå.`,
  fault: {
    'too-large': 'Fila er for stor til å vere ein tryggingskopi frå Saksspor. Ingenting vart endra.',
    'not-json': 'Fila er ikkje ein tryggingskopi frå Saksspor, eller ho er ikkje heil. Ingenting vart endra.',
    'too-deep': 'Fila er ikkje bygd som ein tryggingskopi frå Saksspor. Ingenting vart endra.',
    'forbidden-key': 'Fila inneheld noko som ikkje høyrer heime i ein tryggingskopi. Ingenting vart endra.',
    'not-a-backup': 'Fila er ikkje ein tryggingskopi frå Saksspor. Ingenting vart endra.',
    newer: 'Fila er lagra av ei nyare utgåve av Saksspor. Oppdater Saksspor og prøv igjen.',
    damaged: 'Noko i fila er skadd eller endra. Ingenting vart lese inn.',
  },
  unavailable: {
    newer:
      'Det som er ditt, er skrive av ei nyare utgåve av Saksspor. Denne utgåva rører det ikkje. Oppdater Saksspor.',
    unopenable:
      'Nettlesaren gir ikkje tilgang til lageret no. Ingenting er endra. Prøv å starte nettlesaren på nytt.',
  },
};

const en: BackupStrings = {
  title: 'Backup',
  intro:
    'Here you save what is yours in Saksspor: which links between cases you have confirmed or hidden. All of it is kept on this machine only, until you save a file yourself.',
  saveTitle: 'Save a copy',
  saveHelp: 'You get a file to keep, or to read in on another machine.',
  save: 'Save backup',
  saved: (name, count) =>
    `The file ${name} is made. It holds ${count === 1 ? 'one choice' : `${count} choices`}.`,
  readTitle: 'Read a copy in',
  readHelp:
    'You see what the file changes before anything changes. Where you chose differently, the newest choice counts.',
  choose: 'Choose a file',
  reading: 'Reading the file …',
  plan: (savedAt) => `The copy was saved ${savedAt}. If you read it in:`,
  counts: ({ fresh, same, replacing, staying }) => [
    `New choices: ${fresh}`,
    `You have already: ${same}`,
    `Newer in the file, replacing yours: ${replacing}`,
    `Newer here, staying: ${staying}`,
  ],
  take: 'Read in',
  cancel: 'Cancel',
  taken: 'The copy has been read in.',
  nothingNew: 'The file holds nothing new. Nothing was changed.',
  lastImport: (at, changes) =>
    `Last read in ${at}: ${changes === 1 ? 'one choice' : `${changes} choices`} changed.`,
  undo: 'Undo reading in',
  undone: (since) =>
    since === 0
      ? 'Reading in is undone.'
      : `Reading in is undone, except for ${since} choices that you have changed since.`,
  fault: {
    'too-large': 'The file is too large to be a backup from Saksspor. Nothing was changed.',
    'not-json': 'The file is not a backup from Saksspor, or it is not whole. Nothing was changed.',
    'too-deep': 'The file is not built like a backup from Saksspor. Nothing was changed.',
    'forbidden-key': 'The file holds something that does not belong in a backup. Nothing was changed.',
    'not-a-backup': 'The file is not a backup from Saksspor. Nothing was changed.',
    newer: 'The file was saved by a newer Saksspor. Update Saksspor and try again.',
    damaged: 'Something in the file is damaged or changed. Nothing was read in.',
  },
  unavailable: {
    newer: 'What is yours was written by a newer Saksspor. This one leaves it alone. Update Saksspor.',
    unopenable:
      'The browser gives no access to the storage now. Nothing has changed. Try to restart the browser.',
  },
};

const ALL: Readonly<Record<Language, BackupStrings>> = { nb, nn, en };

export function backupStrings(language: Language): BackupStrings {
  return ALL[language];
}
