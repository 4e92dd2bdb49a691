/**
 * Zod schemas of what is bundled or stored: checked in a test for the built-in data, and on the extension side
 * before anything is put into the index. Each is held against its model type by the compiler.
 *
 * Objects are strict: a field that the model does not know is an error, not baggage. `zod/mini`, because the
 * background reads rows with these, and the whole zod would be a third of it.
 */
import * as z from 'zod/mini';
import {
  CASE_KINDS,
  type CaseFact,
  type CaseId,
  OUTCOME_BASES,
  OUTCOME_CLASSES,
  parseCaseId,
} from '../model/case.ts';
import { COUNCIL_IDS } from '../model/council.ts';
import { type IsoDate, parseIsoDate } from '../model/date.ts';
import type { DocumentId } from '../model/document.ts';
import { LINK_KINDS, LINK_SUBTYPES, type Link, type MeetingLink } from '../model/link.ts';
import { type Condition, type Marking, TERM_CATEGORIES, type Term } from '../model/term.ts';

const text = z.string().check(z.minLength(1));
const texts = z.readonly(z.array(text));

export const caseIdSchema = z.custom<CaseId>(
  (value) => typeof value === 'string' && parseCaseId(value) !== null,
  {
    error: 'not a case id',
  },
);
export const isoDateSchema = z.custom<IsoDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
  {
    error: 'not a calendar date',
  },
);

export const caseNumberFields = {
  number: z.int().check(z.minimum(1), z.maximum(999)),
  year: z.int().check(z.minimum(2000), z.maximum(2099)),
};

export const spanFields = { start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) };

const condition = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('near'),
    words: texts,
    distance: z.int().check(z.minimum(1), z.maximum(1000)),
  }),
  z.strictObject({ is: z.literal('after'), words: texts }),
  z.strictObject({ is: z.literal('before'), words: texts }),
  z.strictObject({ is: z.literal('slash'), with: texts }),
  z.strictObject({ is: z.literal('compound'), tails: texts }),
  z.strictObject({ is: z.literal('beside-name') }),
  z.strictObject({ is: z.literal('text-has'), forms: texts }),
]) satisfies z.ZodMiniType<Condition>;
const conditions = z.readonly(z.array(condition));

const marking = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always'), unless: z.exactOptional(conditions) }),
  z.strictObject({
    kind: z.literal('in-context'),
    rule: z.strictObject({ when: conditions, unless: conditions }),
  }),
  z.strictObject({ kind: z.literal('never') }),
]) satisfies z.ZodMiniType<Marking>;

export const termSchema = z.strictObject({
  entry: text,
  forms: texts,
  otherNames: texts,
  expansion: z.strictObject({ nb: z.nullable(text), en: z.nullable(text) }),
  definition: text,
  category: z.enum(TERM_CATEGORIES),
  otherMeanings: texts,
  related: texts,
  marking,
  confidence: z.enum(['certain', 'likely', 'unsure']),
  evidence: z.strictObject({
    expansion: z.enum(['paper', 'address', 'general-knowledge', 'reader', 'organisation']),
    sources: texts,
    notes: texts,
  }),
}) satisfies z.ZodMiniType<Term>;

const outcome = z.strictObject({
  outcomeClass: z.enum(OUTCOME_CLASSES),
  basis: z.enum(OUTCOME_BASES),
  summary: z.nullable(text),
  wording: z.exactOptional(z.string()),
});

export const caseFactSchema = z.strictObject({
  id: caseIdSchema,
  council: z.enum(COUNCIL_IDS),
  ...caseNumberFields,
  title: z.nullable(text),
  otherTitles: texts,
  kind: z.nullable(z.enum(CASE_KINDS)),
  otherKind: z.nullable(z.enum(CASE_KINDS)),
  meetingDate: z.nullable(isoDateSchema),
  meetingLabel: z.nullable(text),
  outcome: z.nullable(outcome),
  notes: z.nullable(text),
  provenance: z.strictObject({ source: text, role: text }),
  bodyWords: z.exactOptional(z.readonly(z.array(z.string()))),
}) satisfies z.ZodMiniType<CaseFact>;

const linkFields = {
  from: caseIdSchema,
  kind: z.enum(LINK_KINDS),
  subtype: z.enum(LINK_SUBTYPES),
  strength: z.enum(['strong', 'medium', 'weak']),
  reason: text,
  source: text,
  evidence: z.exactOptional(z.string()),
  document: z.exactOptional(z.custom<DocumentId>((value) => typeof value === 'string' && value !== '')),
  place: z.exactOptional(z.strictObject(spanFields)),
};

export const linkSchema = z.strictObject({ ...linkFields, to: caseIdSchema }) satisfies z.ZodMiniType<Link>;

export const meetingLinkSchema = z.strictObject({
  ...linkFields,
  toMeeting: z.strictObject({
    council: z.enum(COUNCIL_IDS),
    firstDay: isoDateSchema,
    lastDay: isoDateSchema,
  }),
}) satisfies z.ZodMiniType<MeetingLink>;
