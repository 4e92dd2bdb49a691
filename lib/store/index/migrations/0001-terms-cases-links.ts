/**
 * Version 1: what is known of terms, cases and the links between them, and a note on what the rest was built
 * from. Links are found from either end.
 */
import type Dexie from 'dexie';

export function addTermsCasesLinks(database: Dexie): void {
  database.version(1).stores({
    terms: 'entry',
    cases: 'id',
    links: '++, from, to',
    built: 'key',
  });
}
