/** Damages one file or folder. Shares are of its length, 0 to 1. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';

/** Keeps the first `share`. */
export function cutEnd(path: string, share: number): void {
  truncateSync(path, Math.floor(readFileSync(path).length * share));
}

/** Takes the first `share` away. */
export function cutStart(path: string, share: number): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(Math.floor(bytes.length * share)));
}

/** Flips bits in `share` of the bytes, at least one, at random places. */
export function garble(path: string, share: number): void {
  const bytes = readFileSync(path);
  for (let left = Math.max(1, Math.floor(bytes.length * share)); left > 0; left -= 1) {
    const at = Math.floor(Math.random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(Math.random() * 255));
  }
  writeFileSync(path, bytes);
}

export function overwriteStart(path: string, length: number): void {
  const bytes = readFileSync(path);
  randomBytes(Math.min(length, bytes.length)).copy(bytes);
  writeFileSync(path, bytes);
}

/** The last `share` becomes zeros. */
export function zeroEnd(path: string, share: number): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0, Math.floor(bytes.length * (1 - share))));
}

export function zero(path: string): void {
  zeroEnd(path, 1);
}

export function appendGarbage(path: string, length: number): void {
  appendFileSync(path, randomBytes(length));
}

export function empty(path: string): void {
  writeFileSync(path, '');
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

export function replaceByFile(path: string): void {
  remove(path);
  writeFileSync(path, 'not a folder');
}
