/** Fetches a paper that the reader asked for. Nothing else in Saksspor reaches the network. */
import { paperAddress } from '../model/paper-address.ts';
import { readBody } from './read-body.ts';

/**
 * `no-access`: the browser, or the reader, does not let us read the host, or it is none of the councils'. `gone`: 404 or
 * 410. `host-error`: any other answer that is no paper, or none at all although the machine is on the network.
 */
export type DownloadFault = 'no-access' | 'offline' | 'gone' | 'host-error' | 'too-large';

export class DownloadRefused extends Error {
  override readonly name = 'DownloadRefused';
  readonly fault: DownloadFault;
  /** Of the host's answer; null where there was none. */
  readonly status: number | null;
  /** ms until the host wants to be asked again (Retry-After); null where it does not say. */
  readonly rest: number | null;

  constructor(fault: DownloadFault, status: number | null, cause?: unknown, rest: number | null = null) {
    super(`The paper was not fetched: ${fault} ${status ?? ''}`, { cause });
    this.fault = fault;
    this.status = status;
    this.rest = rest;
  }
}

/** What the host said of a file, to ask whether it has changed. */
export interface FileVersion {
  readonly entityTag: string | null;
  readonly lastModified: string | null;
}

export interface DownloadedPaper extends FileVersion {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface DownloadOptions {
  readonly signal: AbortSignal;
  /** Bytes so far, and of all where the host says how many. */
  readonly onProgress?: (bytes: number, all: number | null) => void;
  /** As it was fetched before: the answer is then `unchanged` where it still is so. */
  readonly known?: FileVersion;
  /**
   * Whether the browser lets us read the host: `mayReadHost` of lib/messages. Left out, nothing is asked, and a host that
   * we may not read looks like one that does not answer.
   */
  readonly mayRead?: (host: string) => Promise<boolean>;
}

export type DownloadPaper = (
  address: URL,
  options: DownloadOptions,
) => Promise<DownloadedPaper | 'unchanged'>;

/** Bytes. A paper has a few million; a file is held in memory whole, and more than once while it is read. */
export const MAX_PAPER_SIZE = 100_000_000;
/** ms without a byte. A slow line still gives one in that time. */
const SILENCE = 60_000;

/**
 * By https from the two councils' hosts, with no cookie and no word of where the reader came from. A redirect is
 * followed within those hosts only: the extension's policy lets no other request out, and the last address is looked at
 * again here. What the bytes are is for lib/pdf to say.
 *
 * @throws DownloadRefused, or the signal's reason
 */
export const downloadPaper: DownloadPaper = async (address, { signal, onProgress, known, mayRead }) => {
  signal.throwIfAborted();
  const url = paperAddress(address.href);
  if (url === null) throw new DownloadRefused('no-access', null);
  if (mayRead !== undefined && !(await mayRead(url.hostname))) throw new DownloadRefused('no-access', null);
  signal.throwIfAborted();
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE);
  };
  let status: number | null = null;
  try {
    hear();
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Nothing of a paper stays with the browser: what is kept is for the reader to say.
      cache: 'no-store',
      headers: conditionOf(known),
      signal: AbortSignal.any([signal, silence.signal]),
    });
    hear();
    status = response.status;
    if (paperAddress(response.url) === null) throw new DownloadRefused('host-error', status);
    if (status === 304 && known !== undefined) return 'unchanged';
    if (status === 404 || status === 410) throw new DownloadRefused('gone', status);
    if (status !== 200) {
      const rest = restAsked(response.headers.get('retry-after'), Date.now());
      throw new DownloadRefused('host-error', status, undefined, rest);
    }
    const bytes = await readBody(response, MAX_PAPER_SIZE, (read, all) => {
      hear();
      onProgress?.(read, all);
    });
    if (bytes === 'too-large') throw new DownloadRefused('too-large', status);
    if (bytes === 'cut-off') throw new DownloadRefused('host-error', status);
    const { headers } = response;
    return { bytes, entityTag: headers.get('etag'), lastModified: headers.get('last-modified') };
  } catch (error) {
    // The body of an answer that is not wanted is left to the browser no longer than this.
    silence.abort();
    signal.throwIfAborted();
    if (error instanceof DownloadRefused) throw error;
    throw new DownloadRefused(navigator.onLine === false ? 'offline' : 'host-error', status, error);
  } finally {
    clearTimeout(timer);
  }
};

function conditionOf(known: FileVersion | undefined): Record<string, string> {
  return {
    ...(known?.entityTag != null && { 'if-none-match': known.entityTag }),
    ...(known?.lastModified != null && { 'if-modified-since': known.lastModified }),
  };
}

/**
 * ms, from a Retry-After of seconds or of a date; null where it says neither.
 *
 * @param now ms since 1970
 */
export function restAsked(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
