/**
 * A whole file under the reader's passphrase. It carries its own wrapped key: it opens with the passphrase that was in
 * force when it was saved, on any machine, and never with less.
 */
import * as z from 'zod/mini';
import { fromBase64, fromUtf8, randomBytes, toBase64, toUtf8 } from './bytes.ts';
import { type DataKey, keyFor } from './data-key.ts';
import { type LockRow, lockRowSchema, unwrapKey } from './wrap-key.ts';

const FORMAT = 'saksspor-encrypted';
/** Bytes. What AES-GCM is made for. */
const NONCE_LENGTH = 12;
/** Bytes. The length of a file tells no more than this. */
const PADDED_TO = 4_096;

export interface SealedFile {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly lock: LockRow;
  /** Base64. */
  readonly nonce: string;
  /** Base64. AES-256-GCM over UTF-8, with blanks behind it. */
  readonly data: string;
}

/** The caller has capped the size of the whole. */
export const sealedFileSchema: z.ZodMiniType<SealedFile> = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  lock: lockRowSchema,
  nonce: z.string().check(z.maxLength(24)),
  data: z.string(),
});

/** @param text what ends in no blanks that matter: they are not told from those that fill it up */
export async function sealFile(text: string, dataKey: DataKey, lock: LockRow): Promise<SealedFile> {
  const nonce = randomBytes(NONCE_LENGTH);
  const bytes = toUtf8(text);
  const filled = new Uint8Array(Math.ceil(bytes.length / PADDED_TO) * PADDED_TO).fill(0x20);
  filled.set(bytes);
  const data = await crypto.subtle.encrypt(parameters(nonce, lock), await fileKey(dataKey), filled);
  return { format: FORMAT, version: 1, lock, nonce: toBase64(nonce), data: toBase64(new Uint8Array(data)) };
}

/** Null where it is another passphrase, or the file is damaged. Blanks at its end are gone. */
export async function openSealedFile(file: SealedFile, passphrase: string): Promise<string | null> {
  const dataKey = await unwrapKey(file.lock, passphrase);
  const nonce = fromBase64(file.nonce);
  const data = fromBase64(file.data);
  if (dataKey === null || nonce === null || data === null) return null;
  try {
    const bytes = await crypto.subtle.decrypt(parameters(nonce, file.lock), await fileKey(dataKey), data);
    return fromUtf8(new Uint8Array(bytes))?.trimEnd() ?? null;
  } catch {
    return null;
  }
}

function parameters(nonce: Uint8Array<ArrayBuffer>, lock: LockRow): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: toUtf8(`saksspor file 1 ${lock.keyName}`) };
}

function fileKey(dataKey: DataKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', keyFor(dataKey, 'file'), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
