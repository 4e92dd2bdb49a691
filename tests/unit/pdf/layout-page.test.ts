import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutPage } from '../../../lib/pdf/layout-page.ts';
import type { PageItem } from '../../../lib/pdf/page-items.ts';
import { textOfPages } from '../../../lib/pdf/text-of-pages.ts';
import { column, item, pageOf, row } from './page-of-items.ts';

function textOf(items: readonly PageItem[]): string {
  return textOfPages([layoutPage(pageOf(items))]).text;
}

/** Fills a line of the page, so that what follows had no room on it. */
const FULL = 'Utvalget har i flere år bedt om en samlet plan for hva som skal gjøres og av hvem det er';

describe('words of one paragraph', () => {
  test.each([
    ['a line that goes on', [`${FULL} som`, 'skal betale.'], `${FULL} som skal betale.`],
    ['a hyphen of the line', [`${FULL} legemid-`, 'delliste.'], `${FULL} legemiddelliste.`],
    ['a lone letter', [`${FULL} e-`, 'helse nå.'], `${FULL} e-helse nå.`],
    ['the other half left out', [`${FULL} helse-`, 'og omsorg.'], `${FULL} helse- og omsorg.`],
    ['an abbreviation', [`${FULL} EPJ-`, 'løftet.'], `${FULL} EPJ-løftet.`],
    ['years', [`${FULL} 2023-`, '2025.'], `${FULL} 2023-2025.`],
    ['a case at the end of a line', [`${FULL} NUFA 14/`, '23 er ferdig.'], `${FULL} NUFA 14/23 er ferdig.`],
    [
      'a sentence of its own',
      ['Vedtak:', 'NUFA tar saken til orientering.'],
      'Vedtak:\nNUFA tar saken til orientering.',
    ],
    ['entries of a list', [`• ${FULL} det`, '• Andre.'], `• ${FULL} det\n• Andre.`],
  ])('%s', (_, lines, expected) => {
    expect(textOf(column(lines, 50, 100))).toBe(expected);
  });

  test('white space between paragraphs is an empty line', () => {
    const lines = [...column([FULL, `${FULL}.`], 50, 100), ...column(['Nytt avsnitt.'], 50, 150)];
    expect(textOf(lines)).toBe(`${FULL} ${FULL}.\n\nNytt avsnitt.`);
  });

  test('the halves of a number have no space between them, whatever the file says', () => {
    const halves = [item('sak 26/', 50, 100), item('25', 86, 100), item('kommer', 99, 100)];
    expect(textOf(halves)).toBe('sak 26/25 kommer');
  });

  test('a raised figure belongs to its word', () => {
    const note = [
      item('forordningen', 50, 100),
      item('1', 110.5, 96, { size: 6, spaced: false }),
      item('sier', 116, 100),
    ];
    expect(textOf(note)).toBe('forordningen1 sier');
  });

  test('wide spaces of a justified line are no columns', () => {
    const line = [item('Direktoratet', 50, 100), item('tok', 117, 100), item('saken', 139, 100)];
    expect(textOf(line)).toBe('Direktoratet tok saken');
  });

  test('letters printed twice to look bold are read once', () => {
    expect(textOf([item('Vedtak', 50, 100), item('Vedtak', 50.4, 100)])).toBe('Vedtak');
  });
});

describe('columns', () => {
  const PLACES = [50, 100, 400, 460];

  test('rows of a table, a cell of two lines in one', () => {
    const table = [
      ...row(
        ['35/23', 'Godkjenning av innkalling og dagsorden, samt godkjenning', '10:00', 'Godkjenning'],
        PLACES,
        100,
      ),
      ...row(['', 'av referatet fra august'], PLACES, 112),
      ...row(['36/23', 'Videre arbeid', '10:10', 'Orientering'], PLACES, 132),
      ...row(['', 'Lunsj', '11:25'], PLACES, 152),
    ];
    expect(textOf(table)).toBe(
      [
        '35/23\tGodkjenning av innkalling og dagsorden, samt godkjenning av referatet fra august\t10:00\tGodkjenning',
        '36/23\tVidere arbeid\t10:10\tOrientering',
        'Lunsj\t11:25',
      ].join('\n'),
    );
  });

  test('cells in the middle of a taller row', () => {
    const table = [
      ...row(['', 'Godkjenning av innkalling og dagsorden, samt godkjenning'], PLACES, 100),
      ...row(['35/23', '', '10:00', 'Godkjenning'], PLACES, 106),
      ...row(['', 'av referatet fra august'], PLACES, 112),
      ...row(['36/23', 'Videre arbeid', '10:10', 'Orientering'], PLACES, 132),
    ];
    expect(textOf(table).split('\n')[0]).toMatch(
      /^35\/23\tGodkjenning av .* av referatet fra august\t10:00\tGodkjenning$/u,
    );
  });

  test('a newspaper is read down its columns', () => {
    const left = [
      'Første spalte begynner her med en',
      'lang tekst som går over flere',
      'linjer, og som slutter der den',
      'andre spalten tar over, helt nede',
    ];
    const right = [
      'Andre spalte begynner her med en',
      'annen tekst som også går over',
      'flere linjer, og som ikke skal',
      'blandes med den første spalten.',
    ];
    const text = textOf([...column(left, 50, 100), ...column(right, 320, 104)]);
    expect(text.replace(/\s+/gu, ' ')).toBe([...left, ...right].join(' '));
  });

  test('attachments beside a case do not cut its words', () => {
    const page = [
      ...column(
        ['Direktoratet ønsker å få utvalgets anbefaling om at veilederen', 'revideres, og ber om innspill.'],
        50,
        100,
      ),
      ...column(['Vedlegg 3:', 'Toppnotat'], 420, 100),
      ...column(['Forslag til vedtak:', 'NUFA anbefaler det.'], 50, 150),
    ];
    expect(textOf(page).split(/\n+/u)).toEqual([
      'Direktoratet ønsker å få utvalgets anbefaling om at veilederen revideres, og ber om innspill.',
      'Vedlegg 3:',
      'Toppnotat',
      'Forslag til vedtak:',
      'NUFA anbefaler det.',
    ]);
  });

  test('turned letters come after those that stand upright', () => {
    const page = [item('UTKAST', 20, 500, { angle: 270 }), ...column([FULL, 'slutt.'], 50, 100)];
    expect(textOf(page)).toBe(`${FULL} slutt.\nUTKAST`);
  });
});

test('headings by their letters', () => {
  const page = [item('Møte i NUFA', 50, 60, { size: 20 }), ...column([FULL, `${FULL}.`], 50, 100)];
  const { text, headings } = textOfPages([layoutPage(pageOf(page))]);
  expect(headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
    ['Møte i NUFA', 1],
  ]);
});

const anyItem = fc.record({
  text: fc.oneof(
    fc.constantFrom(
      '35/23',
      '26/',
      '25',
      'e-',
      'helse',
      '•',
      '1.',
      'Vedtak:',
      'legemid-',
      '10:00 Drøfting',
      '\u2010',
    ),
    fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s+/gu, ' ').trim() || 'x'),
  ),
  x: fc.double({ min: -50, max: 650, noNaN: true }),
  y: fc.integer({ min: -5, max: 85 }).map((line) => line * 10),
  width: fc.double({ min: 0, max: 500, noNaN: true }),
  size: fc.constantFrom(0.5, 6, 10, 11, 26),
  ascent: fc.constant(0.8),
  angle: fc.constantFrom(0, 0, 0, 0, 90, 270, 45, 1),
  font: fc.constantFrom('f1', 'f2'),
  spaced: fc.boolean(),
});

test('whatever stands on a page, every letter comes once and every offset is exact', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyItem, { maxLength: 40 }), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (sheets, heads) => {
        const pages = sheets.map((items, index) =>
          layoutPage(pageOf(items, index + 1), { heads: new Set(heads ? [0] : []), body: null }),
        );
        pages.forEach((page, index) => {
          expect(lettersOf(page.pieces.map(({ text }) => text))).toBe(
            lettersOf((sheets[index] ?? []).map(({ text }) => text)),
          );
          for (const piece of page.pieces) expect(piece.text).not.toBe('');
          for (const at of page.outside) expect(page.pieces[at]).toBeDefined();
        });
        const { text, pages: begins, pieces, headings } = textOfPages(pages);
        for (const { page, piece, begin } of pieces) {
          const { text: words = '', dropped = 0 } = pages[page]?.pieces[piece] ?? {};
          expect(text.slice(begin, begin + words.length - dropped)).toBe(
            words.slice(0, words.length - dropped),
          );
        }
        const shown = pages.reduce((sum, page) => sum + page.pieces.length - page.outside.size, 0);
        expect(pieces).toHaveLength(shown);
        expect(begins).toHaveLength(pages.length);
        expect(begins).toEqual([...begins].sort((one, other) => one - other));
        expect(begins[0]).toBe(0);
        for (const { end } of headings) expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 300 },
  );
});

/** In any order, without white space: a run may be cut at a space. */
function lettersOf(texts: readonly string[]): string {
  return [...texts.join('').replace(/\s/gu, '')].sort().join('');
}

test('time grows as the page does', () => {
  const busy = (lines: number) =>
    Array.from({ length: lines }, (_, index) =>
      row(['35/23', FULL.slice(0, 40), `${index}`], [50, 100, 460], index * 7),
    ).flat();
  const time = (items: readonly PageItem[]) => {
    const start = process.cpuUsage();
    layoutPage(pageOf(items));
    return process.cpuUsage(start).user;
  };
  time(busy(500));
  // Ten times as much: a busy machine and its memory are allowed twice that, a square would be a hundred.
  expect(time(busy(10_000))).toBeLessThan(Math.max(50_000, time(busy(1000))) * 40);
});
