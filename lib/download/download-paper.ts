/** Fetches a paper that the reader asked for. Nothing else in Saksspor reaches the network. */

/**
 * `no-access`: the browser, or the reader, does not let us read the host. `gone`: 404 or 410. `host-error`: any other
 * answer that is no paper, or none at all although the machine is on the network.
 */
export type DownloadFault = 'no-access' | 'offline' | 'gone' | 'host-error' | 'too-large';

export class DownloadRefused extends Error {
  override readonly name = 'DownloadRefused';
  readonly fault: DownloadFault;
  /** Of the host's answer; null where there was none. */
  readonly status: number | null;

  constructor(fault: DownloadFault, status: number | null, cause?: unknown) {
    super(`The paper was not fetched: ${fault} ${status ?? ''}`, { cause });
    this.fault = fault;
    this.status = status;
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
}

export type DownloadPaper = (
  address: URL,
  options: DownloadOptions,
) => Promise<DownloadedPaper | 'unchanged'>;
