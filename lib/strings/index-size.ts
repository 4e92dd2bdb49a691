/** Words for how much of the disk what was read takes, and for throwing it away, in three languages of one shape. */
import type { Language } from '../model/settings.ts';

export interface IndexSizeStrings {
  readonly counting: string;
  /** @param sizes "4,1 MB" */
  readonly size: (texts: string, search: string) => string;
  readonly all: (size: string) => string;
  readonly empty: string;
  readonly emptying: string;
  readonly title: string;
  /** What goes, and what stays. */
  readonly help: (documents: number) => string;
  readonly cancel: string;
  readonly emptied: string;
  readonly failed: string;
}

const nb: IndexSizeStrings = {
  counting: 'Regner ut hvor stor plass det tar …',
  size: (texts, search) => `Tekstene tar ${texts}, søket i dem ${search}.`,
  all: (size) => `Alt Saksspor har lagret her: ${size}.`,
  empty: 'Tøm det som er lest inn',
  emptying: 'Tømmer …',
  title: 'Tømme alt som er lest inn?',
  help: (documents) =>
    `${documents === 1 ? '1 dokument' : `${documents} dokumenter`} fjernes fra denne maskinen, med søket i dem. De kan leses inn igjen. Notatene, ordlisten og vurderingene dine blir værende, og det gjør originalfiler du har bedt om å få beholde.`,
  cancel: 'Avbryt',
  emptied: 'Det som var lest inn, er fjernet.',
  failed: 'Det lot seg ikke tømme nå. Ingenting av ditt eget er rørt. Prøv igjen.',
};

const nn: IndexSizeStrings = {
  counting: 'Reknar ut kor stor plass det tek …',
  size: (texts, search) => `Tekstane tek ${texts}, søket i dei ${search}.`,
  all: (size) => `Alt Saksspor har lagra her: ${size}.`,
  empty: 'Tøm det som er lese inn',
  emptying: 'Tømmer …',
  title: 'Tømme alt som er lese inn?',
  help: (documents) =>
    `${documents === 1 ? '1 dokument' : `${documents} dokument`} blir fjerna frå denne maskina, med søket i dei. Dei kan lesast inn att. Notata, ordlista og vurderingane dine blir verande, og det gjer originalfiler du har bede om å få behalde.`,
  cancel: 'Avbryt',
  emptied: 'Det som var lese inn, er fjerna.',
  failed: 'Det lét seg ikkje tømme no. Ingenting av ditt eige er rørt. Prøv igjen.',
};

const en: IndexSizeStrings = {
  counting: 'Counting how much room it takes …',
  size: (texts, search) => `The texts take ${texts}, the search in them ${search}.`,
  all: (size) => `All that Saksspor keeps here: ${size}.`,
  empty: 'Empty what was read in',
  emptying: 'Emptying …',
  title: 'Empty all that was read in?',
  help: (documents) =>
    `${documents === 1 ? '1 document is' : `${documents} documents are`} removed from this machine, with the search in them. They can be read in again. Your notes, glossary and judgements stay, and so do original files that you have asked to keep.`,
  cancel: 'Cancel',
  emptied: 'What was read in has been removed.',
  failed: 'It could not be emptied now. Nothing of yours was touched. Try again.',
};

const ALL: Readonly<Record<Language, IndexSizeStrings>> = { nb, nn, en };

export function indexSizeStrings(language: Language): IndexSizeStrings {
  return ALL[language];
}

const UNITS = ['kB', 'MB', 'GB'] as const;

/** "4,1 MB". @param bytes counted by thousands, as file managers do */
export function sizeText(bytes: number, language: Language): string {
  const steps = bytes < 1_000_000 ? 0 : bytes < 1_000_000_000 ? 1 : 2;
  const value = bytes / 1000 ** (steps + 1);
  const digits = value < 10 ? 1 : 0;
  return `${value.toLocaleString(language, { maximumFractionDigits: digits })} ${UNITS[steps]}`;
}
