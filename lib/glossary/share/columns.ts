/** The columns of a glossary as a table, and what people call them in bokmål, nynorsk and English. */

/** What an entry says, beside its name and where it was read. */
export const SAID_COLUMNS = [
  'nb',
  'en',
  'definition',
  'category',
  'forms',
  'otherNames',
  'otherMeanings',
  'related',
  'marking',
] as const;
export const COLUMNS = ['entry', ...SAID_COLUMNS, 'place', 'sentence'] as const;
export type Column = (typeof COLUMNS)[number];

/** The first is what is written. As `folded` makes them. */
const NAMES: Readonly<Record<Column, readonly [string, ...string[]]>> = {
  entry: [
    'oppslag',
    'oppslagsord',
    'forkortelse',
    'forkorting',
    'akronym',
    'ord',
    'term',
    'begrep',
    'omgrep',
    'navn',
    'namn',
    'entry',
    'acronym',
    'abbreviation',
    'word',
    'name',
  ],
  nb: [
    'norsk',
    'fullt navn',
    'fullt namn',
    'fulltekst',
    'full form',
    'langform',
    'betydning',
    'tyding',
    'står for',
    'norwegian',
    'full name',
    'expansion',
    'meaning',
    'long form',
  ],
  en: ['engelsk', 'english', 'engelsk navn', 'engelsk namn', 'english name'],
  definition: [
    'forklaring',
    'definisjon',
    'beskrivelse',
    'skildring',
    'merknad',
    'kommentar',
    'definition',
    'description',
    'explanation',
    'comment',
  ],
  category: ['kategori', 'gruppe', 'category', 'group'],
  forms: ['skrivemåter', 'skrivemåtar', 'former', 'formar', 'spellings', 'forms', 'surface forms'],
  otherNames: [
    'andre navn',
    'andre namn',
    'synonymer',
    'synonym',
    'other names',
    'synonyms',
    'also known as',
    'aliases',
  ],
  otherMeanings: ['andre betydninger', 'andre tydingar', 'other meanings'],
  related: ['se også', 'sjå òg', 'sjå også', 'beslektet', 'i slekt', 'related', 'see also'],
  marking: ['merking', 'marking'],
  place: ['funnet i', 'funne i', 'kilde', 'kjelde', 'found in', 'source'],
  sentence: ['setning', 'sitat', 'sentence', 'quotation'],
};

const BY_NAME: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => NAMES[column].map((name) => [name, column] as const)),
);

/** "Oppslag", as it heads a table. */
export function columnName(column: Column): string {
  const [name] = NAMES[column];
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Null for a heading that says none of them. */
export function columnOf(heading: string): Column | null {
  return BY_NAME.get(folded(heading)) ?? null;
}

function folded(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_:*-]+/g, ' ')
    .trim()
    .normalize('NFC');
}
