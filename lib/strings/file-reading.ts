/** Words of files that are read in, PDFs above all, and of the originals that are kept of them. */
import type { Language } from '../model/settings.ts';

export interface FileReadingStrings {
  readonly fault: Readonly<
    Record<
      'empty-file' | 'pdf-too-large' | 'not-pdf' | 'password' | 'wrong-password' | 'broken' | 'no-text',
      string
    >
  >;
  readonly list: string;
  readonly waiting: string;
  readonly readingFile: (name: string) => string;
  readonly retryFile: (name: string) => string;
  readonly removeFile: (name: string) => string;
  readonly password: (name: string) => string;
  readonly unlock: string;
  readonly done: (cases: number) => string;
  readonly nothing: string;
  readonly openReader: string;
  readonly showDocument: string;
  readonly originals: {
    readonly title: string;
    readonly keep: string;
    readonly help: string;
    readonly kept: (files: number, size: string) => string;
    readonly removeAll: string;
    readonly removed: string;
    readonly notStored: Readonly<Record<'no-consent' | 'no-room' | 'no-database', string>>;
    readonly failed: string;
    readonly original: string;
    /** Of one file. */
    readonly keptHere: (size: string) => string;
    readonly notKept: string;
    readonly remove: string;
  };
}

const nb: FileReadingStrings = {
  fault: {
    'empty-file': 'Filen er tom. Last den ned på nytt.',
    'pdf-too-large': 'PDF-filen er for stor: høyst 300 MB og 20 000 sider. Del den opp, og les inn delene.',
    'not-pdf': 'Filen heter .pdf, men er ikke en PDF. Nedlastingen kan ha gått galt: last den ned på nytt.',
    password: 'PDF-filen er låst. Skriv passordet, som ikke lagres.',
    'wrong-password': 'Passordet er feil. Prøv igjen.',
    broken: 'PDF-filen er ødelagt. Last den ned på nytt.',
    'no-text': 'Sidene er bilder uten tekst, så det er ingenting å lese inn. Du kan se på dem i leseren.',
  },
  list: 'Filer',
  waiting: 'Venter',
  readingFile: (name) => `Leser ${name}`,
  retryFile: (name) => `Prøv igjen med ${name}`,
  removeFile: (name) => `Fjern ${name} fra listen`,
  password: (name) => `Passord til ${name}`,
  unlock: 'Lås opp',
  done: (cases) => `Lest inn: ${cases} ${cases === 1 ? 'sak' : 'saker'}`,
  nothing: 'Lest, men dette ser ikke ut som et rådspapir. Ingenting er lagt til.',
  openReader: 'Åpne i leseren',
  showDocument: 'Vis dokumentet',
  originals: {
    title: 'Originalfiler',
    keep: 'Behold PDF-filene',
    help: 'Saksspor tar vare på teksten. Med dette på blir også PDF-filene du åpner eller leser inn, liggende på denne maskinen, så de kan vises uten nett.',
    kept: (files, size) => `${files} ${files === 1 ? 'fil' : 'filer'}, ${size}`,
    removeAll: 'Slett PDF-filene',
    removed: 'PDF-filene er slettet. Teksten er her ennå.',
    notStored: {
      'no-consent': 'Saksspor er ikke slått på, så filen kan ikke vises i leseren.',
      'no-room': 'Disken er full: filen kan ikke vises herfra. Åpne den i leseren ved å velge den der.',
      'no-database': 'Nettleseren gir ikke plass: filen kan ikke vises herfra. Velg den i leseren.',
    },
    failed: 'Filene ble ikke slettet. Prøv igjen.',
    original: 'Originalfil',
    keptHere: (size) => `${size}, på denne maskinen`,
    notKept: 'Ikke tatt vare på',
    remove: 'Slett filen',
  },
};

const nn: FileReadingStrings = {
  fault: {
    'empty-file': 'Fila er tom. Last ho ned på nytt.',
    'pdf-too-large': 'PDF-fila er for stor: høgst 300 MB og 20 000 sider. Del ho opp, og les inn delane.',
    'not-pdf': 'Fila heiter .pdf, men er ikkje ein PDF. Nedlastinga kan ha gått gale: last ho ned på nytt.',
    password: 'PDF-fila er låst. Skriv passordet, som ikkje blir lagra.',
    'wrong-password': 'Passordet er feil. Prøv igjen.',
    broken: 'PDF-fila er øydelagd. Last ho ned på nytt.',
    'no-text': 'Sidene er bilete utan tekst, så det er ingenting å lese inn. Du kan sjå på dei i lesaren.',
  },
  list: 'Filer',
  waiting: 'Ventar',
  readingFile: (name) => `Les ${name}`,
  retryFile: (name) => `Prøv igjen med ${name}`,
  removeFile: (name) => `Fjern ${name} frå lista`,
  password: (name) => `Passord til ${name}`,
  unlock: 'Lås opp',
  done: (cases) => `Lese inn: ${cases} ${cases === 1 ? 'sak' : 'saker'}`,
  nothing: 'Lese, men dette ser ikkje ut som eit rådspapir. Ingenting er lagt til.',
  openReader: 'Opne i lesaren',
  showDocument: 'Vis dokumentet',
  originals: {
    title: 'Originalfiler',
    keep: 'Ta vare på PDF-filene',
    help: 'Saksspor tek vare på teksten. Med dette på blir òg PDF-filene du opnar eller les inn, liggande på denne maskina, så dei kan visast utan nett.',
    kept: (files, size) => `${files} ${files === 1 ? 'fil' : 'filer'}, ${size}`,
    removeAll: 'Slett PDF-filene',
    removed: 'PDF-filene er sletta. Teksten er her enno.',
    notStored: {
      'no-consent': 'Saksspor er ikkje slått på, så fila kan ikkje visast i lesaren.',
      'no-room': 'Disken er full: fila kan ikkje visast herfrå. Opne ho i lesaren ved å velje ho der.',
      'no-database': 'Nettlesaren gir ikkje plass: fila kan ikkje visast herfrå. Vel ho i lesaren.',
    },
    failed: 'Filene blei ikkje sletta. Prøv igjen.',
    original: 'Originalfil',
    keptHere: (size) => `${size}, på denne maskina`,
    notKept: 'Ikkje teken vare på',
    remove: 'Slett fila',
  },
};

const en: FileReadingStrings = {
  fault: {
    'empty-file': 'The file is empty. Download it again.',
    'pdf-too-large':
      'The PDF is too large: 300 MB and 20,000 pages at most. Divide it and read in the parts.',
    'not-pdf': 'The file is called .pdf and is no PDF. The download may have failed: download it again.',
    password: 'The PDF is locked. Write the password, which is not kept.',
    'wrong-password': 'The password is wrong. Try again.',
    broken: 'The PDF is damaged. Download it again.',
    'no-text':
      'The pages are pictures without text, so there is nothing to read in. You can look at them in the reader.',
  },
  list: 'Files',
  waiting: 'Waiting',
  readingFile: (name) => `Reading ${name}`,
  retryFile: (name) => `Try ${name} again`,
  removeFile: (name) => `Remove ${name} from the list`,
  password: (name) => `Password of ${name}`,
  unlock: 'Unlock',
  done: (cases) => `Read in: ${cases} ${cases === 1 ? 'case' : 'cases'}`,
  nothing: 'Read, but this does not look like a paper of the councils. Nothing was added.',
  openReader: 'Open in the reader',
  showDocument: 'Show the document',
  originals: {
    title: 'Original files',
    keep: 'Keep the PDF files',
    help: 'Saksspor keeps the text. With this on, the PDF files that you open or read in also stay on this machine, so that they can be shown without a network.',
    kept: (files, size) => `${files} ${files === 1 ? 'file' : 'files'}, ${size}`,
    removeAll: 'Delete the PDF files',
    removed: 'The PDF files are deleted. The text is still here.',
    notStored: {
      'no-consent': 'Saksspor is not turned on, so the file cannot be shown in the reader.',
      'no-room': 'The disk is full: the file cannot be shown from here. Choose it in the reader.',
      'no-database':
        'The browser gives no room: the file cannot be shown from here. Choose it in the reader.',
    },
    failed: 'The files were not deleted. Try again.',
    original: 'Original file',
    keptHere: (size) => `${size}, on this machine`,
    notKept: 'Not kept',
    remove: 'Delete the file',
  },
};

const ALL: Readonly<Record<Language, FileReadingStrings>> = { nb, nn, en };

export function fileReadingStrings(language: Language): FileReadingStrings {
  return ALL[language];
}
