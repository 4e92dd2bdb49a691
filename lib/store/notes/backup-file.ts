/**
 * The file that a reader saves what is theirs in: JSON with a version, of judgements for now. A file that is read
 * back may come from anywhere, so it is weighed and measured before it is parsed (TRUST.md rule 12).
 */
import * as z from 'zod/mini';
import type { LinkJudgement } from '../../model/link.ts';
import { mergeJudgements } from './merge-judgements.ts';
import { linkJudgementSchema } from './schema.ts';

const FORMAT = 'saksspor-backup';
/** Raised whenever the shape changes; each version is read for ever. */
const VERSION = 1;

/** Bytes. A judgement takes 120; ten thousand notes of two pages fit as well. */
export const MAX_BACKUP_SIZE = 50_000_000;
/** File, list, judgement, pair; twice that leaves room for what later versions hold. */
const MAX_DEPTH = 8;
/** More than all pairs that a reader can judge by hand in a lifetime: one a minute for 150 days and nights. */
const MAX_JUDGEMENTS = 200_000;
/** ms. Clocks of two machines may differ; a word from next year would win over every later one. */
const MAX_AHEAD = 24 * 60 * 60 * 1000;

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface Backup {
  /** ISO time. */
  readonly savedAt: string;
  /** One for each pair. */
  readonly judgements: readonly LinkJudgement[];
}

export type BackupFault =
  | 'too-large'
  | 'not-json'
  | 'too-deep'
  | 'forbidden-key'
  | 'not-a-backup'
  /** Saved by a newer Saksspor. */
  | 'newer'
  /** A backup of ours by its head, but something in it has not the shape that it should. */
  | 'damaged';

export type BackupReading =
  | { readonly is: 'backup'; readonly backup: Backup }
  | { readonly is: 'rejected'; readonly why: BackupFault };

const headSchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.minimum(1)) });

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  savedAt: z.iso.datetime(),
  judgements: z.array(linkJudgementSchema).check(z.maxLength(MAX_JUDGEMENTS)),
});

/** "saksspor-2026-11-22.json". */
export function backupName({ savedAt }: Backup): string {
  return `saksspor-${savedAt.slice(0, 10)}.json`;
}

export function writeBackup({ savedAt, judgements }: Backup): string {
  const file = { format: FORMAT, version: VERSION, savedAt, judgements: mergeJudgements(judgements) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @param now ms since 1970; judgements from after it are not believed */
export function readBackup(text: string, now: number): BackupReading {
  if (text.length > MAX_BACKUP_SIZE) return rejected('too-large');
  if (depthOf(text) > MAX_DEPTH) return rejected('too-deep');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return rejected('not-json');
  }
  if (hasForbiddenKey(value)) return rejected('forbidden-key');
  const head = headSchema.safeParse(value);
  if (!head.success) return rejected('not-a-backup');
  if (head.data.version > VERSION) return rejected('newer');
  const file = fileSchema.safeParse(value);
  if (!file.success) return rejected('damaged');
  const { savedAt, judgements } = file.data;
  if (judgements.some(({ judgedAt }) => Date.parse(judgedAt) > now + MAX_AHEAD)) return rejected('damaged');
  return { is: 'backup', backup: { savedAt, judgements: mergeJudgements(judgements) } };
}

function rejected(why: BackupFault): BackupReading {
  return { is: 'rejected', why };
}

/** How deep lists and objects stand in each other, before anything is parsed: a parser takes 200,000 levels. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted && character === '\\') at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => FORBIDDEN_KEYS.has(key) || hasForbiddenKey(member));
}
