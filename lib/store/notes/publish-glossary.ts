/**
 * Publishes the reader's own glossary after each change of it, and where a page finds that what is published is not it.
 * What was just decided is sent out while it is committed: the page may be closed before the whole is published.
 */
import { UNSTOPPED } from '../../model/in-slices.ts';
import { sendLatestWords } from '../latest-words.ts';
import { publishOwnGlossary } from '../own-glossary.ts';
import { readConsent, watchConsent } from '../settings.ts';
import type { NotesDatabase } from './database.ts';
import { readWords } from './glossary-rows.ts';
import type { NotesGuards } from './notes-guards.ts';

/** ms. What the reader has opened the page for comes first. */
const AFTER_OPENING = 1_000;

type Watched = Pick<NotesGuards, 'compare' | 'copy'>;

/** What it is given, and publishing with it. What cannot be published now is found by the next page that is opened. */
export function withPublishing(
  { compare, copy }: Watched,
  afterOpening = AFTER_OPENING,
): Watched & Required<Pick<NotesGuards, 'beforeCommit'>> {
  // Known before a write: there is no time to ask in it.
  let hasConsent = false;
  watchConsent((consent) => {
    hasConsent = consent !== null;
  }, UNSTOPPED);
  return {
    compare: async (database, found) => {
      hasConsent = (await readConsent()) !== null;
      const result = await compare(database, found);
      // What the copy has and the database has not is not published away before the reader has chosen.
      if (result === 'same') setTimeout(() => void publish(database), afterOpening);
      return result;
    },
    beforeCommit: async (database, written, transaction) => {
      const names = (written.get('glossary') ?? []).filter((key) => typeof key === 'string');
      if (names.length === 0 || !hasConsent) return;
      const words = readWords(await database.glossary.bulkGet(names));
      // What could not be kept after all is not the reader's word.
      transaction.addEventListener('abort', () => void publish(database));
      sendLatestWords({ names, words });
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
