/** Texts in packed blocks: what is read back is what was kept, whole or a part of it. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentId } from '../../../../lib/model/document.ts';
import { IndexDatabase } from '../../../../lib/store/index/database.ts';
import { packText, readPacked } from '../../../../lib/store/index/packed-text.ts';

const id = (name: string) => name as DocumentId;
/** Just over two blocks. */
const LONG = 'Sak 26/25 – målinger 𝔄 i kø\n'.repeat(2_500);

async function withDatabase(work: (database: IndexDatabase) => Promise<void>): Promise<void> {
  const database = new IndexDatabase('packed-text');
  await database.open();
  try {
    await work(database);
  } finally {
    database.close();
    await Dexie.delete('packed-text');
  }
}

describe('a packed text', () => {
  test('takes a fraction of its room, block by block, none of which cuts a character', async () => {
    const text = `${'a'.repeat(32_767)}𝔄${LONG}`;
    const blocks = await packText(id('a'), text);
    expect(blocks.map(({ begin, length }) => [begin, length])[0]).toEqual([0, 32_769]);
    expect(blocks.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(text.length / 10);
  });
  test('is read back, any part of it, beside texts of other documents', async () => {
    await withDatabase(async (database) => {
      await database.textBlocks.bulkPut(await packText(id('b'), LONG));
      await database.textBlocks.bulkPut(await packText(id('a'), LONG.toUpperCase()));
      await database.textBlocks.bulkPut(await packText(id('c'), 'kort'));
      expect(await readPacked(database, id('b'), 0, LONG.length)).toBe(LONG);
      expect(await readPacked(database, id('c'), 0, 4)).toBe('kort');
      const places = fc.tuple(fc.nat(LONG.length), fc.nat(LONG.length));
      await fc.assert(
        fc.asyncProperty(places, async ([one, other]) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          expect(await readPacked(database, id('b'), from, to)).toBe(LONG.slice(from, to));
        }),
        { numRuns: 40 },
      );
    });
  });
  test('is refused where a block is lost or damaged', async () => {
    await withDatabase(async (database) => {
      const blocks = await packText(id('b'), LONG);
      await database.textBlocks.bulkPut(blocks.slice(1));
      await expect(readPacked(database, id('b'), 0, 10)).rejects.toThrow('not whole');
      await expect(readPacked(database, id('none'), 0, 10)).rejects.toThrow('not whole');
      const [first] = blocks;
      if (first === undefined) throw new Error('no block');
      await database.textBlocks.put({ ...first, bytes: first.bytes.slice(9) });
      await expect(readPacked(database, id('b'), 0, 10)).rejects.toThrow();
    });
  });
});
