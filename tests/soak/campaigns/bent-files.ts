/** Backup files as an attacker, a bad disk or a text editor would leave them. */
import fc from 'fast-check';

const uuid = (kind: string, at: number): string =>
  `${kind}000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const time = (at: number): string => new Date(Date.UTC(2026, 2, 3) + at * 60_000).toISOString();

const CASES = ['NUFA-26-2025', 'NUIT-8-2023', 'NEHR-3-2022'];

const content = (text: string, at: number) => ({
  caseId: CASES[at % CASES.length],
  day: '2026-03-03',
  heading: at % 2 === 0 ? '' : `Overskrift ${at}`,
  text,
  tags: at % 3 === 0 ? ['økonomi'] : [],
  followUp: at % 4 === 0,
});

const state = (at: number, number: number, text = `tekst ${at}`) => ({
  operation: uuid('0a', at),
  number,
  editing: uuid('ed', at),
  begunAt: time(at),
  savedAt: time(at),
  deletedAt: at % 7 === 0 ? time(at) : null,
  content: content(text, at),
});

/** Of the glossary. */
const choice = (name: string, at: number) =>
  [
    {
      is: 'written',
      term: {
        entry: name,
        forms: [name],
        otherNames: [],
        expansion: { nb: `utskrevet ${at}`, en: null },
        definition: at % 2 === 0 ? '' : `Forklaring ${at}`,
        category: 'system og løsning',
        otherMeanings: [],
        related: ['NUFA'],
        marking: { kind: 'in-context', rule: { when: [{ is: 'slash', with: ['KJ'] }], unless: [] } },
        foundIn: null,
      },
    },
    { is: 'hidden' },
    { is: 'without-forms', forms: [name] },
    null,
  ][at % 4];

const decided = (name: string, at: number) => ({
  operation: uuid('0c', at),
  number: (at % 10) + 1,
  savedAt: time(at),
  choice: choice(name, at),
});

const file = (notes: readonly unknown[], more: Record<string, unknown> = {}) => ({
  format: 'saksspor-backup',
  version: 3,
  savedAt: '2026-11-22T11:00:00.000Z',
  settings: { termPainting: 'every', language: 'nn', hostsOff: [], followPage: true },
  judgements: [
    { cases: ['NUFA-26-2025', 'NUIT-8-2023'], verdict: 'hidden', judgedAt: '2026-01-01T00:00:00.000Z' },
  ],
  notes,
  conflicts: [],
  glossary: [] as unknown[],
  ...more,
});

/** What stands in the database before each file. */
export const HERE = JSON.stringify(
  file(
    [
      { id: uuid('1d', 1), ...state(2, 2), revisions: [state(1, 1)] },
      { id: uuid('1d', 2), ...state(12, 2), revisions: [state(11, 1)] },
      { id: uuid('1d', 3), ...state(21, 1), revisions: [] },
    ],
    {
      settings: { termPainting: 'none', language: null, hostsOff: [], followPage: true },
      glossary: [
        { name: 'ORD1', ...decided('ORD1', 12), revisions: [decided('ORD1', 11)] },
        { name: 'ORD2', ...decided('ORD2', 23), revisions: [] },
      ],
      conflicts: [
        {
          note: uuid('1d', 3),
          editing: uuid('ed', 90),
          operation: uuid('0a', 90),
          savedAt: time(90),
          content: content('i konflikt', 1),
        },
      ],
    },
  ),
);

/** Of the same words, and of others. */
const words: fc.Arbitrary<unknown[]> = fc
  .uniqueArray(fc.record({ word: fc.integer({ min: 1, max: 5 }), at: fc.nat(9), depth: fc.nat(3) }), {
    maxLength: 4,
    selector: ({ word }) => word,
  })
  .map((all) =>
    all.map(({ word, at, depth }) => {
      const name = `ORD${word}`;
      const [head = 0, ...rest] = Array.from(
        { length: depth + 1 },
        (_, index) => word * 10 + ((at + index) % 10),
      );
      return { name, ...decided(name, head), revisions: rest.map((one) => decided(name, one)) };
    }),
  );

/** Of the same notes, older, newer and apart, and of others. */
const valid: fc.Arbitrary<ReturnType<typeof file>> = fc
  .tuple(
    words,
    fc.array(fc.record({ note: fc.integer({ min: 1, max: 6 }), at: fc.nat(30), depth: fc.nat(4) }), {
      maxLength: 6,
    }),
  )
  .map(([glossary, notes]) => {
    const seen = new Set<number>();
    const list = notes.flatMap(({ note, at, depth }) => {
      if (seen.has(note)) return [];
      seen.add(note);
      const own = (index: number) => (note - 1) * 10 + ((at + index) % 10);
      const numbers = [...new Set(Array.from({ length: depth + 1 }, (_, index) => own(index)))].sort(
        (a, b) => b - a,
      );
      const [head = 0, ...rest] = numbers;
      return [
        {
          id: uuid('1d', note),
          ...state(head, rest.length + 1),
          revisions: rest.map((one, index) => state(one, rest.length - index)),
        },
      ];
    });
    return file(list, { glossary });
  });

const STRANGE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    0.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    '\ud800',
    '\u202e<img src=x onerror=alert(1)>',
    '\u0000',
    'NUFA-26-2025',
    '2026-02-31',
    '9999-12-31T23:59:59Z',
    uuid('1d', 1),
    uuid('0a', 1),
    uuid('0a', 11),
    uuid('0c', 11),
    uuid('0c', 12),
    'ORD1',
    uuid('0A', 2),
    [],
    {},
    [[[[[[[[[[]]]]]]]]]],
    { caseId: 'NUFA-26-2025' },
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.nat(120).map((at) => uuid('0a', at)),
  fc.constant('x').map((unit) => unit.repeat(100_001)),
  fc.jsonValue({ maxDepth: 3 }),
);

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'operation',
  'content',
  'extra',
  '0',
  '',
];

type Bend = (value: unknown) => unknown;

/** The places of a value, each as the keys that lead there. */
function placesOf(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, member]) => placesOf(member, [...way, key]))];
}

function changedAt(value: unknown, way: readonly string[], change: Bend): unknown {
  const [key, ...rest] = way;
  if (key === undefined || typeof value !== 'object' || value === null) return change(value);
  if (Array.isArray(value)) {
    return value.map((member, at) => (String(at) === key ? changedAt(member, rest, change) : member));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === key ? changedAt(member, rest, change) : member,
    ]),
  );
}

const bend: fc.Arbitrary<Bend> = fc.oneof(
  STRANGE.map((strange) => () => strange),
  fc.constant<Bend>(() => undefined),
  fc.constant<Bend>((value) => (Array.isArray(value) ? [...value, ...value] : [value])),
  fc.constant<Bend>((value) => (Array.isArray(value) ? value.toReversed() : value)),
  fc.constant<Bend>((value) => (typeof value === 'string' ? value.toUpperCase() : value)),
  fc.constant<Bend>((value) => (typeof value === 'number' ? value + 1 : value)),
  fc.tuple(fc.constantFrom(...KEYS), STRANGE).map(
    ([key, strange]): Bend =>
      (value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries([...Object.entries(value), [key, strange]])
          : value,
  ),
  // A text that a reader changed by hand.
  fc.nat(9).map(
    (digit): Bend =>
      (value) =>
        typeof value === 'string' ? value.replace(/\d(?=\D*$)/, String(digit)) : value,
  ),
);

const bentValue: fc.Arbitrary<unknown> = fc
  .tuple(valid, fc.array(fc.tuple(fc.nat(), bend), { maxLength: 3 }))
  .map(([whole, bends]) =>
    bends.reduce<unknown>((value, [at, change]) => {
      const places = placesOf(value);
      return changedAt(value, places[at % places.length] ?? [], change);
    }, whole),
  );

/** `Object.fromEntries` makes an own "__proto__", and JSON writes it. */
const bentJson: fc.Arbitrary<string> = bentValue.map((value) => JSON.stringify(value) ?? '');

/** A disk that lost or turned a part. */
const brokenText: fc.Arbitrary<string> = fc
  .tuple(bentJson, fc.nat(), fc.nat(40), fc.string({ unit: 'binary', maxLength: 8 }))
  .map(([text, at, length, put]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + put + text.slice(start + length);
  });

const cutText: fc.Arbitrary<string> = fc
  .tuple(bentJson, fc.nat())
  .map(([text, at]) => text.slice(0, at % (text.length + 1)));

const deep: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('[', '{"a":', '{"notes":['), fc.integer({ min: 5, max: 50_000 }))
  .map(([opening, times]) => opening.repeat(times));

/** What JSON has no word for. */
const noJson: fc.Arbitrary<string> = fc
  .tuple(valid, fc.constantFrom('NaN', 'Infinity', 'undefined', '01', '1e999', '-', "'x'", '/* */', '\ufeff'))
  .map(([whole, word]) => JSON.stringify(whole).replace('"number":1', `"number":${word}`));

export const bentFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: valid.map((whole) => JSON.stringify(whole)) },
  { weight: 10, arbitrary: bentJson },
  { weight: 3, arbitrary: brokenText },
  { weight: 2, arbitrary: cutText },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: noJson },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.json() },
);
