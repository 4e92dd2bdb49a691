/** Bytes packed by LZW as PDF has it: codes grow from 9 to 12 bits, each one code early. One character a byte. */
const CLEAR = 256;
const END = 257;
const MOST_CODES = 4094;

export function lzwPacked(bytes: Uint8Array): string {
  const { write, end } = codeWriter();
  let next = END + 1;
  /** Code of a word and the byte behind it. */
  let longer = new Map<number, number>();
  let word: number | null = null;
  write(CLEAR, 9);
  for (const byte of bytes) {
    const key: number = word === null ? -1 : word * 256 + byte;
    const known: number | undefined = word === null ? byte : longer.get(key);
    if (known !== undefined) {
      word = known;
      continue;
    }
    write(word ?? byte, widthAt(next));
    longer.set(key, next);
    next += 1;
    if (next >= MOST_CODES) {
      write(CLEAR, widthAt(next));
      longer = new Map();
      next = END + 1;
    }
    word = byte;
  }
  if (word !== null) write(word, widthAt(next));
  write(END, widthAt(next + 1));
  return end();
}

/** Spaces, as few bytes as they can be: each word one longer than the one before, then the longest again and again. */
export function lzwBomb(bytes: number): string {
  const { write, end } = codeWriter();
  write(CLEAR, 9);
  write(32, 9);
  let size = 1;
  for (let code = END + 1; size < bytes; code += 1) {
    const shown = Math.min(code, MOST_CODES);
    write(shown, widthAt(shown + 1));
    size += shown - END + 1;
  }
  return end();
}

function widthAt(next: number): number {
  return Math.min(12, Math.max(9, 32 - Math.clz32(next)));
}

function codeWriter(): { write(code: number, width: number): void; end(): string } {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  return {
    write(code, width) {
      held = (held << width) | code;
      for (bits += width; bits >= 8; ) {
        bits -= 8;
        out.push((held >>> bits) & 255);
      }
      held &= (1 << bits) - 1;
    },
    end() {
      out.push((held << (8 - bits)) & 255);
      return Buffer.from(out).toString('latin1');
    },
  };
}
