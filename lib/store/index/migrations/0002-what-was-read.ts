/**
 * Version 2: the documents that were read on this machine, and what they say. Texts stand apart from the rest of
 * their document, since a list of documents must not load them. Links to whole meetings get a table like the links'.
 *
 * `links` and `meetingLinks` number the built-in rows themselves; rows read here have text for a key.
 */
import type Dexie from 'dexie';

export function addWhatWasRead(database: Dexie): void {
  database.version(2).stores({
    documents: 'id, contentMark',
    texts: 'id',
    papers: 'id, document',
    statements: 'id, caseId, document',
    references: 'id, from',
    meetingLinks: '++, from',
  });
}
