/**
 * The key of the reader's notes: 32 random bytes that no passphrase decides. What is encrypted has keys of its own,
 * made from it, so that one use tells nothing of another (HKDF-SHA-256, RFC 5869).
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, fromBase64, randomBytes, toBase64, toUtf8 } from './bytes.ts';

export type DataKey = Bytes & { readonly __brand: 'DataKey' };

/** Bytes. AES-256. */
const KEY_LENGTH = 32;
/** Bytes. Enough for two keys never to have the same name. */
const NAME_LENGTH = 16;

export function makeDataKey(): DataKey {
  return randomBytes(KEY_LENGTH) as DataKey;
}

/** Null where it is no key. */
export function dataKeyFrom(bytes: Bytes | null): DataKey | null {
  return bytes?.length === KEY_LENGTH ? (bytes as DataKey) : null;
}

export function dataKeyFromBase64(text: string): DataKey | null {
  return dataKeyFrom(fromBase64(text));
}

/** @param use a body, the place of a note, a file */
export function keyFor(dataKey: DataKey, use: 'body' | 'place' | 'file'): Bytes {
  return derived(dataKey, use, KEY_LENGTH);
}

/** Tells keys apart, and says nothing of the key itself. Base64. */
export function keyName(dataKey: DataKey): string {
  return toBase64(derived(dataKey, 'name', NAME_LENGTH));
}

function derived(dataKey: DataKey, use: string, length: number): Bytes {
  // No salt: the key is random and as long as the hash (RFC 5869, section 3.1).
  return new Uint8Array(hkdf(sha256, dataKey, undefined, toUtf8(`saksspor notes ${use}`), length));
}
