/** The key that a card is asked for by, as zod reads it wherever one crosses into the extension side. */
import * as z from 'zod/mini';
import type { CardKey } from '../model/card.ts';
import { COUNCIL_IDS } from '../model/council.ts';
import { COUNCIL_BASES } from '../model/mention.ts';
import { MAX_CANDIDATES, MAX_ENTRY_LENGTH } from './protocol.ts';

/** Councils number their cases from 1 each year; the highest read is 3 digits away from this (DOMAIN.md §2). */
const MAX_CASE_NUMBER = 999;

const caseKeySchema = z.strictObject({
  council: z.enum(COUNCIL_IDS),
  number: z.int().check(z.minimum(1), z.maximum(MAX_CASE_NUMBER)),
  // The same years as `parseCaseId`.
  year: z.int().check(z.minimum(2000), z.maximum(2099)),
});

export const cardKeySchema: z.ZodMiniType<CardKey> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('term'),
    entry: z.string().check(z.minLength(1), z.maxLength(MAX_ENTRY_LENGTH)),
  }),
  z.strictObject({
    kind: z.literal('case'),
    candidates: z.array(caseKeySchema).check(z.minLength(1), z.maxLength(MAX_CANDIDATES)),
    basis: z.enum([...COUNCIL_BASES, 'ambiguous']),
  }),
]);
