/** Notes are found by any word of them, whatever its accents, and fast enough to do it at each keystroke. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../lib/notes/excerpt.ts';
import {
  filterNotes,
  NO_NOTE_FILTERS,
  type NoteFilters,
  prepareNotes,
} from '../../../lib/notes/filter-notes.ts';
import { hitPieces } from '../../../lib/notes/hit-pieces.ts';
import { queryWords } from '../../../lib/notes/query-words.ts';
import { note, notedCase } from './make-note.ts';
import { processorTime } from './processor-time.ts';

const NOTES = [
  note(1, { text: 'Ærlig talt: spør om **legemiddellisten** på Ålesund sykehus.', tags: ['legemiddel'] }),
  note(2, { caseId: 'NUIT-8-2023', heading: 'Før møtet', text: 'Søknad om støtte, café', followUp: true }),
  note(3, { caseId: 'NUIT-26-2021', text: '- første\n- andre', tags: ['økonomi', 'vår linje'] }),
  note(4, { caseId: 'NEHR-126-2025', text: 'Kjernejournal', followUp: true, tags: ['legemiddel'] }),
];
const LISTED = prepareNotes(NOTES, notedCase);

const found = (query: string, filters: Partial<NoteFilters> = {}): readonly number[] =>
  filterNotes(LISTED, query, { ...NO_NOTE_FILTERS, ...filters }).map(
    ({ note: one }) => NOTES.indexOf(one) + 1,
  );

describe('the search in notes', () => {
  test.each<[string, readonly number[]]>([
    ['', [1, 2, 3, 4]],
    ['   ', [1, 2, 3, 4]],
    ['legemiddel', [1, 4]],
    ['Ærlig', [1]],
    ['aerlig', [1]],
    ['ÆRLIG', [1]],
    ['alesund', [1]],
    ['aalesund', [1]],
    ['soknad', [2]],
    ['soeknad', [2]],
    ['cafe', [2]],
    ['oekonomi', [3]],
    ['for motet', [2]],
    ['vår linje', [3]],
    // Inside a word from four letters on; shorter ones begin words.
    ['journal', [4]],
    ['tot', []],
    ['støtte søknad', [2]],
    ['støtte kjernejournal', []],
    // By the case.
    ['26/25', [1]],
    ['26/2025', [1]],
    ['nuit', [2, 3]],
    ['nuit 8/23', [2]],
    ['standard', [1]],
    ['126/25', [4]],
    ['finnes ikke', []],
  ])('%j finds %j', (query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  test('finds a note by any word of it', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.constantFrom('aæ', 'e-helse', 'Å', '26/25', 'ΣΑΣ'),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom('text', 'heading' as const), (written, pick, field) => {
        const words = written.split(/\s+/).filter((word) => word !== '');
        const word = words[pick % Math.max(1, words.length)] ?? '';
        const listed = prepareNotes([note(1, { [field]: written })], notedCase);
        expect(filterNotes(listed, word, NO_NOTE_FILTERS)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the filters of notes', () => {
  test.each<[Partial<NoteFilters>, readonly number[]]>([
    [{}, [1, 2, 3, 4]],
    [{ council: 'NUIT' }, [2, 3]],
    [{ year: 2025 }, [1, 4]],
    [{ tag: 'legemiddel' }, [1, 4]],
    [{ followUp: true }, [2, 4]],
    [{ meeting: 'NUIT 2021' }, [3]],
    [{ year: 2025, followUp: true }, [4]],
    [{ council: 'NUIT', tag: 'legemiddel' }, []],
  ])('%j', (filters, wanted) => {
    expect(found('', filters)).toEqual(wanted);
  });

  test('commute with each other and with the search', () => {
    const some = <Value>(...values: Value[]) => fc.constantFrom(null, ...values);
    const parts = fc.record({
      council: some('NUFA' as const, 'NUIT' as const),
      meeting: some('NUIT 2021', 'NUFA 2025'),
      year: some(2021, 2023, 2025),
      tag: some('legemiddel', 'økonomi'),
      followUp: some(true as const),
      query: fc.constantFrom('', 'legemiddel', 'om', '25', 'nuit'),
    });
    fc.assert(
      fc.property(
        parts,
        fc.shuffledSubarray(['council', 'meeting', 'year', 'tag', 'followUp', 'query'] as const, {
          minLength: 6,
        }),
        ({ query, ...filters }, order) => {
          let left = LISTED;
          for (const name of order) {
            left =
              name === 'query'
                ? filterNotes(left, query, NO_NOTE_FILTERS)
                : filterNotes(left, '', { ...NO_NOTE_FILTERS, [name]: filters[name] });
          }
          expect(left).toEqual(filterNotes(LISTED, query, filters));
        },
      ),
    );
  });
});

describe('10,000 notes', () => {
  const sentence =
    'Vi bør spørre om økonomien i ordningen før vi støtter den, og hva kommunene mener om innføringen. ';
  const many = Array.from({ length: 10_000 }, (_, at) =>
    note(at, {
      caseId: `NUFA-${(at % 90) + 1}-${2019 + (at % 7)}`,
      text: sentence.repeat(1 + (at % 12)) + (at % 1_000 === 0 ? 'enestående' : ''),
      tags: at % 3 === 0 ? ['økonomi'] : [],
    }),
  );

  test('are searched within a keystroke, and prepared again without folding again', () => {
    let listed = prepareNotes([], notedCase);
    let again = listed;
    const preparing = processorTime(() => {
      listed = prepareNotes(many, notedCase);
    });
    const preparingAgain = processorTime(() => {
      again = prepareNotes([...many], notedCase, listed);
    });
    expect(again.every((one, at) => one.text === listed[at]?.text)).toBe(true);
    const queries = [
      'e',
      'en',
      'ene',
      'enes',
      'enest',
      'enestående',
      'økonomien finnesikke',
      'nufa 3/21',
      'zzzz',
    ];
    const times = queries
      .map((query) => {
        const five = Array.from({ length: 5 }, () =>
          processorTime(() => filterNotes(listed, query, NO_NOTE_FILTERS)),
        );
        return five.toSorted((a, b) => a - b)[2] ?? 0;
      })
      .toSorted((a, b) => a - b);
    const size = listed.reduce((sum, { text }) => sum + text.length, 0);
    process.stdout.write(
      `notes: 10,000 of ${(size / 1e6).toFixed(1)} MB, prepared in ${preparing.toFixed(0)} ms, again in ${preparingAgain.toFixed(0)} ms; keystroke ${times[0]?.toFixed(1)} to ${times.at(-1)?.toFixed(1)} ms\n`,
    );
    expect(filterNotes(listed, 'enestående', NO_NOTE_FILTERS)).toHaveLength(10);
    expect(times.at(-1)).toBeLessThan(20);
  }, 60_000);
});

describe('hits in a line', () => {
  const marked = (line: string, query: string): string =>
    hitPieces(line, queryWords(query))
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('');

  test.each([
    ['Ærlig talt', 'aerlig', '[Ærlig] talt'],
    ['Sålænge', 'sal', '[Sål]ænge'],
    ['Kjernejournal og journal', 'journal', 'Kjerne[journal] og [journal]'],
    ['om ordet rom', 'om', '[om] ordet rom'],
    ['Møte om møtet', 'mote om', '[Møte] [om] [møte]t'],
    ['Ålesund, Aalesund', 'alesund', '[Ålesund], [Aalesund]'],
    ['cafe\u0301 nå', 'café', '[cafe\u0301] nå'],
    ['sak 26/25 og 126/25', '26/25', 'sak [26/25] og 126/25'],
    ['Oerlandet', 'ørlandet', '[Oerlandet]'],
    ['ingenting', 'finnes', 'ingenting'],
    ['', 'finnes', ''],
    ['uten spørsmål', '', 'uten spørsmål'],
  ])('%j for %j', (line, query, wanted) => {
    expect(marked(line, query)).toBe(wanted);
  });

  test('leave the line as it was', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', 'æ', 'o', 'e', 'Å', '\u0301', ' ', '/') }),
    );
    fc.assert(
      fc.property(line, line, (written, query) => {
        expect(
          hitPieces(written, queryWords(query))
            .map(({ text }) => text)
            .join(''),
        ).toBe(written);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the line that a list shows', () => {
  const long = 'ord '.repeat(60);
  test.each([
    ['', '', ''],
    ['\n\n  \nAndre', '', 'Andre'],
    ['# Overskrift\nTekst', '', 'Overskrift'],
    ['- **Viktig** punkt', '', 'Viktig punkt'],
    ['---\nEtter', '', 'Etter'],
    ['Første\nandre med ærlig', 'aerlig', 'andre med ærlig'],
    ['Første', 'finnes', 'Første'],
    [long, '', `${'ord '.repeat(35).trimEnd()} …`],
    [`${long}nål ${long}`, 'nål', `… ${'ord '.repeat(13)}nål ${'ord '.repeat(21).trimEnd()} …`],
  ])('%j for %j', (text, query, wanted) => {
    expect(excerptOf(text, queryWords(query))).toBe(wanted);
  });
  test('is short, of whole characters, and quickly found, whatever the text', () => {
    for (const text of [
      '😀'.repeat(5_000),
      'x'.repeat(100_000),
      ' '.repeat(100_000),
      '- '.repeat(50_000),
      `${'_ '.repeat(9_000)}x`,
    ]) {
      const start = performance.now();
      const line = excerptOf(text, ['nal']);
      expect(performance.now() - start).toBeLessThan(50);
      expect(line.length).toBeLessThan(160);
      expect(line.isWellFormed()).toBe(true);
    }
  });
});
