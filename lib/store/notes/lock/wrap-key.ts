/**
 * The key of the notes under the reader's passphrase: PBKDF2-SHA-256 makes a second key from the passphrase, and that one
 * encrypts the first. A new passphrase wraps the same key anew, and no note is touched.
 */
import * as z from 'zod/mini';
import { type Bytes, fromBase64, randomBytes, toBase64, toUtf8 } from './bytes.ts';
import { type DataKey, dataKeyFrom, keyName } from './data-key.ts';

/** OWASP's figure for PBKDF2-SHA-256 since 2023; about a third of a second on a laptop. */
export const ITERATIONS = 600_000;
/** More would keep a browser busy for minutes: no row of ours has it, a hostile file may. */
const MAX_ITERATIONS = 10 * ITERATIONS;
/** Bytes. */
const SALT_LENGTH = 16;
/** Bytes. What AES-GCM is made for. */
const NONCE_LENGTH = 12;

/** How the passphrase opens the notes. Tells nothing of either without the passphrase. All texts are base64. */
export interface LockRow {
  readonly id: 'lock';
  readonly format: 1;
  /** The name of the key that is wrapped. */
  readonly keyName: string;
  readonly iterations: number;
  readonly salt: string;
  readonly nonce: string;
  readonly wrapped: string;
}

const base64Schema = z.string().check(z.minLength(1), z.maxLength(128), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

export const lockRowSchema: z.ZodMiniType<LockRow> = z.strictObject({
  id: z.literal('lock'),
  format: z.literal(1),
  keyName: base64Schema,
  iterations: z.int().check(z.minimum(ITERATIONS), z.maximum(MAX_ITERATIONS)),
  salt: base64Schema,
  nonce: base64Schema,
  wrapped: base64Schema,
});

export async function wrapKey(dataKey: DataKey, passphrase: string): Promise<LockRow> {
  const salt = randomBytes(SALT_LENGTH);
  const nonce = randomBytes(NONCE_LENGTH);
  const name = keyName(dataKey);
  const wrapping = await wrappingKey(passphrase, salt, ITERATIONS);
  const wrapped = await crypto.subtle.encrypt(parameters(nonce, name), wrapping, dataKey);
  return {
    id: 'lock',
    format: 1,
    keyName: name,
    iterations: ITERATIONS,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    wrapped: toBase64(new Uint8Array(wrapped)),
  };
}

/** Null where it is another passphrase, or the row is damaged. */
export async function unwrapKey(row: LockRow, passphrase: string): Promise<DataKey | null> {
  const [salt, nonce, wrapped] = [row.salt, row.nonce, row.wrapped].map(fromBase64);
  if (!salt || !nonce || !wrapped) return null;
  const wrapping = await wrappingKey(passphrase, salt, row.iterations);
  try {
    const bytes = await crypto.subtle.decrypt(parameters(nonce, row.keyName), wrapping, wrapped);
    return dataKeyFrom(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

function parameters(nonce: Bytes, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: toUtf8(`saksspor lock 1 ${name}`) };
}

async function wrappingKey(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // One keyboard writes "å" as one character, another as two.
  const typed = toUtf8(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
