/**
 * The canary: how many rows the copy has in each part, and a digest of them in any order. It tells in milliseconds
 * whether the database is what was copied, and how many rows there should be where both sides have lost some.
 */
import * as z from 'zod/mini';
import { type CopiedRow, type Part, textOf } from './copied-rows.ts';

/** Of a part of the copy. */
export interface Summary {
  readonly count: number;
  /** The sum of the rows' hashes, 32 bits: tells damage, not forgery. */
  readonly digest: number;
}

export interface Canary {
  readonly format: 1;
  /** ISO time of the copy's last change. */
  readonly copiedAt: string;
  /** A part without rows is not named. */
  readonly parts: Readonly<Record<Part, Summary>>;
}

/** 257 parts of notes, 69 of the glossary, and three tables; half as many again is damage. */
const MAX_PARTS = 520;

const summarySchema: z.ZodMiniType<Summary> = z.strictObject({
  count: z.int().check(z.minimum(1)),
  digest: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
});

const canarySchema = z.strictObject({
  format: z.literal(1),
  copiedAt: z.iso.datetime(),
  parts: z
    .record(z.string().check(z.maxLength(20)), summarySchema)
    .check(z.refine((parts) => Object.keys(parts).length <= MAX_PARTS, { error: 'too many parts' })),
});

export const NOTHING: Summary = { count: 0, digest: 0 };

/** Null for anything damaged. */
export function readCanary(value: unknown): Canary | null {
  const parsed = canarySchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function summaryOf(canary: Canary | null, part: Part): Summary {
  return canary?.parts[part] ?? NOTHING;
}

export function summarise(rows: Iterable<CopiedRow>): Summary {
  let count = 0;
  let digest = 0;
  for (const row of rows) {
    count += 1;
    digest = (digest + hash(textOf(row))) >>> 0;
  }
  return { count, digest };
}

export function isSameSummary(one: Summary, other: Summary): boolean {
  return one.count === other.count && one.digest === other.digest;
}

/** The canary after a part was copied. */
export function withPart(canary: Canary | null, part: Part, summary: Summary, copiedAt: string): Canary {
  const { [part]: _, ...others } = canary?.parts ?? {};
  const parts = summary.count === 0 ? others : { ...others, [part]: summary };
  return { format: 1, copiedAt, parts };
}

/** The canary with parts that are like nothing, so that their rows are looked at one by one. */
export function withUnlike(canary: Canary | null, parts: readonly Part[]): Canary | null {
  if (canary === null) return null;
  const changed = parts.flatMap((part) => {
    const summary = canary.parts[part];
    return summary === undefined ? [] : [[part, { ...summary, digest: (summary.digest + 1) >>> 0 }]];
  });
  return { ...canary, parts: { ...canary.parts, ...Object.fromEntries(changed) } };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
