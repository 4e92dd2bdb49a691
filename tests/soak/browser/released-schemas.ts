/** Databases as released versions of Saksspor made them, to be made again without its code. Never changed, only added to. */
import type { DatabaseContent, RawTable } from '../in-page/raw-database.ts';

export interface ReleasedSchema {
  /** As the browser counts it. */
  readonly browserVersion: number;
  readonly layout: readonly RawTable[];
  /** The rows of a reader who has made `count` things. */
  readonly rows: (count: number) => DatabaseContent;
  /** Rows among them that no version wrote. */
  readonly damagedRows: DatabaseContent;
}

/** Version 1: words on topical links. */
const JUDGEMENTS: ReleasedSchema = {
  browserVersion: 10,
  layout: [
    { name: 'linkJudgements', keyPath: 'cases', indexes: [] },
    { name: 'imports', keyPath: 'id', indexes: [] },
  ],
  rows: (count) => ({
    linkJudgements: Array.from({ length: count }, (_, index) => ({
      cases: [
        `NUFA-${(index % 90) + 1}-${2000 + (Math.floor(index / 90) % 27)}`,
        `NUIT-${Math.floor(index / 2430) + 1}-2023`,
      ],
      verdict: index % 2 === 0 ? 'hidden' : 'confirmed',
      judgedAt: new Date(Date.UTC(2026, 0, 1) + index * 1_000).toISOString(),
    })),
    imports: [{ id: 'last', importedAt: '2026-02-01T00:00:00.000Z', changes: [] }],
  }),
  damagedRows: {
    linkJudgements: [
      { cases: ['NUFA-1-2001', 'ZZZ'], verdict: 'maybe' },
      { cases: 'not a pair', judgedAt: 17 },
    ],
  },
};

/** Of the form that the product's ids have, in the order of `index`. */
function uuid(kind: string, index: number): string {
  return `${kind}000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

function state(kind: string, index: number, number: number) {
  const time = new Date(Date.UTC(2026, 0, 1) + index * 1_000).toISOString();
  return {
    operation: uuid(kind, index),
    number,
    editing: uuid('ed', index),
    begunAt: time,
    savedAt: time,
    deletedAt: null,
    body: {
      is: 'plain',
      content: {
        caseId: 'NUFA-26-2025',
        day: '2026-01-01',
        heading: `Notat ${index}`,
        text: `Hva som er avklart, nummer ${number}.`,
        tags: ['oppfølging'],
        followUp: index % 2 === 0,
      },
    },
  };
}

/** Version 2: notes. Without drafts and old operations: those are applied, or forgotten, when it is opened. */
const NOTES: ReleasedSchema = {
  browserVersion: 20,
  layout: [
    ...JUDGEMENTS.layout,
    { name: 'notes', keyPath: 'id', indexes: ['place', 'deletedAt'] },
    { name: 'revisions', keyPath: 'operation', indexes: ['note'] },
    { name: 'operations', keyPath: 'id', indexes: ['doneAt'] },
    { name: 'conflicts', keyPath: ['note', 'editing'], indexes: ['note'] },
    { name: 'drafts', keyPath: ['note', 'editing'], indexes: [] },
    { name: 'lock', keyPath: 'id', indexes: [] },
  ],
  rows: (count) => {
    const numbers = Array.from({ length: count }, (_, index) => index);
    return {
      ...JUDGEMENTS.rows(Math.min(count, 100)),
      notes: numbers.map((index) => ({
        id: uuid('1d', index),
        place: 'NUFA-26-2025',
        ...state('0a', index, 2),
      })),
      revisions: numbers
        .slice(0, 1_000)
        .map((index) => ({ note: uuid('1d', index), ...state('0b', index, 1) })),
    };
  },
  damagedRows: {
    ...JUDGEMENTS.damagedRows,
    notes: [
      { id: 'not a note', place: 'NUFA-26-2025' },
      { id: uuid('1e', 1), place: 'NUFA-26-2025', body: null, number: 'three' },
    ],
    revisions: [{ operation: 17 }],
    conflicts: [{ note: uuid('1d', 1), editing: 'nobody' }],
  },
};

export const RELEASED_SCHEMAS: readonly ReleasedSchema[] = [JUDGEMENTS, NOTES];
