/**
 * The file that a reader saves what is theirs in: JSON with a version. A file of every version is read for ever, one of
 * a newer Saksspor is refused in words, and one that is not whole is not taken in at all.
 */
import type { LinkJudgement } from '../../model/link.ts';
import type { Settings } from '../../model/settings.ts';
import type { KeptNotes } from '../../notes/kept-notes.ts';
import { MAX_BACKUP_SIZE, MAX_SEALED_SIZE, parseGuarded } from './backup-guard.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  fileV1Schema,
  fileV2Schema,
  fileV3Schema,
  headSchema,
  SEALED_VERSION,
  sealedHeadSchema,
} from './backup-shape.ts';
import { type SealedFile, sealedFileSchema } from './lock/sealed-file.ts';
import type { KeptWord } from './merge-glossary.ts';
import { mergeJudgements } from './merge-judgements.ts';

/** ms. Clocks of two machines may differ by as much. */
const MAX_AHEAD = 24 * 60 * 60 * 1000;
/** ms since 1970. Times of ours lie centuries before it (`laterThan`): after each there is room for later ones. */
const NEVER = Date.parse('9900-01-01T00:00:00.000Z');
/** Earlier states of each note; fewer where the file would be larger than what is read back. */
const REVISIONS_KEPT = [50, 10, 1, 0] as const;

/** Everything that is the reader's. */
export interface Backup extends KeptNotes {
  /** ISO time. */
  readonly savedAt: string;
  /** One for each pair. */
  readonly judgements: readonly LinkJudgement[];
  /** Each name once, those taken back too. */
  readonly glossary: readonly KeptWord[];
  /** Null where the file is older than settings in files. */
  readonly settings: Partial<Settings> | null;
}

export type BackupFault =
  | 'too-large'
  | 'not-json'
  | 'too-deep'
  | 'forbidden-key'
  | 'not-a-backup'
  /** Saved by a newer Saksspor. */
  | 'newer'
  /** Something in it is from a time that no machine of ours gives. */
  | 'ahead'
  /** A backup of ours by its head, but something in it has not the shape that it should. */
  | 'damaged';

export type BackupReading =
  | { readonly is: 'backup'; readonly backup: Backup }
  /** To be opened with a passphrase. */
  | { readonly is: 'sealed'; readonly sealed: SealedFile }
  | { readonly is: 'rejected'; readonly why: BackupFault };

export interface WrittenBackup {
  readonly text: string;
  /** Earlier states that found no room. */
  readonly revisionsLeftOut: number;
}

/** @param maxSize UTF-16 units */
export function writeBackup(backup: Backup, maxSize = MAX_BACKUP_SIZE): WrittenBackup {
  const all = countRevisions(backup);
  for (const kept of REVISIONS_KEPT) {
    const notes = backup.notes.map((note) => ({ ...note, revisions: note.revisions.slice(0, kept) }));
    const glossary = backup.glossary.map((word) => ({ ...word, revisions: word.revisions.slice(0, kept) }));
    const text = textOf({ ...backup, notes, glossary });
    const revisionsLeftOut = all - countRevisions({ notes, glossary });
    if (text !== null && (text.length <= maxSize || kept === 0)) return { text, revisionsLeftOut };
  }
  throw new RangeError('The notes take more room than a text can have');
}

/** Null where it is longer than the browser's longest text. */
function textOf({ savedAt, judgements, notes, conflicts, glossary, settings }: Backup): string | null {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt };
  try {
    const file = { ...head, settings, glossary, judgements: mergeJudgements(judgements), notes, conflicts };
    return `${JSON.stringify(file, null, 1)}\n`;
  } catch {
    return null;
  }
}

function countRevisions({ notes, glossary }: Pick<Backup, 'notes' | 'glossary'>): number {
  return [...notes, ...glossary].reduce((sum, { revisions }) => sum + revisions.length, 0);
}

/**
 * What was decided while a clock was ahead is taken in: a reader may have no other file. It counts as the later one on
 * every machine alike.
 */
export function readBackup(text: string): BackupReading {
  const parsed = parseGuarded(text, MAX_SEALED_SIZE);
  if (parsed.is === 'rejected') return parsed;
  const sealed = sealedFileSchema.safeParse(parsed.value);
  if (sealed.success) return { is: 'sealed', sealed: sealed.data };
  if (text.length > MAX_BACKUP_SIZE) return rejected('too-large');
  const sealedHead = sealedHeadSchema.safeParse(parsed.value);
  if (sealedHead.success) return rejected(sealedHead.data.version > SEALED_VERSION ? 'newer' : 'damaged');
  const head = headSchema.safeParse(parsed.value);
  if (!head.success) return rejected('not-a-backup');
  if (head.data.version > BACKUP_VERSION) return rejected('newer');
  const backup = fromFile(parsed.value, head.data.version);
  if (backup === null || !isUnambiguous(backup)) return rejected('damaged');
  if (timesOf(backup).some((time) => Date.parse(time) > NEVER)) return rejected('ahead');
  return { is: 'backup', backup };
}

const SCHEMAS = [fileV1Schema, fileV2Schema, fileV3Schema] as const;
/** What the file is older than. */
const NOTHING = { notes: [], conflicts: [], glossary: [], settings: null };

function fromFile(value: unknown, version: number): Backup | null {
  const file = SCHEMAS[version - 1]?.safeParse(value);
  if (!file?.success) return null;
  const { savedAt, judgements, notes, conflicts, glossary, settings }: Backup = { ...NOTHING, ...file.data };
  return { savedAt, judgements: mergeJudgements(judgements), notes, conflicts, glossary, settings };
}

/** Those by which the later one of two counts. */
function timesOf({ judgements, glossary }: Backup): readonly string[] {
  const states = glossary.flatMap((word) => [word, ...word.revisions]);
  return [...judgements.map(({ judgedAt }) => judgedAt), ...states.map(({ savedAt }) => savedAt)];
}

/**
 * How many decisions go before all that is decided now, because a clock was ahead.
 * @param now ms since 1970
 */
export function countAhead({ judgements, glossary }: Backup, now: number): number {
  const times = [...judgements.map(({ judgedAt }) => judgedAt), ...glossary.map(({ savedAt }) => savedAt)];
  return times.filter((time) => Date.parse(time) > now + MAX_AHEAD).length;
}

/** Each note and name once, and each operation in one only: rows of a database are found by them. */
function isUnambiguous({ notes, conflicts, glossary }: Backup): boolean {
  const operations = notes.flatMap((note) => [note, ...note.revisions].map(({ operation }) => operation));
  const decisions = glossary.flatMap((word) => [word, ...word.revisions].map(({ operation }) => operation));
  return (
    new Set(glossary.map(({ name }) => name)).size === glossary.length &&
    new Set(decisions).size === decisions.length &&
    new Set(notes.map(({ id }) => id)).size === notes.length &&
    new Set(operations).size === operations.length &&
    new Set(conflicts.map(({ note, editing }) => `${note} ${editing}`)).size === conflicts.length
  );
}

function rejected(why: BackupFault): BackupReading {
  return { is: 'rejected', why };
}
