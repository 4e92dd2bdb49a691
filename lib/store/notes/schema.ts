/** Rows of the precious database, as zod reads them: IndexedDB can come back damaged without an error (PLATFORM.md). */
import * as z from 'zod/mini';
import { type CaseId, parseCaseId } from '../../model/case.ts';
import type { LinkJudgement } from '../../model/link.ts';

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
