import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseId } from '../../../../../lib/model/case.ts';
import { fromBase64, toBase64 } from '../../../../../lib/store/notes/lock/bytes.ts';
import { createCipher } from '../../../../../lib/store/notes/lock/create-cipher.ts';
import { keyFor, makeDataKey } from '../../../../../lib/store/notes/lock/data-key.ts';
import { type EncryptedBody, noteBodySchema } from '../../../../../lib/store/notes/note-rows.ts';
import { CASE, sampleContent, somePlace } from './sample.ts';

const dataKey = makeDataKey();
const cipher = createCipher(dataKey);

function encrypted(text: string, place = somePlace()): EncryptedBody {
  const body = cipher.encrypt(sampleContent(text), place);
  if (body.is !== 'encrypted') throw new Error('plain');
  return body;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(text);
  if (bytes === null) throw new Error('not base64');
  return bytes;
}

describe('a body under the key', () => {
  test('comes back as it was, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.boolean(), (text, followUp) => {
        const content = sampleContent(text, { followUp, tags: ['å sjekke'] });
        const place = somePlace();
        const body = cipher.encrypt(content, place);
        expect(noteBodySchema.safeParse(body).success).toBe(true);
        expect(cipher.decrypt(body, place)).toEqual(content);
      }),
      { numRuns: 60 },
    );
  });
  test('is what the browser’s own AES-256-GCM reads', async () => {
    const place = somePlace();
    const body = encrypted('Husk å spørre om økonomien.', place);
    const key = await crypto.subtle.importKey('raw', keyFor(dataKey, 'body'), 'AES-GCM', false, ['decrypt']);
    const plain = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: bytesOf(body.nonce),
        additionalData: new TextEncoder().encode(`${place.note} ${place.operation}`),
      },
      key,
      bytesOf(body.data),
    );
    expect(JSON.parse(new TextDecoder().decode(plain))).toEqual(sampleContent('Husk å spørre om økonomien.'));
  });
  test('is refused with any bit of it changed', () => {
    const place = somePlace();
    const body = encrypted('kort', place);
    fc.assert(
      fc.property(
        fc.constantFrom('nonce' as const, 'data' as const),
        fc.nat(),
        fc.nat(7),
        (part, at, bit) => {
          const bytes = bytesOf(body[part]);
          const index = at % bytes.length;
          bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
          expect(cipher.decrypt({ ...body, [part]: toBase64(bytes) }, place)).toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });
  test.each([
    ['another key', () => createCipher(makeDataKey()).decrypt(encrypted('a', PLACE), PLACE)],
    [
      'another note',
      () => cipher.decrypt(encrypted('a', PLACE), { ...somePlace(), operation: PLACE.operation }),
    ],
    ['another state', () => cipher.decrypt(encrypted('a', PLACE), { ...somePlace(), note: PLACE.note })],
    ['a cut text', () => cipher.decrypt({ ...encrypted('a', PLACE), data: '' }, PLACE)],
    ['no base64', () => cipher.decrypt({ ...encrypted('a', PLACE), data: 'å' }, PLACE)],
    [
      'a long nonce',
      () => cipher.decrypt({ ...encrypted('a', PLACE), nonce: 'AAAAAAAAAAAAAAAAAAAAAA==' }, PLACE),
    ],
  ])('is refused with %s', (_why, decrypt) => {
    expect(decrypt()).toBeNull();
  });
  test('tells neither its words nor, within 256 bytes, its length', () => {
    const short = encrypted('a');
    expect(short.data.length).toBe(encrypted('a'.repeat(60)).data.length);
    expect(JSON.stringify(encrypted('pasientsikkerhet'))).not.toContain('pasientsikkerhet');
    expect(bytesOf(short.data).length % 256).toBe(16);
  });
  test('is never made twice with the same nonce', () => {
    const nonces = Array.from({ length: 1_000 }, () => encrypted('a').nonce);
    expect(new Set(nonces).size).toBe(1_000);
  });
  test('a plain one, left by a page that was closing, is read', () => {
    expect(cipher.decrypt({ is: 'plain', content: sampleContent('a') }, PLACE)).toEqual(sampleContent('a'));
  });
});

describe('the place of a case', () => {
  test('is the same for the same case and key, and does not tell it', () => {
    const place = cipher.placeOf(CASE);
    expect(createCipher(dataKey).placeOf(CASE)).toBe(place);
    expect(cipher.placeOf('NUFA-27-2025' as CaseId)).not.toBe(place);
    expect(createCipher(makeDataKey()).placeOf(CASE)).not.toBe(place);
    expect(place).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });
  test('is HMAC-SHA-256 as the browser makes it', async () => {
    const key = await crypto.subtle.importKey(
      'raw',
      keyFor(dataKey, 'place'),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(CASE));
    expect(cipher.placeOf(CASE)).toBe(toBase64(new Uint8Array(signed)));
  });
});

const PLACE = somePlace();
