import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../../../lib/store/notes/lock/bytes.ts';
import { keyFor, keyName, makeDataKey } from '../../../../../lib/store/notes/lock/data-key.ts';
import {
  ITERATIONS,
  lockRowSchema,
  unwrapKey,
  wrapKey,
} from '../../../../../lib/store/notes/lock/wrap-key.ts';

const PASSPHRASE = 'tre ugler på et gjerde';
const dataKey = makeDataKey();
const row = await wrapKey(dataKey, PASSPHRASE);
const bytes = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text) ?? new Uint8Array();

describe('the key under a passphrase', () => {
  test('is a row that tells nothing of it', () => {
    expect(lockRowSchema.parse(row)).toEqual(row);
    expect(row.iterations).toBe(600_000);
    expect(bytes(row.salt)).toHaveLength(16);
    expect(bytes(row.wrapped)).toHaveLength(32 + 16);
    expect(JSON.stringify(row)).not.toContain(toBase64(dataKey));
    expect(row.keyName).toBe(keyName(dataKey));
  });
  test('comes back with the passphrase', async () => {
    expect(await unwrapKey(row, PASSPHRASE)).toEqual(dataKey);
  });
  test('and with the same letters made of two characters', async () => {
    const decomposed = PASSPHRASE.normalize('NFD');
    expect(decomposed).not.toBe(PASSPHRASE);
    expect(await unwrapKey(row, decomposed)).toEqual(dataKey);
  });
  test.each([
    ['another passphrase', row, 'tre ugler på et gjerde '],
    ['none', row, ''],
    ['another salt', { ...row, salt: toBase64(new Uint8Array(16)) }, PASSPHRASE],
    ['another name', { ...row, keyName: toBase64(new Uint8Array(16)) }, PASSPHRASE],
    ['a flipped bit', { ...row, wrapped: flipped(row.wrapped) }, PASSPHRASE],
    ['something that is no base64', { ...row, wrapped: 'å' }, PASSPHRASE],
  ])('does not with %s', async (_why, damaged, passphrase) => {
    expect(await unwrapKey(damaged, passphrase)).toBeNull();
  });
  test('is made by PBKDF2-SHA-256 and AES-256-GCM as Node has them', () => {
    const wrapping = pbkdf2Sync(PASSPHRASE, bytes(row.salt), ITERATIONS, 32, 'sha256');
    const wrapped = bytes(row.wrapped);
    const decipher = createDecipheriv('aes-256-gcm', wrapping, bytes(row.nonce));
    decipher.setAAD(Buffer.from(`saksspor lock 1 ${row.keyName}`)).setAuthTag(wrapped.subarray(32));
    expect(new Uint8Array([...decipher.update(wrapped.subarray(0, 32)), ...decipher.final()])).toEqual(
      dataKey,
    );
  });
  test.each([
    ['fewer rounds', { iterations: 1_000 }],
    ['rounds that keep a browser busy for an hour', { iterations: 1_000_000_000 }],
    ['another format', { format: 2 }],
    ['something more', { passphrase: 'x' }],
    ['a long text', { wrapped: 'A'.repeat(200) }],
  ])('no row: %s', (_why, change) => {
    expect(lockRowSchema.safeParse({ ...row, ...change }).success).toBe(false);
  });
});

test('each use has a key of its own, as HKDF-SHA-256 of the browser makes it', async () => {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveBits']);
  for (const use of ['body', 'place', 'file'] as const) {
    const info = new TextEncoder().encode(`saksspor notes ${use}`);
    const bits = await crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
      base,
      256,
    );
    expect(keyFor(dataKey, use)).toEqual(new Uint8Array(bits));
  }
});

function flipped(text: string): string {
  const changed = bytes(text);
  changed[0] = (changed[0] ?? 0) ^ 1;
  return toBase64(changed);
}
