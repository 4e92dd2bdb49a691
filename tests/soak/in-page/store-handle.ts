/**
 * What is put into an extension page by its source: the product's own store, as our pages open it. Built by
 * `storeBundle`, so that campaigns can ask it without a view in between.
 */
import { readBackup } from '../../../lib/store/notes/backup-file.ts';
import type { NotesStore } from '../../../lib/store/notes/notes-store.ts';
import { openNotesStore } from '../../../lib/store/notes/open-notes-store.ts';

export interface StoreHandle {
  readonly store: NotesStore;
  /** The text of a backup of everything. */
  readonly exported: () => Promise<string>;
  /** Reads such a text, counts what it would change, and takes it in. */
  readonly imported: (text: string) => Promise<void>;
}

declare global {
  var soak: StoreHandle;
}

const store = openNotesStore();

globalThis.soak = {
  store,
  exported: async () => (await store.backup.file()).text,
  imported: async (text) => {
    const reading = readBackup(text);
    if (reading.is !== 'backup') throw new Error(`the backup is not taken: ${JSON.stringify(reading)}`);
    await store.backup.plan(reading.backup);
    await store.backup.restore(reading.backup, { takesSettings: true });
  },
};
