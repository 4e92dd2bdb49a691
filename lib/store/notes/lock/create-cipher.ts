/**
 * Bodies under the key of the notes: AES-256-GCM with a new nonce each time, bound to the note and the operation. The
 * browsers' own is asynchronous, and a transaction ends when anything else is waited for.
 */
import { gcm } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { NoteContent } from '../../../model/note.ts';
import type { BodyPlace, NoteCipher } from '../cipher.ts';
import { type EncryptedBody, noteContentSchema } from '../note-rows.ts';
import { type Bytes, fromBase64, fromUtf8, randomBytes, toBase64, toUtf8 } from './bytes.ts';
import { type DataKey, keyFor } from './data-key.ts';

/** Bytes. What AES-GCM is made for; of a random one, 2^32 bodies may be made with a key (NIST SP 800-38D). */
const NONCE_LENGTH = 12;
/** Bytes. A body's length tells no more than how many of these it takes: a heading is not told from two lines. */
const PADDED_TO = 256;

export function createCipher(dataKey: DataKey): NoteCipher {
  const bodyKey = keyFor(dataKey, 'body');
  const placeKey = keyFor(dataKey, 'place');
  return {
    encrypt: (content, place) => {
      const nonce = randomBytes(NONCE_LENGTH);
      const data = gcm(bodyKey, nonce, boundTo(place)).encrypt(padded(content));
      return { is: 'encrypted', nonce: toBase64(nonce), data: toBase64(data) };
    },
    // A plain one is of a page that was closing while the passphrase was set.
    decrypt: (body, place) => (body.is === 'plain' ? body.content : opened(bodyKey, body, place)),
    placeOf: (caseId) => toBase64(hmac(sha256, placeKey, toUtf8(caseId))),
  };
}

function opened(bodyKey: Bytes, body: EncryptedBody, place: BodyPlace): NoteContent | null {
  const nonce = fromBase64(body.nonce);
  const data = fromBase64(body.data);
  if (nonce?.length !== NONCE_LENGTH || data === null) return null;
  try {
    const text = fromUtf8(gcm(bodyKey, nonce, boundTo(place)).decrypt(data));
    const parsed = noteContentSchema.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** JSON, and blanks behind it: they are no part of the value. */
function padded(content: NoteContent): Bytes {
  const bytes = toUtf8(JSON.stringify(content));
  const filled = new Uint8Array(Math.ceil(bytes.length / PADDED_TO) * PADDED_TO).fill(0x20);
  filled.set(bytes);
  return filled;
}

function boundTo({ note, operation }: BodyPlace): Bytes {
  return toUtf8(`${note} ${operation}`);
}
