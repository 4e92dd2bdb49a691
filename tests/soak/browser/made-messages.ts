/** Messages that a content script of ours might be made to send: good ones, bent ones, and guesses at what notes need. */
import { randomBetween } from '../campaign.ts';

const NAMES = [
  ...['card', 'restore-lexicon', 'page-read', 'open', 'prepare', 'report', 'document', 'current-key'],
  ...[
    'notes',
    'note',
    'case-notes',
    'note-counts',
    'note-copy',
    'save',
    'remove',
    'unlock',
    'lock',
    'export',
    'import',
  ],
  ...[
    'erase',
    'recovery',
    'backup',
    'storage-changed',
    'switch-page',
    '__proto__',
    'constructor',
    'then',
    '',
  ],
];
const VALUES = [
  ...['$undefined', '$deep', '$wide', '$long', '$nan', '', 'NUFA-26-2025', 'note-copy/', 'x'.repeat(101)],
  ...[null, true, false, 0, -1, 26, 2025, 1e300, [], {}, [[[[[[[]]]]]]]],
];
const FIELDS = [
  'kind',
  'candidates',
  'basis',
  'council',
  'number',
  'year',
  'entry',
  'target',
  'key',
  'focus',
  'cases',
];
const MORE_FIELDS = ['terms', 'rebuild', 'note', 'text', 'id', 'saksspor', 'question', '__proto__', 'toJSON'];

const CASE = { council: 'NUFA', number: 26, year: 2025 };
const KEY = { kind: 'case', candidates: [CASE], basis: 'beside-number' };

/** Those that the background answers, none of which may change or tell anything of notes. */
const GOOD: readonly unknown[] = [
  { saksspor: 'card', question: KEY },
  { saksspor: 'card', question: { kind: 'term', entry: 'HDAB' } },
  { saksspor: 'page-read', question: { cases: 3, terms: 2 } },
  { saksspor: 'restore-lexicon', question: null },
];

/** As JSON; see `sendFromContent`. */
export function madeMessage(): string {
  const kind = Math.random();
  if (kind < 0.15) return JSON.stringify(one(GOOD));
  if (kind < 0.45) return JSON.stringify(bent(one(GOOD)));
  if (kind < 0.6)
    return JSON.stringify({
      saksspor: one(NAMES),
      question: one([null, KEY, { rebuild: true }, one(VALUES)]),
    });
  return JSON.stringify(made(0));
}

/** A good one with one part replaced, taken away or added. */
function bent(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Math.random() < 0.2) return one([...VALUES, ...NAMES]);
  const entries = Object.entries(value);
  const at = Math.floor(randomBetween(0, entries.length + 1));
  const found = entries[at];
  if (found === undefined) entries.push([one([...FIELDS, ...MORE_FIELDS]), one(VALUES)]);
  else if (Math.random() < 0.1) entries.splice(at, 1);
  else entries[at] = [found[0], bent(found[1])];
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

function made(depth: number): unknown {
  if (depth > 3 || Math.random() < 0.3) return one([...VALUES, ...NAMES, KEY, CASE]);
  const size = Math.floor(randomBetween(0, 4));
  if (Math.random() < 0.2) return Array.from({ length: size }, () => made(depth + 1));
  const entries = Array.from(
    { length: size },
    () => [one([...FIELDS, ...MORE_FIELDS]), made(depth + 1)] as const,
  );
  const head =
    depth === 0
      ? ([
          ['saksspor', one(NAMES)],
          ['question', made(1)],
        ] as const)
      : [];
  return Object.fromEntries([...head, ...entries]);
}

function one<Value>(values: readonly Value[]): Value {
  return values[Math.floor(Math.random() * values.length)] as Value;
}
