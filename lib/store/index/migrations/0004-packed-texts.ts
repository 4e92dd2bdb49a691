/**
 * Version 4: texts are kept in packed blocks. Those that were kept before stay as they are, and are packed when a page
 * of ours has time (`lib/store/full-text/pack-kept-texts.ts`): packing waits, which a transaction may not.
 */
import type Dexie from 'dexie';

export function addPackedTexts(database: Dexie): void {
  database.version(4).stores({ textBlocks: '[document+begin]' });
}
