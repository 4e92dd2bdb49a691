/**
 * Version 3: what abbreviations stand for by the documents that were read, found by the abbreviation as it is written.
 * The table is filled when the documents are read again, which another `READING_REVISION` brings about.
 */
import type Dexie from 'dexie';

export function addDefinitions(database: Dexie): void {
  database.version(3).stores({ definitions: 'id, short, document' });
}
