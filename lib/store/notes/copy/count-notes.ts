/** Keeps the counts that `note-counts.ts` reads, part by part, as the copy is brought up to date. */
import { browser } from 'wxt/browser';
import type { CaseId } from '../../../model/case.ts';
import { NOTE_COUNTS } from '../../note-counts.ts';
import type { CipherState } from '../cipher.ts';
import { type CopiedRow, isEncrypted, type Part } from './copied-rows.ts';

type PartCounts = Readonly<Record<string, number>>;
type Counts = Readonly<Record<Part, PartCounts>>;

/** Counts the notes of one part. Those of encrypted notes are in the browser's memory only. Never rejects. */
export async function countPart(
  part: Part,
  present: readonly CopiedRow[],
  cipher: CipherState,
): Promise<void> {
  const secret = present.some(isEncrypted);
  if (secret && cipher.is !== 'open') return;
  const counts = countsOf(present, cipher);
  try {
    await storePart('session', part, secret ? counts : {});
    await storePart('local', part, secret ? {} : counts);
  } catch {
    // A badge without a number until the next write.
  }
}

/** Locked: nobody is told which cases have notes. */
export async function dropCounts(): Promise<void> {
  await browser.storage.session.remove(NOTE_COUNTS);
}

/** False where notes were never counted, or the browser was ended since encrypted ones were. */
export async function areCounted(secret: boolean): Promise<boolean> {
  const area = browser.storage[secret ? 'session' : 'local'];
  return NOTE_COUNTS in (await area.get(NOTE_COUNTS));
}

async function storePart(area: 'local' | 'session', part: Part, counts: PartCounts): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage[area].get(NOTE_COUNTS);
  const { [part]: before, ...others } = Object(stored[NOTE_COUNTS]) as Counts;
  if (JSON.stringify(before ?? {}) === JSON.stringify(counts)) return;
  const after = Object.keys(counts).length === 0 ? others : { ...others, [part]: counts };
  if (Object.keys(after).length === 0) await browser.storage[area].remove(NOTE_COUNTS);
  else await browser.storage[area].set({ [NOTE_COUNTS]: after });
}

/** By case, in the order of the ids; without notes in the trash. */
function countsOf(present: readonly CopiedRow[], cipher: CipherState): PartCounts {
  const counts = new Map<CaseId, number>();
  for (const copied of present) {
    if (copied.table !== 'notes' || copied.row.deletedAt !== null) continue;
    const { id, operation, body } = copied.row;
    const content =
      body.is === 'plain'
        ? body.content
        : cipher.is === 'open'
          ? cipher.cipher.decrypt(body, { note: id, operation })
          : null;
    if (content !== null) counts.set(content.caseId, (counts.get(content.caseId) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => Number(one > other) - Number(one < other)));
}
