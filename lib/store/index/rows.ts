/**
 * Rows of the index database that differ from the model, and the schema of each kind of row. Every row is parsed when
 * it is read, since IndexedDB can come back damaged without an error (PLATFORM.md), and before it is written, so that
 * nothing is kept that could not be read back.
 */
import * as z from 'zod/mini';
import {
  definitionFields,
  documentContentFields,
  documentSummaryFields,
  statedReferenceFields,
  unreadPartSchema,
} from '../../data/read-schema.ts';
import type { FoundDefinition } from '../../model/definition.ts';
import type { DocumentId, SourceDocument } from '../../model/document.ts';
import type { StatedReference } from '../../model/link.ts';
import type { UnreadPart } from '../../model/paper.ts';
import type { DocumentSummary } from './repositories.ts';

export interface DocumentRow extends DocumentSummary {
  /** Of text and links, whatever the origin: the same paper elsewhere has the same one. */
  readonly contentMark: string;
  readonly unread: readonly UnreadPart[];
}

export interface TextRow extends Pick<SourceDocument, 'headings' | 'links' | 'pages'> {
  readonly id: DocumentId;
  /** Its length: it lies in blocks. The text itself where it was kept by a version before them. */
  readonly text: number | string;
}

/** A part of a text, deflated. */
export interface TextBlock {
  readonly document: DocumentId;
  /** Where it begins in the text, and how long it is (UTF-16). */
  readonly begin: number;
  readonly length: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ReferenceRow extends StatedReference {
  /** Fingerprint of the rest. */
  readonly id: string;
  /** No case, or more than one, fits it so far. */
  readonly isUnresolved: boolean;
}

export interface DefinitionRow extends FoundDefinition {
  /** Fingerprint of document, abbreviation and long form: said twice in a document it is kept once. */
  readonly id: string;
}

/**
 * What the tables were filled from, and how many rows they must have. Written last in each transaction that changes
 * them: where it stands, all stands.
 */
export interface BuiltRow {
  readonly key: 'built';
  readonly revision: string;
  /** Another one whenever anything in the index has changed. */
  readonly generation: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly casesRead: number;
}

export const documentRowSchema = z.strictObject({
  ...documentSummaryFields,
  contentMark: z.string(),
  unread: z.readonly(z.array(unreadPartSchema)),
}) satisfies z.ZodMiniType<DocumentRow>;

export const textRowSchema = z.strictObject({
  id: documentSummaryFields.id,
  ...documentContentFields,
  text: z.union([z.string(), z.int()]),
}) satisfies z.ZodMiniType<TextRow>;

export const referenceRowSchema = z.strictObject({
  ...statedReferenceFields,
  id: z.string(),
  isUnresolved: z.boolean(),
}) satisfies z.ZodMiniType<ReferenceRow>;

export const definitionRowSchema = z.strictObject({
  ...definitionFields,
  id: z.string(),
}) satisfies z.ZodMiniType<DefinitionRow>;

const count = z.int().check(z.nonnegative());

export const builtRowSchema = z.strictObject({
  key: z.literal('built'),
  revision: z.string(),
  generation: z.string(),
  counts: z.record(z.string(), count),
  casesRead: count,
}) satisfies z.ZodMiniType<BuiltRow>;
