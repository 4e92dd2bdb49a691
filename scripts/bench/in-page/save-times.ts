/** Runs in an extension page with the store in it (tests/soak/in-page/store-handle.ts). */
import type { NoteDraft, OperationId } from '../../../lib/model/note.ts';

export interface SaveTimes {
  /** ms of each, until the store says that it is saved. */
  readonly first: readonly number[];
  readonly further: readonly number[];
  /** In all, afterwards. */
  readonly notes: number;
}

export async function timedSaves(drafts: readonly NoteDraft[]): Promise<SaveTimes> {
  const { notes } = globalThis.soak.store;
  // Opens the database, which is not a save.
  await notes.all();
  const timed = async (draft: NoteDraft): Promise<number> => {
    const start = performance.now();
    const { is } = await notes.save(draft);
    const took = performance.now() - start;
    if (is !== 'saved') throw new Error(`${draft.note}: ${is}`);
    return took;
  };
  const first: number[] = [];
  const further: number[] = [];
  for (const draft of drafts) first.push(await timed(draft));
  for (const draft of drafts) {
    const operation = crypto.randomUUID() as string as OperationId;
    const content = { ...draft.content, text: `${draft.content.text} Mer.` };
    further.push(await timed({ ...draft, operation, basedOn: [draft.operation], content }));
  }
  const deleted = await notes.trash();
  return { first, further, notes: (await notes.all()).length + deleted.length };
}
