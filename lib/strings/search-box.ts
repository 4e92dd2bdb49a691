/** Words of what opens below the search box, and of what was opened from it. Loaded after the field is drawn. */
import type { Language } from '../model/settings.ts';

export interface SearchBoxStrings {
  readonly results: string;
  readonly recent: string;
  readonly loading: string;
  readonly failed: string;
  /** @param shown of them, the best */
  readonly hits: (all: number, shown: number) => string;
  readonly lookups: (count: number) => string;
  readonly noHits: string;
  readonly noHitsHelp: string;
  readonly allHits: (count: number) => string;
  readonly add: (word: string) => string;
  readonly kinds: Readonly<Record<'term' | 'case' | 'note', string>>;
  readonly own: string;
  readonly organisation: string;
  /** Of the keys, each after its name. */
  readonly opens: string;
  readonly copies: string;
  readonly removes: string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly removeAll: string;
  readonly removedAll: string;
  readonly notesLocked: string;
  readonly notesClosed: string;
  readonly back: string;
}

const nb: SearchBoxStrings = {
  results: 'Treff',
  recent: 'Siste oppslag',
  loading: 'Gjør klar søket …',
  failed: 'Søket fikk ikke lest ordlisten og sakene.',
  hits: (all, shown) => `${all} treff${shown < all ? `, de ${shown} beste vises` : ''}`,
  lookups: (count) => (count === 1 ? 'Ett oppslag' : `${count} siste oppslag`),
  noHits: 'Ingen treff',
  noHitsHelp: 'Prøv færre bokstaver, et saksnummer (26/25) eller ord fra en tittel.',
  allHits: (count) => `Se alle ${count} treff`,
  add: (word) => `Legg til «${word}» i ordlisten`,
  kinds: { term: 'Begrep', case: 'Sak', note: 'Notat' },
  own: 'egen',
  organisation: 'virksomhetens',
  opens: 'åpner',
  copies: 'kopierer',
  removes: 'fjerner',
  remove: (name) => `Fjern ${name}`,
  removed: (name) => `${name} er fjernet`,
  removeAll: 'Tøm',
  removedAll: 'Siste oppslag er tømt',
  notesLocked: 'Notatene er låst og er ikke med i søket.',
  notesClosed: 'Notatene er ikke åpne og er ikke med i søket.',
  back: 'Tilbake til søket',
};

const nn: SearchBoxStrings = {
  results: 'Treff',
  recent: 'Siste oppslag',
  loading: 'Gjer klart søket …',
  failed: 'Søket fekk ikkje lese ordlista og sakene.',
  hits: (all, shown) => `${all} treff${shown < all ? `, dei ${shown} beste blir viste` : ''}`,
  lookups: (count) => (count === 1 ? 'Eitt oppslag' : `${count} siste oppslag`),
  noHits: 'Ingen treff',
  noHitsHelp: 'Prøv færre bokstavar, eit saksnummer (26/25) eller ord frå ein tittel.',
  allHits: (count) => `Sjå alle ${count} treff`,
  add: (word) => `Legg til «${word}» i ordlista`,
  kinds: { term: 'Omgrep', case: 'Sak', note: 'Notat' },
  own: 'eigen',
  organisation: 'frå verksemda',
  opens: 'opnar',
  copies: 'kopierer',
  removes: 'fjernar',
  remove: (name) => `Fjern ${name}`,
  removed: (name) => `${name} er fjerna`,
  removeAll: 'Tøm',
  removedAll: 'Siste oppslag er tømde',
  notesLocked: 'Notata er låste og er ikkje med i søket.',
  notesClosed: 'Notata er ikkje opne og er ikkje med i søket.',
  back: 'Tilbake til søket',
};

const en: SearchBoxStrings = {
  results: 'Hits',
  recent: 'Recent lookups',
  loading: 'Preparing the search …',
  failed: 'The search could not read the glossary and the cases.',
  hits: (all, shown) =>
    `${all} ${all === 1 ? 'hit' : 'hits'}${shown < all ? `, the best ${shown} are shown` : ''}`,
  lookups: (count) => (count === 1 ? 'One lookup' : `${count} recent lookups`),
  noHits: 'No hits',
  noHitsHelp: 'Try fewer letters, a case number (26/25) or words of a title.',
  allHits: (count) => `See all ${count} hits`,
  add: (word) => `Add “${word}” to the glossary`,
  kinds: { term: 'Term', case: 'Case', note: 'Note' },
  own: 'own',
  organisation: 'organisation’s',
  opens: 'opens',
  copies: 'copies',
  removes: 'removes',
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} was removed`,
  removeAll: 'Clear',
  removedAll: 'Recent lookups were cleared',
  notesLocked: 'The notes are locked and are not searched.',
  notesClosed: 'The notes are not open and are not searched.',
  back: 'Back to the search',
};

const ALL: Readonly<Record<Language, SearchBoxStrings>> = { nb, nn, en };

export function searchBoxStrings(language: Language): SearchBoxStrings {
  return ALL[language];
}
