/**
 * Zod schemas of what was read on this machine: documents, papers, statements, references, definitions. Each is held
 * against its model type by the compiler; objects are strict, as in schema.ts.
 */
import * as z from 'zod/mini';
import { CASE_KINDS, OUTCOME_CLASSES } from '../model/case.ts';
import { COUNCIL_IDS } from '../model/council.ts';
import { MAX_SENTENCE } from '../model/definition.ts';
import type { DocumentId, DocumentOrigin } from '../model/document.ts';
import { LINK_SUBTYPES } from '../model/link.ts';
import { MAX_OWN_LINE, MAX_OWN_NAME } from '../model/own-term.ts';
import { PAPER_KINDS, type UnreadPart } from '../model/paper.ts';
import type { CaseStatement, PaperRecord, StatementPages } from '../model/statement.ts';
import { caseIdSchema, caseNumberFields, isoDateSchema, spanFields } from './schema.ts';

const words = z.string();
const texts = z.readonly(z.array(words));
const span = z.strictObject(spanFields);
const documentId = z.custom<DocumentId>((value) => typeof value === 'string' && value !== '');
const dates = z.readonly(z.array(isoDateSchema));
const council = z.nullable(z.enum(COUNCIL_IDS));
const kind = z.nullable(z.enum(CASE_KINDS));

const origin = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('page'), address: words }),
  z.strictObject({ is: z.literal('paper'), address: words }),
  z.strictObject({ is: z.literal('file'), name: words }),
  z.strictObject({ is: z.literal('pasted') }),
]) satisfies z.ZodMiniType<DocumentOrigin>;

export const unreadPartSchema = z.strictObject({
  ...spanFields,
  what: z.enum(['council', 'meeting-date', 'title', 'earlier-row']),
}) satisfies z.ZodMiniType<UnreadPart>;

export const documentSummaryFields = {
  id: documentId,
  origin,
  title: words,
  firstRead: words,
  lastSeen: words,
};

export const documentContentFields = {
  text: words,
  headings: z.readonly(
    z.array(z.strictObject({ ...spanFields, level: z.int().check(z.minimum(1), z.maximum(6)) })),
  ),
  links: z.readonly(
    z.array(z.strictObject({ start: z.int().check(z.nonnegative()), text: words, address: words })),
  ),
  pages: z.optional(z.readonly(z.array(z.int().check(z.nonnegative())))),
};

export const paperRecordSchema = z.strictObject({
  ...spanFields,
  id: words,
  document: documentId,
  origin,
  kind: z.enum(PAPER_KINDS),
  label: z.nullable(words),
  council,
  meetingDates: dates,
  meetingNumber: z.nullable(words),
  venue: z.nullable(words),
  readAt: words,
}) satisfies z.ZodMiniType<PaperRecord>;

const page = z.int().check(z.minimum(1));
const pages = z.optional(
  z.strictObject({
    place: page,
    otherPlaces: z.optional(z.readonly(z.array(page))),
    proposal: z.optional(page),
    decision: z.optional(page),
  }),
) satisfies z.ZodMiniType<StatementPages | undefined>;

export const caseStatementSchema = z.strictObject({
  id: words,
  caseId: caseIdSchema,
  paper: words,
  document: documentId,
  role: z.enum([...PAPER_KINDS, 'quoted']),
  place: span,
  otherPlaces: z.readonly(z.array(span)),
  pages,
  readAt: words,
  title: z.nullable(words),
  otherTitles: texts,
  kind,
  otherKind: kind,
  meetingDate: z.nullable(isoDateSchema),
  meetingDates: dates,
  time: z.nullable(words),
  proposal: z.nullable(words),
  decision: z.nullable(words),
  outcomeClass: z.nullable(z.enum(OUTCOME_CLASSES)),
  attachments: z.readonly(
    z.array(z.strictObject({ label: words, title: z.nullable(words), page: z.optional(page) })),
  ),
  documents: z.readonly(
    z.array(
      z.strictObject({ ...caseNumberFields, attachment: z.nullable(words), title: words, address: words }),
    ),
  ),
  bodyWords: texts,
}) satisfies z.ZodMiniType<CaseStatement>;

export const statedReferenceFields = {
  from: caseIdSchema,
  subtype: z.enum(LINK_SUBTYPES).check(z.refine((subtype) => subtype !== 'topic')) as z.ZodMiniType<
    Exclude<(typeof LINK_SUBTYPES)[number], 'topic'>
  >,
  number: z.nullable(z.strictObject(caseNumberFields)),
  council,
  title: z.nullable(words),
  meetingDates: dates,
  evidence: words,
  document: documentId,
  place: span,
};

/** No longer than the reader's own glossary takes: whatever is kept can be taken in. */
const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

export const definitionFields = {
  ...spanFields,
  short: line(MAX_OWN_NAME),
  long: line(MAX_OWN_LINE),
  document: documentId,
  caseId: z.nullable(caseIdSchema),
  date: z.nullable(isoDateSchema),
  label: line(MAX_OWN_LINE),
  sentence: line(MAX_SENTENCE),
};
