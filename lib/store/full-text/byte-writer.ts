/** Bytes that grow: whole numbers in seven bits a byte, and runs of bytes. */

export class ByteWriter {
  private bytes: Uint8Array<ArrayBuffer>;
  private size = 0;

  constructor(room = 16) {
    this.bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.size;
  }

  /** @param value below 2 to the power of 31 */
  number(value: number): void {
    this.makeRoom(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.bytes[this.size++] = (rest & 127) | 128;
    this.bytes[this.size++] = rest;
  }

  run(run: Uint8Array): void {
    this.makeRoom(run.length);
    this.bytes.set(run, this.size);
    this.size += run.length;
  }

  /** What was written; shares its memory, so it is to be copied or used before more is written. */
  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.size);
  }

  clear(): void {
    this.size = 0;
  }

  private makeRoom(more: number): void {
    if (this.size + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.size + more, 2 * this.bytes.length));
    larger.set(this.written());
    this.bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote, from `at`. Behind the end it reads zeros. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  run(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
