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

export const RELEASED_SCHEMAS: readonly ReleasedSchema[] = [JUDGEMENTS];
