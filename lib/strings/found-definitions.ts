/** Words about definitions that were found in papers, in three languages of one shape. */
import type { Language } from '../model/settings.ts';

/** On the card in the page. Apart from the rest: the background needs no more. */
export interface FoundOnCardStrings {
  /** Marks that it is no entry of the glossary. */
  readonly mark: string;
  /** "Funnet i NUFA 26/25, 29.10.2025". */
  readonly foundIn: (label: string) => string;
}

const ON_CARD: Readonly<Record<Language, FoundOnCardStrings>> = {
  nb: { mark: 'Funnet i teksten', foundIn: (label) => `Funnet i ${label}` },
  nn: { mark: 'Funne i teksten', foundIn: (label) => `Funne i ${label}` },
  en: { mark: 'Found in the text', foundIn: (label) => `Found in ${label}` },
};

export function foundOnCardStrings(language: Language): FoundOnCardStrings {
  return ON_CARD[language];
}

export interface FoundDefinitionsStrings extends FoundOnCardStrings {
  readonly title: string;
  readonly intro: string;
  readonly take: string;
  /** Where the glossary has an entry of this name: the meaning is added to it. */
  readonly takeBeside: string;
  readonly taken: string;
  readonly undo: string;
  readonly undone: string;
  /** The reader's own glossary says it. */
  readonly isOwn: string;
  /** The glossary says the same. */
  readonly isSaid: string;
  /** The glossary's entry was changed elsewhere at the same moment. */
  readonly changed: string;
  /** The organisation has decided the entry. */
  readonly locked: string;
  /** Before the links to the other places: "Også i". */
  readonly alsoIn: string;
}

const nb: FoundDefinitionsStrings = {
  ...ON_CARD.nb,
  title: 'Funnet i papirene',
  intro: 'Slik forklares forkortelsen i papirer som er lest på denne maskinen. Ikke kontrollert av noen.',
  take: 'Ta inn i egen ordliste',
  takeBeside: 'Ta inn som annen betydning',
  taken: 'Lagt i ordlisten',
  undo: 'Angre',
  undone: 'Tatt ut av ordlisten igjen',
  isOwn: 'Står i din egen ordliste',
  isSaid: 'Ordlisten sier det samme',
  changed: 'Ordet er endret i et annet vindu. Ingenting ble lagret; se over og prøv igjen.',
  locked: 'Virksomheten din har bestemt hva som står om dette ordet.',
  alsoIn: 'Også i',
};

const nn: FoundDefinitionsStrings = {
  ...ON_CARD.nn,
  title: 'Funne i papira',
  intro: 'Slik blir forkortinga forklart i papir som er lesne på denne maskina. Ikkje kontrollert av nokon.',
  take: 'Ta inn i eiga ordliste',
  takeBeside: 'Ta inn som anna tyding',
  taken: 'Lagt i ordlista',
  undo: 'Angre',
  undone: 'Teke ut av ordlista igjen',
  isOwn: 'Står i di eiga ordliste',
  isSaid: 'Ordlista seier det same',
  changed: 'Ordet er endra i eit anna vindauge. Ingenting vart lagra; sjå over og prøv igjen.',
  locked: 'Verksemda di har bestemt kva som står om dette ordet.',
  alsoIn: 'Òg i',
};

const en: FoundDefinitionsStrings = {
  ...ON_CARD.en,
  title: 'Found in the papers',
  intro: 'How papers read on this machine explain the abbreviation. Not checked by anybody.',
  take: 'Add to own glossary',
  takeBeside: 'Add as another meaning',
  taken: 'Added to the glossary',
  undo: 'Undo',
  undone: 'Taken out of the glossary again',
  isOwn: 'In your own glossary',
  isSaid: 'The glossary says the same',
  changed: 'The word was changed in another window. Nothing was saved; look it over and try again.',
  locked: 'Your organisation has decided what is said of this word.',
  alsoIn: 'Also in',
};

const ALL: Readonly<Record<Language, FoundDefinitionsStrings>> = { nb, nn, en };

export function foundDefinitionsStrings(language: Language): FoundDefinitionsStrings {
  return ALL[language];
}
