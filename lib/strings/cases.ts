/** Words of the list of cases, its search and its filters, and of the page that looks a text up. */
import type { Language } from '../model/settings.ts';

export interface CasesStrings {
  readonly search: string;
  readonly searchHelp: string;
  readonly filters: string;
  readonly council: string;
  readonly allCouncils: string;
  readonly year: string;
  readonly allYears: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly outcome: string;
  readonly allOutcomes: string;
  readonly onlyProposed: string;
  readonly decidedOtherwise: string;
  readonly outcomeUnknown: string;
  readonly reset: string;
  readonly count: (count: number) => string;
  readonly noHits: string;
  readonly dateUnknown: (year: number) => string;
  /** @param councils joined by `and` */
  readonly inSeveral: (number: string, councils: string) => string;
  readonly notKnown: (number: string) => string;
  /** The cases with that number in other councils follow. */
  readonly notKnownThere: (label: string) => string;
  readonly notKnownHelp: string;
  readonly readIn: string;
  readonly and: string;
  readonly choose: string;
  readonly chosen: (count: number) => string;
  readonly history: string;
  readonly showMore: (count: number) => string;
  readonly lookedUp: (text: string) => string;
  readonly nothing: string;
  readonly nothingHelp: string;
}

const nb: CasesStrings = {
  search: 'Søk i saker',
  searchHelp: '26/25 eller ord',
  filters: 'Avgrens',
  council: 'Råd',
  allCouncils: 'Alle råd',
  year: 'År',
  allYears: 'Alle år',
  kind: 'Type',
  allKinds: 'Alle typer',
  outcome: 'Utfall',
  allOutcomes: 'Alle utfall',
  onlyProposed: 'Bare forslag kjent',
  decidedOtherwise: 'Annet vedtak',
  outcomeUnknown: 'Ikke kjent',
  reset: 'Nullstill',
  count: (n) => `${n} ${n === 1 ? 'sak' : 'saker'}`,
  noHits: 'Ingen saker. Prøv færre ord eller færre avgrensninger.',
  dateUnknown: (year) => `${year}, møtedato ukjent`,
  inSeveral: (number, councils) => `${number} finnes i ${councils}.`,
  notKnown: (number) => `${number} er ikke kjent.`,
  notKnownThere: (label) => `${label} er ikke kjent. Samme nummer:`,
  notKnownHelp: 'Har du møtepapiret?',
  readIn: 'Les det inn',
  and: 'og',
  choose: 'Velg saker',
  chosen: (n) => (n === 0 ? 'Ingen valgt' : `${n} valgt`),
  history: 'Lag vedtakshistorikk',
  showMore: (n) => `Vis flere (${n})`,
  lookedUp: (text) => `Treff på «${text}»`,
  nothing: 'Ingen treff',
  nothingHelp: 'Prøv et saksnummer, et ord fra tittelen eller en forkortelse.',
};

const nn: CasesStrings = {
  ...nb,
  noHits: 'Ingen saker. Prøv færre ord eller færre avgrensingar.',
  allKinds: 'Alle typar',
  onlyProposed: 'Berre framlegg kjent',
  decidedOtherwise: 'Anna vedtak',
  outcomeUnknown: 'Ikkje kjent',
  dateUnknown: (year) => `${year}, møtedato ukjend`,
  inSeveral: (number, councils) => `${number} finst i ${councils}.`,
  notKnown: (number) => `${number} er ikkje kjend.`,
  notKnownThere: (label) => `${label} er ikkje kjend. Same nummer:`,
  choose: 'Vel saker',
  chosen: (n) => (n === 0 ? 'Ingen valde' : `${n} valde`),
  showMore: (n) => `Vis fleire (${n})`,
  nothingHelp: 'Prøv eit saksnummer, eit ord frå tittelen eller ei forkorting.',
};

const en: CasesStrings = {
  search: 'Search cases',
  searchHelp: '26/25 or words',
  filters: 'Narrow',
  council: 'Council',
  allCouncils: 'All councils',
  year: 'Year',
  allYears: 'All years',
  kind: 'Kind',
  allKinds: 'All kinds',
  outcome: 'Outcome',
  allOutcomes: 'All outcomes',
  onlyProposed: 'Only a proposal known',
  decidedOtherwise: 'Another decision',
  outcomeUnknown: 'Not known',
  reset: 'Reset',
  count: (n) => `${n} ${n === 1 ? 'case' : 'cases'}`,
  noHits: 'No cases. Try fewer words or fewer filters.',
  dateUnknown: (year) => `${year}, date of meeting unknown`,
  inSeveral: (number, councils) => `${number} is in ${councils}.`,
  notKnown: (number) => `${number} is not known.`,
  notKnownThere: (label) => `${label} is not known. Same number:`,
  notKnownHelp: 'Do you have the paper?',
  readIn: 'Read it in',
  and: 'and',
  choose: 'Choose cases',
  chosen: (n) => (n === 0 ? 'None chosen' : `${n} chosen`),
  history: 'Make decision history',
  showMore: (n) => `Show more (${n})`,
  lookedUp: (text) => `Found for “${text}”`,
  nothing: 'Nothing found',
  nothingHelp: 'Try a case number, a word of the title or an acronym.',
};

const ALL: Readonly<Record<Language, CasesStrings>> = { nb, nn, en };

export function casesStrings(language: Language): CasesStrings {
  return ALL[language];
}
