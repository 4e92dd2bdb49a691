import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinCell, splitCell } from '../../../../lib/glossary/share/cell-list.ts';
import { COLUMNS, columnName, columnOf } from '../../../../lib/glossary/share/columns.ts';
import { csvText, plainCell } from '../../../../lib/glossary/share/csv.ts';
import { readCsv, type Separator, separatorOf } from '../../../../lib/glossary/share/read-csv.ts';

const read = (text: string, separator: Separator = ';') => [...readCsv(text, separator)];
const cells = (text: string, separator?: Separator) =>
  read(text, separator).map((one) => (one.is === 'record' ? one.cells : one));

describe('CSV is read as people and spreadsheets write it', () => {
  test.each<[string, string, Separator, readonly (readonly string[])[]]>([
    [
      'semicolons',
      'a;b\r\nc;d\r\n',
      ';',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'commas',
      'a,b\nc,d',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['tabs', 'a\tb\n', '\t', [['a', 'b']]],
    [
      'old line ends',
      'a;b\rc;d\r',
      ';',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte order mark', '\uFEFFa;b', ';', [['a', 'b']]],
    ['the first line of Excel', '\uFEFFsep=;\r\na;b', ';', [['a', 'b']]],
    [
      'quoted separators and line ends',
      '"a;b";"c\r\nd"\r\ne;f',
      ';',
      [
        ['a;b', 'c\r\nd'],
        ['e', 'f'],
      ],
    ],
    ['quotation marks', '"a ""b"" c";"""";d"e', ';', [['a "b" c', '"', 'd"e']]],
    ['empty cells', ';a;\n"";;', ';', [['', 'a', '']]],
    ['empty lines', '\n\na\n\n ; ;\nb\n', ';', [['a'], ['b']]],
    ['nothing', '', ';', []],
  ])('%s', (_, text, separator, expected) => {
    expect(cells(text, separator)).toEqual(expected);
  });

  test('a record knows the line that it begins on, also after cells of many lines', () => {
    const text = 'sep=;\na;"b\nc\r\nd"\n\ne;f';
    expect(read(text).map(({ line }) => line)).toEqual([2, 6]);
  });

  test.each([
    ['a;b\nc;"d\ne', { is: 'fault', line: 2, why: 'open-quote' }],
    ['a;b\n"c"d;e', { is: 'fault', line: 2, why: 'after-quote' }],
    [';'.repeat(200), { is: 'fault', line: 1, why: 'too-many-cells' }],
  ])('%j has a fault, and nothing comes after it', (text, fault) => {
    expect(read(text).at(-1)).toEqual(fault);
  });

  test.each<[string, Separator]>([
    ['Oppslag;Norsk\na;b', ';'],
    ['Oppslag,Norsk\na,b', ','],
    ['Oppslag\tNorsk\na\tb', '\t'],
    ['"Oppslag, og mer";Oppslag\n', ';'],
    ['sep=,\nOppslag;Norsk', ','],
    ['Oppslag\na', ';'],
    ['', ';'],
  ])('the separator of %j', (text, expected) => {
    expect(separatorOf(text, (head) => head.filter((one) => columnOf(one) !== null).length)).toBe(expected);
  });

  test('takes a time that grows with the text alone', () => {
    for (const piece of ['"', '""', '"a";', '\r', "'=", 'a"', ';"']) {
      const text = piece.repeat(1_000_000 / piece.length);
      const start = performance.now();
      for (const _ of readCsv(text, ';'));
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  });
});

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\r', '\n', ' ', 'a', '＝', '|'),
  }),
  fc.string({ unit: 'binary' }),
);

describe('what is written comes back', () => {
  test('every cell, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const full = rows.map((row) => ['a', ...row]);
        const back = read(csvText(full)).map((one) => (one.is === 'record' ? one.cells.map(plainCell) : one));
        expect(back).toEqual(full);
      }),
      { numRuns: 500 },
    );
  });
  test('no cell begins as a formula does', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(csvText([[text]])).not.toMatch(/^\uFEFF"\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 500 },
    );
  });
  test('several texts in a cell', () => {
    const texts = fc.array(
      fc
        .string({ unit: fc.constantFrom('\\', '|', ';', ' ', 'a', ',') })
        .map((text) => text.trim())
        .filter(Boolean),
    );
    fc.assert(
      fc.property(texts, (all) => {
        expect(splitCell(joinCell(all))).toEqual(all);
      }),
    );
  });
});

describe('columns', () => {
  test.each([
    ['Oppslag', 'entry'],
    [' FORKORTELSE ', 'entry'],
    ['Akronym:', 'entry'],
    ['Other_names', 'otherNames'],
    ['Sjå òg', 'related'],
    ['Skildring', 'definition'],
    ['English', 'en'],
    ['Pris', null],
    ['__proto__', null],
    ['constructor', null],
    ['', null],
  ])('%j is %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });
  test('each is known by the name that is written', () => {
    expect(COLUMNS.map((column) => columnOf(columnName(column)))).toEqual(COLUMNS);
  });
});
