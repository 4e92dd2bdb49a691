/** Bytes as text and back. `toBase64` of the browsers is younger than the oldest browser that we run in. */

/** What WebCrypto takes: bytes with a buffer of their own. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Arguments of a call; a longer list does not fit on the stack. */
const SLICE = 8_192;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(binary);
}

/** Null where it is not base64. */
export function fromBase64(text: string): Bytes | null {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

export function toUtf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Null where it is not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
