/** What the search that is kept was made of, by name and without its content. */
import { browser } from 'wxt/browser';
import { DATA_REVISION } from '../../data/revision.ts';
import { textMark } from '../../glossary/search/text-mark.ts';
import { readIndexStatus } from '../index/index-status.ts';
import { indexRevision } from '../index/reading-revision.ts';
import { LATEST_WORDS_KEY } from '../latest-words.ts';
import { OWN_WORDS_MARK_KEY } from '../own-words-mark.ts';

/**
 * Names what the search is made of: index, the organisation's entries and the reader's own. Another one after every
 * change of any of them; null while there is no index that stands.
 */
export async function searchStamp(): Promise<string | null> {
  const [status, stored, managed] = await Promise.all([
    readIndexStatus(),
    browser.storage.local.get([OWN_WORDS_MARK_KEY, LATEST_WORDS_KEY]) as Promise<Record<string, unknown>>,
    browser.storage.managed.get().catch(() => null),
  ]);
  if (status.is !== 'ready') return null;
  return JSON.stringify([
    browser.runtime.getManifest().version,
    indexRevision({ revision: DATA_REVISION }),
    status.generation,
    stored[OWN_WORDS_MARK_KEY] ?? null,
    textMark(JSON.stringify([stored[LATEST_WORDS_KEY] ?? null, managed])),
  ]);
}
