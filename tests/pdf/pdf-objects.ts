/**
 * Objects of a PDF as a file: numbered from 1, the catalogue first, with a table of where each stands; locked by a
 * password where one is given (the standard's oldest, 40-bit RC4).
 */
import { createHash } from 'node:crypto';

export interface Body {
  /** With "$0", "$1", … for its strings. With a stream it is a dictionary, whose length is written for it. */
  readonly head: string;
  /** One character a byte. */
  readonly stream?: string;
  /** One character a byte. */
  readonly strings?: readonly string[];
}

interface Lock {
  readonly dictionary: string;
  readonly id: string;
  encrypt(object: number, bytes: string): string;
}

export function writtenPdf(bodies: readonly Body[], password: string | null): Uint8Array {
  const lock = password === null ? null : lockFor(password);
  let file = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  const places: number[] = [];
  for (const [index, body] of bodies.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${bodyText(body, index + 1, lock)}\nendobj\n`;
  }
  if (lock !== null) {
    places.push(file.length);
    file += `${places.length} 0 obj\n${lock.dictionary}\nendobj\n`;
  }
  const table = file.length;
  const size = places.length + 1;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const locked = lock === null ? '' : ` /Encrypt ${places.length} 0 R /ID [<${lock.id}> <${lock.id}>]`;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n`;
  file += `<< /Size ${size} /Root 1 0 R${locked} >>\nstartxref\n${table}\n%%EOF\n`;
  return bytesOf(file);
}

/** One character a byte. */
export function bytesOf(file: string): Uint8Array {
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** As a string of a PDF. */
export function quoted(text: string): string {
  const safe = text
    .replace(/[\\()]/gu, '\\$&')
    .replace(/\r/gu, '\\r')
    .replace(/\n/gu, '\\n');
  return `(${safe})`;
}

function bodyText({ head, stream, strings = [] }: Body, object: number, lock: Lock | null): string {
  const kept = (bytes: string) => lock?.encrypt(object, bytes) ?? bytes;
  const text = head.replace(/\$(\d)/gu, (_, index: string) => quoted(kept(strings[Number(index)] ?? '')));
  if (stream === undefined) return text;
  return `${text.replace(/>>$/u, `/Length ${stream.length} >>`)}\nstream\n${kept(stream)}\nendstream`;
}

/** The standard's own, put after a password that is shorter than 32 bytes. */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
/** May be read, printed and copied. */
const PERMISSIONS = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
const KEY_BYTES = 5;

function lockFor(password: string): Lock {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const id = md5(padded);
  const owner = rc4(md5(padded).subarray(0, KEY_BYTES), padded);
  const key = md5(Buffer.concat([padded, owner, PERMISSIONS, id])).subarray(0, KEY_BYTES);
  const user = rc4(key, PADDING);
  return {
    id: id.toString('hex'),
    dictionary: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`,
    encrypt(object, bytes) {
      const number = Buffer.from([object & 255, (object >> 8) & 255, object >> 16, 0, 0]);
      const own = md5(Buffer.concat([key, number])).subarray(0, KEY_BYTES + 5);
      return rc4(own, Buffer.from(bytes, 'latin1')).toString('latin1');
    },
  };
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (one: number, other: number) => {
    const kept = at(one);
    state[one & 255] = at(other);
    state[other & 255] = kept;
  };
  let other = 0;
  for (let index = 0; index < 256; index += 1) {
    other = (other + at(index) + (key[index % key.length] ?? 0)) & 255;
    swap(index, other);
  }
  let one = 0;
  other = 0;
  return Buffer.from(
    bytes.map((byte) => {
      one = (one + 1) & 255;
      other = (other + at(one)) & 255;
      swap(one, other);
      return byte ^ at(at(one) + at(other));
    }),
  );
}
