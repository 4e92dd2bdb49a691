/** Forgets which operations were done, when nobody can try them again. */
import type { NotesKeeper } from './notes-keeper.ts';

/** ms. An editor tries again for as long as its page is open; a page that stands open for a month is a rare one. */
const REMEMBERED = 30 * 24 * 60 * 60 * 1000;

/**
 * Not while there are drafts: what a page has left may have been saved long ago.
 *
 * @param now ms since 1970
 */
export async function pruneOperations(keeper: NotesKeeper, now: number): Promise<void> {
  const limit = new Date(now - REMEMBERED).toISOString();
  const isDue = await keeper.read(async ({ operations }) =>
    Boolean(await operations.where('doneAt').below(limit).first()),
  );
  if (!isDue) return;
  await keeper.write(['operations', 'drafts'], async ({ operations, drafts }) => {
    if ((await drafts.count()) === 0) await operations.where('doneAt').below(limit).delete();
  });
}
