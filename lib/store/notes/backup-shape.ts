/** The shapes of a backup file, each version for ever. Strict: what is not known is not taken in (TRUST.md rule 12). */
import * as z from 'zod/mini';
import type { LinkJudgement } from '../../model/link.ts';
import {
  type EditingId,
  MAX_REVISIONS,
  type NoteConflict,
  type NoteId,
  type OperationId,
} from '../../model/note.ts';
import { MAX_OWN_WORDS } from '../../model/own-term.ts';
import { LANGUAGES, MARKINGS, type Settings } from '../../model/settings.ts';
import type { KeptNote, KeptState } from '../../notes/kept-notes.ts';
import { glossaryStateShape, isOfName, ownNameSchema } from '../own-word-schema.ts';
import { MAX_EARLIER } from './decide-words.ts';
import type { SealedFile } from './lock/sealed-file.ts';
import type { KeptWord } from './merge-glossary.ts';
import { noteContentSchema } from './note-rows.ts';
import { linkJudgementSchema } from './schema.ts';

export const BACKUP_FORMAT = 'saksspor-backup';
/** Raised whenever the shape changes. */
export const BACKUP_VERSION = 3;

/** More than all pairs that a reader can judge by hand in a lifetime: one a minute for 150 days and nights. */
const MAX_JUDGEMENTS = 200_000;
/** Ten a day for 27 years; ten times what is measured to come back within five seconds. */
const MAX_NOTES = 100_000;
/** Each waits for a word of the reader; what two machines make apart in years are hundreds. */
const MAX_CONFLICTS = 10_000;
/** Five times what one reader may have: also those that were taken back are in it, and another machine's. */
const MAX_WORDS = 5 * MAX_OWN_WORDS;
/** Changes of one note: one a second for 31 years. Beyond 2^53 one more would be the same number. */
const MAX_NUMBER = 1_000_000_000;
/** There are four hosts; twice that leaves room for addresses of theirs to come. */
const MAX_HOSTS = 8;
/** The longest name that DNS allows. */
const MAX_HOST_LENGTH = 253;

/** Lower case, as `crypto.randomUUID` makes them: one id has one name. */
export const idSchema = z.uuid().check(z.lowercase());
const timeSchema = z.iso.datetime();

const stateShape = {
  operation: idSchema as unknown as z.ZodMiniType<OperationId>,
  number: z.int().check(z.minimum(1), z.maximum(MAX_NUMBER)),
  editing: idSchema as unknown as z.ZodMiniType<EditingId>,
  begunAt: timeSchema,
  savedAt: timeSchema,
  deletedAt: z.nullable(timeSchema),
  content: noteContentSchema,
};

const stateSchema: z.ZodMiniType<KeptState> = z.strictObject(stateShape);

const noteSchema: z.ZodMiniType<KeptNote> = z.strictObject({
  id: idSchema as unknown as z.ZodMiniType<NoteId>,
  ...stateShape,
  revisions: z.array(stateSchema).check(z.maxLength(MAX_REVISIONS)),
});

const conflictSchema: z.ZodMiniType<NoteConflict> = z.strictObject({
  note: idSchema as unknown as z.ZodMiniType<NoteId>,
  editing: idSchema as unknown as z.ZodMiniType<EditingId>,
  operation: idSchema as unknown as z.ZodMiniType<OperationId>,
  savedAt: timeSchema,
  content: noteContentSchema,
});

const wordSchema: z.ZodMiniType<KeptWord> = z
  .strictObject({
    name: ownNameSchema,
    ...glossaryStateShape,
    revisions: z.array(z.strictObject(glossaryStateShape)).check(z.maxLength(MAX_EARLIER)),
  })
  .check(
    z.refine(({ name, choice, revisions }) =>
      [{ choice }, ...revisions].every((state) => isOfName({ name, choice: state.choice })),
    ),
  );

/** A setting that is younger than the file is not in it, and stays as it is. */
export const backupSettingsSchema: z.ZodMiniType<Partial<Settings>> = z.strictObject({
  termPainting: z.enum(MARKINGS),
  language: z.nullable(z.enum(LANGUAGES)),
  hostsOff: z.array(z.string().check(z.maxLength(MAX_HOST_LENGTH))).check(z.maxLength(MAX_HOSTS)),
  followPage: z.exactOptional(z.boolean()),
});

export const headSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.minimum(1)),
});

/** The newest that `sealedFileSchema` reads. */
export const SEALED_VERSION: SealedFile['version'] = 1;
const SEALED_FORMAT: SealedFile['format'] = 'saksspor-encrypted';

export const sealedHeadSchema = z.object({
  format: z.literal(SEALED_FORMAT),
  version: z.int().check(z.minimum(1)),
});

interface FileV1 {
  readonly savedAt: string;
  readonly judgements: readonly LinkJudgement[];
}

interface FileV2 extends FileV1 {
  readonly settings: Partial<Settings> | null;
  readonly notes: readonly KeptNote[];
  readonly conflicts: readonly NoteConflict[];
}

interface FileV3 extends FileV2 {
  readonly glossary: readonly KeptWord[];
}

const shapeV1 = {
  format: z.literal(BACKUP_FORMAT),
  savedAt: timeSchema,
  judgements: z.array(linkJudgementSchema).check(z.maxLength(MAX_JUDGEMENTS)),
};

/** What the reader decided of links between cases. */
export const fileV1Schema: z.ZodMiniType<FileV1> = z.strictObject({ ...shapeV1, version: z.literal(1) });

const shapeV2 = {
  ...shapeV1,
  settings: z.nullable(backupSettingsSchema),
  notes: z.array(noteSchema).check(z.maxLength(MAX_NOTES)),
  conflicts: z.array(conflictSchema).check(z.maxLength(MAX_CONFLICTS)),
};

/** Notes and settings too. */
export const fileV2Schema: z.ZodMiniType<FileV2> = z.strictObject({ ...shapeV2, version: z.literal(2) });

/** The reader's own glossary too. */
export const fileV3Schema: z.ZodMiniType<FileV3> = z.strictObject({
  ...shapeV2,
  version: z.literal(3),
  glossary: z.array(wordSchema).check(z.maxLength(MAX_WORDS)),
});
