/**
 * Keeps the counts that `note-counts.ts` reads, as the copy is brought up to date. What each part adds to them stands
 * beside, so that one note that is written renews one part: with ten thousand notes all parts are 200 kB.
 */
import { browser } from 'wxt/browser';
import type { CaseId } from '../../../model/case.ts';
import { NOTE_COUNTS } from '../../note-counts.ts';
import type { CipherState, NoteCipher } from '../cipher.ts';
import type { NoteRow } from '../note-rows.ts';
import { type CopiedRow, isEncrypted, type Part } from './copied-rows.ts';
import { NOTE_PARTS } from './copied-tables.ts';

/** By case. */
type Counts = Readonly<Record<string, number>>;

/** Of both stores, one for each part; written in one with the sum of them. */
function keyOf(part: Part): string {
  return `${NOTE_COUNTS}/${part}`;
}

/** Notes with ids of no shape of ours are a part too. */
const KEYS: readonly string[] = [NOTE_COUNTS, ...[...NOTE_PARTS, 'notes/' as Part].map(keyOf)];

/** Counts the notes of some parts. Those of encrypted notes are in the browser's memory only. Never rejects. */
export async function countParts(
  present: ReadonlyMap<Part, readonly CopiedRow[]>,
  cipher: CipherState,
): Promise<void> {
  const session = new Map<Part, Counts>();
  const local = new Map<Part, Counts>();
  for (const [part, rows] of present) {
    const secret = rows.some(isEncrypted);
    if (!part.startsWith('notes/') || (secret && cipher.is !== 'open')) continue;
    const counts = countsOf(rows, cipher);
    session.set(part, secret ? counts : {});
    local.set(part, secret ? {} : counts);
  }
  try {
    await storeParts('session', session);
    await storeParts('local', local);
  } catch {
    // A badge without a number until the next write.
  }
}

/** Locked: nobody is told which cases have notes. */
export async function dropCounts(): Promise<void> {
  await browser.storage.session.remove([...KEYS]);
}

/** False where notes were never counted, or the browser was ended since encrypted ones were. */
export async function areCounted(secret: boolean): Promise<boolean> {
  const area = browser.storage[secret ? 'session' : 'local'];
  return NOTE_COUNTS in (await area.get(NOTE_COUNTS));
}

async function storeParts(where: 'local' | 'session', parts: ReadonlyMap<Part, Counts>): Promise<void> {
  if (parts.size === 0) return;
  const area = browser.storage[where];
  const stored: Record<string, unknown> = await area.get([NOTE_COUNTS, ...[...parts.keys()].map(keyOf)]);
  const { all = {} } = Object(stored[NOTE_COUNTS]) as { readonly all?: Counts };
  const sum = new Map(Object.entries(all));
  const changed: Record<string, Counts> = {};
  for (const [part, counts] of parts) {
    const before = Object(stored[keyOf(part)]) as Counts;
    if (JSON.stringify(before) === JSON.stringify(counts)) continue;
    changed[keyOf(part)] = counts;
    add(sum, before, -1);
    add(sum, counts, 1);
  }
  if (Object.keys(changed).length === 0) return;
  // In one message each: a part is never in the sum without standing beside it, or the other way round.
  if (sum.size === 0) await area.remove([...KEYS]);
  else await area.set({ ...changed, [NOTE_COUNTS]: { all: Object.fromEntries(sum) } });
}

function add(sum: Map<string, number>, counts: Counts, sign: 1 | -1): void {
  for (const [id, count] of Object.entries(counts)) {
    const now = (sum.get(id) ?? 0) + sign * count;
    if (now > 0) sum.set(id, now);
    else sum.delete(id);
  }
}

/** By case, in the order of the ids; without notes in the trash. */
function countsOf(present: readonly CopiedRow[], cipher: CipherState): Counts {
  const counts = new Map<CaseId, number>();
  for (const copied of present) {
    if (copied.table !== 'notes' || copied.row.deletedAt !== null) continue;
    const id = caseOf(copied.row, cipher);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => Number(one > other) - Number(one < other)));
}

/** Of encrypted notes, by their place: one note of each case is opened, since that takes a tenth of a millisecond. */
const casesOf = new WeakMap<NoteCipher, Map<string, CaseId>>();

function caseOf({ id, operation, place, body }: NoteRow, state: CipherState): CaseId | null {
  if (body.is === 'plain') return body.content.caseId;
  if (state.is !== 'open') return null;
  const known = casesOf.get(state.cipher) ?? new Map<string, CaseId>();
  casesOf.set(state.cipher, known);
  const found = known.get(place) ?? state.cipher.decrypt(body, { note: id, operation })?.caseId ?? null;
  if (found !== null) known.set(place, found);
  return found;
}
