/** Publishes the reader's own glossary after each change of it, and where a page finds that what is published is not it. */
import { publishOwnGlossary } from '../own-glossary.ts';
import type { NotesDatabase } from './database.ts';
import { readWords } from './glossary-rows.ts';
import type { NotesGuards } from './notes-guards.ts';

/** ms. What the reader has opened the page for comes first. */
const AFTER_OPENING = 1_000;

type Watched = Pick<NotesGuards, 'compare' | 'copy'>;

/** What it is given, and publishing with it. What cannot be published now is found by the next page that is opened. */
export function withPublishing({ compare, copy }: Watched, afterOpening = AFTER_OPENING): Watched {
  return {
    compare: async (database, found) => {
      const result = await compare(database, found);
      // What the copy has and the database has not is not published away before the reader has chosen.
      if (result === 'same') setTimeout(() => void publish(database), afterOpening);
      return result;
    },
    copy: async (database, written) => {
      const publishing = written.has('glossary') ? publish(database) : undefined;
      await Promise.all([copy(database, written), publishing]);
    },
  };
}

/** Never rejects. */
async function publish({ glossary }: NotesDatabase): Promise<void> {
  await publishOwnGlossary(async () => readWords(await glossary.toArray())).catch(() => undefined);
}
