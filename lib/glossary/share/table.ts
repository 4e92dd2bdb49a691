/** Own entries as rows of a table, and a row as an entry: what a reader writes in a spreadsheet, and shares as CSV. */
import type { OwnTerm } from '../../model/own-term.ts';
import { type Marking, TERM_CATEGORIES, type TermCategory } from '../../model/term.ts';
import { joinCell, splitCell } from './cell-list.ts';
import { COLUMNS, type Column, columnName, columnOf } from './columns.ts';
import { csvText, plainCell } from './csv.ts';

/** Whatever is not in the table: the entry that a name alone makes. */
const NO_CATEGORY: TermCategory = 'annet';
const MARKINGS: ReadonlyMap<string, Marking['kind']> = new Map([
  ['alltid', 'always'],
  ['always', 'always'],
  ['ja', 'always'],
  ['yes', 'always'],
  ['aldri', 'never'],
  ['never', 'never'],
  ['nei', 'never'],
  ['no', 'never'],
]);

/** CSV of them, one row each. */
export function glossaryCsv(terms: readonly OwnTerm[]): string {
  return csvText([COLUMNS.map(columnName), ...terms.map(rowOf)]);
}

function rowOf(term: OwnTerm): readonly string[] {
  const cells: Record<Column, string> = {
    entry: term.entry,
    nb: term.expansion.nb ?? '',
    en: term.expansion.en ?? '',
    definition: term.definition,
    category: term.category,
    forms: joinCell(term.forms),
    otherNames: joinCell(term.otherNames),
    otherMeanings: joinCell(term.otherMeanings),
    related: joinCell(term.related),
    marking: markingCell(term.marking),
    place: term.foundIn?.label ?? '',
    sentence: term.foundIn?.sentence ?? '',
  };
  return COLUMNS.map((column) => cells[column]);
}

/** A rule of context has no short word: it stands as the JSON that it is in the other kind of file. */
function markingCell(marking: Marking): string {
  if (marking.kind === 'never') return 'aldri';
  return marking.kind === 'always' && marking.unless === undefined ? 'alltid' : JSON.stringify(marking);
}

/** Which cell of a row is which; the first of two columns of one name. */
export interface TableHead {
  readonly places: ReadonlyMap<Column, number>;
  /** Headings that nobody knows. */
  readonly unknown: readonly string[];
}

export function readHead(cells: readonly string[]): TableHead {
  const places = new Map<Column, number>();
  const unknown: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const heading = plainCell(cell).trim();
    const column = columnOf(heading);
    if (column !== null && !places.has(column)) places.set(column, at);
    else if (heading !== '') unknown.push(heading);
  }
  return { places, unknown };
}

/** What a row says, not yet held against the rules for an entry. */
export interface RowReading {
  /** Of the shape of an `OwnTerm`; a cell of `marking` that begins with "{" is left to be parsed. */
  readonly term: Omit<OwnTerm, 'marking'> & { readonly marking: Marking | string };
  /** The category as it is written, where that is none of ours. */
  readonly unknownCategory: string | null;
}

export function readRow(cells: readonly string[], { places }: TableHead): RowReading {
  const of = (column: Column): string => {
    const place = places.get(column);
    return place === undefined ? '' : written(cells[place] ?? '');
  };
  const orNull = (column: Column): string | null => of(column) || null;
  const entry = of('entry');
  const category = TERM_CATEGORIES.find((one) => one.toLowerCase() === of('category').toLowerCase());
  const label = of('place');
  const sentence = of('sentence');
  return {
    term: {
      entry,
      // Without the column its name is marked; an empty cell says that nothing is.
      forms: places.has('forms') ? splitCell(of('forms')) : [entry],
      otherNames: splitCell(of('otherNames')),
      expansion: { nb: orNull('nb'), en: orNull('en') },
      definition: of('definition'),
      category: category ?? NO_CATEGORY,
      otherMeanings: splitCell(of('otherMeanings')),
      related: splitCell(of('related')),
      marking: readMarking(of('marking')),
      foundIn:
        label === '' && sentence === '' ? null : { label: label || sentence, sentence: sentence || label },
    },
    unknownCategory: category === undefined ? orNull('category') : null,
  };
}

function written(cell: string): string {
  return plainCell(cell).replaceAll(/\r\n?/g, '\n').trim();
}

function readMarking(cell: string): Marking | string {
  if (cell === '') return { kind: 'always' };
  const kind = MARKINGS.get(cell.toLowerCase());
  return kind === undefined || kind === 'in-context' ? cell : { kind };
}
