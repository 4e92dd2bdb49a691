import { describe, expect, test } from 'vitest';
import { makeDataKey } from '../../../../../lib/store/notes/lock/data-key.ts';
import {
  openSealedFile,
  sealedFileSchema,
  sealFile,
} from '../../../../../lib/store/notes/lock/sealed-file.ts';
import { wrapKey } from '../../../../../lib/store/notes/lock/wrap-key.ts';

const PASSPHRASE = 'en rød sykkel i snøen';
const TEXT = JSON.stringify({ notat: 'Spør Kari om økonomien 🦉', tom: '  ' });
const dataKey = makeDataKey();
const lock = await wrapKey(dataKey, PASSPHRASE);
const file = await sealFile(TEXT, dataKey, lock);

describe('a file under the passphrase', () => {
  test('survives JSON and opens with the passphrase alone', async () => {
    const read = sealedFileSchema.parse(JSON.parse(JSON.stringify(file)));
    expect(await openSealedFile(read, PASSPHRASE)).toBe(TEXT);
  });
  test('tells nothing of its text', () => {
    expect(JSON.stringify(file)).not.toContain('Kari');
    expect(file.data.length).toBe(Math.ceil((4096 + 16) / 3) * 4);
  });
  test('opens with no other, and not when it was changed', async () => {
    expect(await openSealedFile(file, 'en rød sykkel')).toBeNull();
    const other = file.data.startsWith('A') ? 'B' : 'A';
    expect(await openSealedFile({ ...file, data: other + file.data.slice(1) }, PASSPHRASE)).toBeNull();
    expect(await openSealedFile({ ...file, data: '' }, PASSPHRASE)).toBeNull();
    expect(await openSealedFile({ ...file, nonce: 'AAAAAAAAAAAAAAAA' }, PASSPHRASE)).toBeNull();
  });
  test('two of the same text are not the same', async () => {
    expect((await sealFile(TEXT, dataKey, lock)).data).not.toBe(file.data);
  });
});
