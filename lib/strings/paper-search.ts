/** Words of the search over papers that were read, in three languages of one shape. */
import type { Language } from '../model/settings.ts';

export interface PaperSearchStrings {
  /** Kind of a hit. */
  readonly kind: string;
  readonly page: (page: number) => string;
  readonly otherPages: string;
  readonly andMore: (count: number) => string;
  /** Heading of the list. */
  readonly title: (count: number) => string;
  /** Said when the hits have come. */
  readonly found: (count: number, shown: number) => string;
  readonly looking: string;
  readonly all: (count: number) => string;
  /** What was read is read again, and cannot be searched or opened until then. `left`: documents; 0 at the end. */
  readonly making: (left: number) => string;
  /** So many documents are not searched yet. */
  readonly following: (left: number) => string;
  readonly noRoom: string;
  readonly failed: string;
  /** A phrase was looked for on some pages only. */
  readonly cut: string;
}

const nb: PaperSearchStrings = {
  kind: 'Papir',
  page: (page) => `side ${page}`,
  otherPages: 'Også på side',
  andMore: (count) => `og ${count} til`,
  title: (count) => (count === 1 ? 'I ett papir' : `I ${count} papirer`),
  found: (count, shown) =>
    `${count === 1 ? 'Ett papir' : `${count} papirer`} har treff${shown < count ? `, ${shown} vises` : ''}`,
  looking: 'Ser i papirene …',
  making: (left) =>
    left === 0
      ? 'Det som er lest inn, gjøres klart. Papirene kommer straks.'
      : `Det som er lest inn, gjøres klart på nytt: ${left === 1 ? 'ett dokument' : `${left} dokumenter`} igjen. Ingenting er tapt.`,
  all: (count) => `Se alle ${count} papirer med treff`,
  following: (left) =>
    left === 1
      ? 'Ett dokument gjøres klart for søk.'
      : `${left} dokumenter gjøres klare for søk. Du kan søke så lenge.`,
  noRoom:
    'Disken er full: det som er lest sist, er ikke med i søket. Frigjør plass, og søk på nytt. Ingenting er tapt.',
  failed: 'Søket i papirene virket ikke nå. Prøv igjen.',
  cut: 'Flere sider har ordene, men bare de beste er sett gjennom for uttrykket. Skriv flere ord, eller søk uten anførselstegn.',
};

const nn: PaperSearchStrings = {
  kind: 'Papir',
  page: (page) => `side ${page}`,
  otherPages: 'Også på side',
  andMore: (count) => `og ${count} til`,
  title: (count) => (count === 1 ? 'I eitt papir' : `I ${count} papir`),
  found: (count, shown) =>
    `${count === 1 ? 'Eitt papir' : `${count} papir`} har treff${shown < count ? `, ${shown} blir viste` : ''}`,
  looking: 'Ser i papira …',
  making: (left) =>
    left === 0
      ? 'Det som er lese inn, blir gjort klart. Papira kjem straks.'
      : `Det som er lese inn, blir gjort klart på nytt: ${left === 1 ? 'eitt dokument' : `${left} dokument`} att. Ingenting er tapt.`,
  all: (count) => `Sjå alle ${count} papir med treff`,
  following: (left) =>
    left === 1
      ? 'Eitt dokument blir gjort klart for søk.'
      : `${left} dokument blir gjorde klare for søk. Du kan søkje så lenge.`,
  noRoom:
    'Disken er full: det som er lese sist, er ikkje med i søket. Frigjer plass, og søk på nytt. Ingenting er tapt.',
  failed: 'Søket i papira verka ikkje no. Prøv igjen.',
  cut: 'Fleire sider har orda, men berre dei beste er sett gjennom for uttrykket. Skriv fleire ord, eller søk utan hermeteikn.',
};

const en: PaperSearchStrings = {
  kind: 'Paper',
  page: (page) => `page ${page}`,
  otherPages: 'Also on page',
  andMore: (count) => `and ${count} more`,
  title: (count) => (count === 1 ? 'In one paper' : `In ${count} papers`),
  found: (count, shown) =>
    `${count === 1 ? 'One paper has' : `${count} papers have`} hits${shown < count ? `, ${shown} are shown` : ''}`,
  looking: 'Looking in the papers …',
  making: (left) =>
    left === 0
      ? 'What was read is being made ready. The papers will be here soon.'
      : `What was read is being made ready again: ${left === 1 ? 'one document' : `${left} documents`} left. Nothing is lost.`,
  all: (count) => `See all ${count} papers with hits`,
  following: (left) =>
    left === 1
      ? 'One document is being made ready for the search.'
      : `${left} documents are being made ready for the search. You can search meanwhile.`,
  noRoom:
    'The disk is full: what was read last is not searched. Make room, and search again. Nothing is lost.',
  failed: 'The papers could not be searched now. Try again.',
  cut: 'More pages have the words, but only the best were looked through for the phrase. Write more words, or search without quotation marks.',
};

const ALL: Readonly<Record<Language, PaperSearchStrings>> = { nb, nn, en };

export function paperSearchStrings(language: Language): PaperSearchStrings {
  return ALL[language];
}
