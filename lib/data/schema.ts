/**
 * Zod schemas of what is bundled or stored: checked in a test for the built-in data, and on the extension side
 * before anything is put into the index. Each is held against its model type by the compiler.
 *
 * Objects are strict: a field that the model does not know is an error, not baggage.
 */
import * as z from 'zod';
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
import { LEXICON_FORMAT, type Lexicon } from '../model/lexicon.ts';
import { LINK_KINDS, LINK_SUBTYPES, type Link, type MeetingLink } from '../model/link.ts';
import { type Condition, type Marking, TERM_CATEGORIES, type Term } from '../model/term.ts';

const text = z.string().min(1);
const texts = z.array(text).readonly();

const caseId = z.custom<CaseId>((value) => typeof value === 'string' && parseCaseId(value) !== null, {
  error: 'not a case id',
});
const isoDate = z.custom<IsoDate>((value) => typeof value === 'string' && parseIsoDate(value) !== null, {
  error: 'not a calendar date',
});

const caseKeyFields = {
  council: z.enum(COUNCIL_IDS),
  number: z.int().min(1).max(999),
  year: z.int().min(2000).max(2099),
};

const condition = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('near'), words: texts, distance: z.int().min(1).max(1000) }),
  z.strictObject({ is: z.literal('after'), words: texts }),
  z.strictObject({ is: z.literal('before'), words: texts }),
  z.strictObject({ is: z.literal('slash'), with: texts }),
  z.strictObject({ is: z.literal('compound'), tails: texts }),
  z.strictObject({ is: z.literal('text-has'), forms: texts }),
]) satisfies z.ZodType<Condition>;
const conditions = z.array(condition).readonly();

const marking = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always'), unless: z.exactOptional(conditions) }),
  z.strictObject({
    kind: z.literal('in-context'),
    rule: z.strictObject({ when: conditions, unless: conditions }),
  }),
  z.strictObject({ kind: z.literal('never') }),
]) satisfies z.ZodType<Marking>;

export const termSchema = z.strictObject({
  entry: text,
  forms: texts,
  otherNames: texts,
  expansion: z.strictObject({ nb: text.nullable(), en: text.nullable() }),
  definition: text,
  category: z.enum(TERM_CATEGORIES),
  otherMeanings: texts,
  related: texts,
  marking,
  confidence: z.enum(['certain', 'likely', 'unsure']),
  evidence: z.strictObject({
    expansion: z.enum(['paper', 'address', 'general-knowledge']),
    sources: texts,
    notes: texts,
  }),
}) satisfies z.ZodType<Term>;

const outcome = z.strictObject({
  outcomeClass: z.enum(OUTCOME_CLASSES),
  basis: z.enum(OUTCOME_BASES),
  summary: text.nullable(),
});

export const caseFactSchema = z.strictObject({
  id: caseId,
  ...caseKeyFields,
  title: text.nullable(),
  otherTitles: texts,
  kind: z.enum(CASE_KINDS).nullable(),
  otherKind: z.enum(CASE_KINDS).nullable(),
  meetingDate: isoDate.nullable(),
  meetingLabel: text.nullable(),
  outcome: outcome.nullable(),
  notes: text.nullable(),
  provenance: z.strictObject({ source: text, role: text }),
}) satisfies z.ZodType<CaseFact>;

const linkFields = {
  from: caseId,
  kind: z.enum(LINK_KINDS),
  subtype: z.enum(LINK_SUBTYPES),
  strength: z.enum(['strong', 'medium', 'weak']),
  reason: text,
  source: text,
};

export const linkSchema = z.strictObject({ ...linkFields, to: caseId }) satisfies z.ZodType<Link>;

export const meetingLinkSchema = z.strictObject({
  ...linkFields,
  toMeeting: z.strictObject({ council: z.enum(COUNCIL_IDS), firstDay: isoDate, lastDay: isoDate }),
}) satisfies z.ZodType<MeetingLink>;

export const lexiconSchema = z.strictObject({
  format: z.literal(LEXICON_FORMAT),
  revision: text,
  terms: z.array(z.strictObject({ entry: text, forms: texts, marking })).readonly(),
  cases: z.array(z.strictObject({ ...caseKeyFields, titles: texts })).readonly(),
}) satisfies z.ZodType<Lexicon>;
