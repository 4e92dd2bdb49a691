/**
 * The bytes of a text file → its text. Files from the councils' years come as UTF-8, as UTF-16 from Notepad's
 * "Unicode", and as windows-1252 from old Word; nothing in a file says reliably which.
 */

/** Bytes that decide: a page says its encoding in its first 1,024 (HTML standard), and we look a bit further. */
const HEAD = 2_048;
/** Share of zero bytes in one half of the pairs from which text without a mark is UTF-16. Latin letters give all. */
const MOSTLY = 0.4;

export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const unmarked = unmarkedUtf16(bytes.subarray(0, HEAD));
  if (unmarked !== null) return unmarked;
  if (isUtf8(bytes)) return 'utf-8';
  return statedEncoding(bytes.subarray(0, HEAD)) ?? 'windows-1252';
}

/** A file that was cut inside a letter is UTF-8 all the same. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function unmarkedUtf16(head: Uint8Array): string | null {
  const pairs = Math.floor(head.length / 2);
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (pairs === 0 || Math.min(even, odd) > 0) return null;
  if (odd > pairs * MOSTLY) return 'utf-16le';
  return even > pairs * MOSTLY ? 'utf-16be' : null;
}

/** `<meta charset=…>`, where the browser knows that encoding and it is not the UTF-8 that was just ruled out. */
function statedEncoding(head: Uint8Array): string | null {
  const [, label = ''] =
    /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(new TextDecoder('latin1').decode(head)) ?? [];
  try {
    const { encoding } = new TextDecoder(label);
    return label === '' || encoding === 'utf-8' ? null : encoding;
  } catch {
    return null;
  }
}
