/**
 * Something that the background makes and the page side reads from `storage.local`, as one text with its
 * fingerprint. Only our own background writes there, so what the fingerprint fits is whole, and the page side needs
 * no guard for each field.
 */

export interface Sealed {
  /** Of the content: another format is not read. */
  readonly format: number;
  readonly json: string;
  readonly fingerprint: number;
}

export function seal(format: number, content: object): Sealed {
  const json = JSON.stringify(content);
  return { format, json, fingerprint: fingerprint(format, json) };
}

/** The content as it was sealed; null for anything else, damaged or of another format. Never throws. */
export function unseal<Content>(stored: unknown, format: number): Content | null {
  const { json, fingerprint: stamp } = Object(stored) as Partial<Record<keyof Sealed, unknown>>;
  if (typeof json !== 'string' || stamp !== fingerprint(format, json)) return null;
  return JSON.parse(json) as Content;
}

/** FNV-1a over UTF-16 units, 32 bits: tells damage, not forgery. */
function fingerprint(format: number, text: string): number {
  let hash = 0x811c9dc5 ^ format;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
