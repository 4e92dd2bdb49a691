/** Writes notes through the product's own store, and reads back what it gives. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Note, NoteContent, NoteDraft, NoteId, OperationId } from '../../../lib/model/note.ts';
import { pause } from '../campaign.ts';
import { madeNotes } from './made-notes.ts';

/** Drafts of new notes. */
export function newDrafts(count: number): NoteDraft[] {
  return madeNotes(count).map(({ id, operation, editing, body }) => {
    if (body.is !== 'plain') throw new Error('made notes are plain');
    return { note: id, operation, editing, basedOn: [], content: body.content };
  });
}

/** The same notes, each written further in the same editor. */
export function nextDrafts(drafts: readonly NoteDraft[], text: string): NoteDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    operation: randomUUID() as string as OperationId,
    basedOn: [...draft.basedOn, draft.operation],
    content: { ...draft.content, text: `${draft.content.text} ${text}` },
  }));
}

/** Saves them one after the other; rejects where one is not saved as it is. */
export async function saveAll(page: Page, drafts: readonly NoteDraft[]): Promise<void> {
  await page.evaluate(async (all: NoteDraft[]) => {
    for (const draft of all) {
      const { is } = await globalThis.soak.store.notes.save(draft);
      if (is !== 'saved') throw new Error(`${draft.note}: ${is}`);
    }
  }, drafts as NoteDraft[]);
}

/** What counts when two readings are compared: what the reader wrote, by the note. */
export type Texts = ReadonlyMap<NoteId, string>;

export function textsOf(notes: readonly Note[]): Texts {
  return new Map(notes.map(({ id, deletedAt, content }) => [id, textOf(deletedAt !== null, content)]));
}

/** The same for the same content, in whatever order a copy has its parts. */
export function textOf(
  isDeleted: boolean,
  { caseId, day, heading, text, tags, followUp }: NoteContent,
): string {
  return JSON.stringify([isDeleted, caseId, day, heading, text, tags, followUp]);
}

/** Notes that are in one reading only, or differ: at most one line of each sort. */
export function differences(expected: Texts, found: Texts): readonly string[] {
  const gone = [...expected.keys()].filter((id) => !found.has(id));
  const other = [...found.keys()].filter((id) => !expected.has(id));
  const changed = [...expected].filter(([id, text]) => found.has(id) && found.get(id) !== text);
  const [one, before] = changed[0] ?? [];
  const example = one === undefined ? '' : `: ${found.get(one)} for ${before}`;
  return [
    ...(gone.length === 0 ? [] : [`${gone.length} of ${expected.size} notes are gone`]),
    ...(changed.length === 0 ? [] : [`${changed.length} notes are not as they were${example.slice(0, 400)}`]),
    ...(other.length === 0 ? [] : [`${other.length} notes were not there before`]),
  ];
}

export function storedNotes(page: Page): Promise<Note[]> {
  return page.evaluate(async () => {
    const { notes } = globalThis.soak.store;
    return [...(await notes.all()), ...(await notes.trash())];
  });
}

/** As `textsOf` has them, but where a note's conflict has what is expected, that: both are shown to the reader. */
export async function storedTexts(page: Page, expected: Texts): Promise<Texts> {
  const found = new Map(textsOf(await storedNotes(page)));
  const conflicts = await page.evaluate(async () => [...(await globalThis.soak.store.notes.conflicts(null))]);
  for (const { note, content } of conflicts) {
    const texts = [textOf(false, content), textOf(true, content)];
    const wanted = texts.find((text) => text === expected.get(note));
    if (wanted !== undefined && found.has(note)) found.set(note, wanted);
  }
  return found;
}

/** Waits until `storage.local` knows each of the operations: the copy comes after the write. */
export async function untilCopied(page: Page, operations: readonly OperationId[]): Promise<void> {
  const end = Date.now() + 65_000;
  for (;;) {
    const copy = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    const missing = operations.filter((operation) => !copy.includes(operation));
    if (missing.length === 0) return;
    if (Date.now() > end) throw new Error(`${missing.length} of ${operations.length} were never copied`);
    await pause(100);
  }
}
