/**
 * Packs texts that a version before kept as they were, one at a time: each is then in blocks, or as it was. It changes
 * how they lie and nothing of what they say.
 */
import { IndexDatabase } from '../index/database.ts';
import { INDEX_LOCK } from '../index/kept-index.ts';
import { packText } from '../index/packed-text.ts';
import { builtRowSchema, textRowSchema } from '../index/rows.ts';

/** Rejects with the signal's reason, or where the browser refuses. */
export async function packKeptTexts(signal: AbortSignal, name?: string): Promise<void> {
  const database = new IndexDatabase(name);
  try {
    await database.open();
    if (database.isNewer()) return;
    for (const id of await database.texts.toCollection().primaryKeys()) {
      signal.throwIfAborted();
      const row = textRowSchema.safeParse(await database.texts.get(id));
      // What cannot be read is seen to by the keeper of the index.
      if (!row.success || typeof row.data.text === 'number') continue;
      const { text } = row.data;
      const blocks = await packText(id, text);
      await navigator.locks.request(INDEX_LOCK, { signal }, () =>
        database.transaction('rw', database.tables, async () => {
          const [now, built] = await Promise.all([database.texts.get(id), database.built.get('built')]);
          if (now?.text !== text || built === undefined) return;
          await database.textBlocks.bulkPut(blocks);
          await database.texts.put({ ...row.data, text: text.length });
          const counts = {
            ...builtRowSchema.parse(built).counts,
            textBlocks: await database.textBlocks.count(),
          };
          await database.built.put({ ...built, counts });
        }),
      );
    }
  } finally {
    database.close();
  }
}
