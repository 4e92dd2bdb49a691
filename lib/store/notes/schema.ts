/** Rows of the precious database, as zod reads them: IndexedDB can come back damaged without an error (PLATFORM.md). */
import * as z from 'zod/mini';
import { type CaseId, parseCaseId } from '../../model/case.ts';
import type { LinkJudgement } from '../../model/link.ts';

/** One judgement before and after an import; null where there was none. */
export interface JudgementChange {
  readonly before: LinkJudgement | null;
  readonly after: LinkJudgement;
}

/** What the last import changed. One row: an import that is followed by another can no longer be undone. */
export interface ImportRow {
  readonly id: 'last';
  /** ISO time. */
  readonly importedAt: string;
  readonly changes: readonly JudgementChange[];
}

const caseIdSchema = z.custom<CaseId>(
  (value) => typeof value === 'string' && value.length <= 20 && parseCaseId(value) !== null,
  { error: 'not a case id' },
);

/** Two different cases in the order of their ids: anything else would be a second row for the same pair. */
const pairSchema = z
  .readonly(z.tuple([caseIdSchema, caseIdSchema]))
  .check(z.refine(([first, second]) => first < second, { error: 'not in the order of the ids' }));

export const linkJudgementSchema: z.ZodMiniType<LinkJudgement> = z.strictObject({
  cases: pairSchema,
  verdict: z.enum(['confirmed', 'hidden']),
  judgedAt: z.iso.datetime(),
});

export const importRowSchema: z.ZodMiniType<ImportRow> = z.strictObject({
  id: z.literal('last'),
  importedAt: z.iso.datetime(),
  changes: z.readonly(
    z.array(z.strictObject({ before: z.nullable(linkJudgementSchema), after: linkJudgementSchema })),
  ),
});
