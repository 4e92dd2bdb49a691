/** How a part of a file is packed, by the dictionary before it. */

export type Filter = 'deflate' | 'lzw' | 'run-length' | 'ascii-85' | 'ascii-hex' | 'elsewhere';

export interface StreamPacking {
  /** In the order in which they are undone. `elsewhere`: the dictionary names a place where they stand. */
  readonly filters: readonly Filter[];
  /** Of LZW. */
  readonly early: boolean;
}

/** Names and their short forms, which pdf.js takes everywhere. */
const NAMES: Readonly<Record<string, Filter>> = {
  FlateDecode: 'deflate',
  Fl: 'deflate',
  LZWDecode: 'lzw',
  LZW: 'lzw',
  RunLengthDecode: 'run-length',
  RL: 'run-length',
  ASCII85Decode: 'ascii-85',
  A85: 'ascii-85',
  ASCIIHexDecode: 'ascii-hex',
  AHx: 'ascii-hex',
};

/** @param dictionary one character a byte */
export function packingOf(dictionary: string): StreamPacking {
  // Names may be written in codes: "/Fl#61teDecode".
  const plain = dictionary.replace(/#([\da-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const early = !/\/EarlyChange\s*0(?!\d)/u.test(plain);
  if (/\/F(?:ilter)?\s*\d+\s+\d+\s+R(?!\w)/u.test(plain)) return { filters: ['elsewhere'], early };
  const filters = [...plain.matchAll(/\/(\w+)/gu)].flatMap(([, name = '']) => NAMES[name] ?? []);
  return { filters, early };
}

/** Without the letters that bytes were written in. What is damaged ends there. */
export function withoutLetters(bytes: Uint8Array, filter: 'ascii-85' | 'ascii-hex'): Uint8Array {
  return filter === 'ascii-85' ? from85(bytes) : fromHex(bytes);
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length >> 1);
  let length = 0;
  let high = -1;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      out[length++] = high * 16 + digit;
      high = -1;
    }
  }
  return out.subarray(0, length);
}

const FIRST = 0x21;
const LAST = 0x75;
const ZEROS = 0x7a;

function from85(bytes: Uint8Array): Uint8Array {
  // A "z" is four bytes.
  const out = new Uint8Array(bytes.length * 4);
  let length = 0;
  let word = 0;
  let digits = 0;
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === ZEROS && digits === 0) length += 4;
    if (byte < FIRST || byte > LAST) continue;
    word = word * 85 + (byte - FIRST);
    digits += 1;
    if (digits < 5) continue;
    for (let at = 3; at >= 0; at--) out[length++] = (word / 256 ** at) & 255;
    word = 0;
    digits = 0;
  }
  // Up to three bytes at the end are left out: they make no size.
  return out.subarray(0, length);
}
