/** How the reading of the list stands, for all windows. */

/** ms between two files: the hosts are public services, and nobody is in a hurry. Said on the page. */
export const PAUSE = 2_000;
/** ms. After an error of the host that does not say itself when to come back. */
export const HOST_REST = 60_000;
/** ms. A host that wants a longer rest is left in peace until the reader asks again. */
export const LONGEST_REST = 600_000;
/** ms. Without a network it is tried again when the browser says that there is one, or after this. */
export const NETWORK_REST = 30_000;
/** Errors of the host one after the other before the reading stops. */
export const MOST_HOST_ERRORS = 2;
/** Papers one after the other that the host gives to nobody: more of them is a host that wants no visit. */
export const MOST_REFUSALS = 5;
/** Times that one paper is tried, a reading that was broken off by a closed tab or a killed browser among them. */
export const MOST_TRIES = 3;

export type StopReason =
  | 'host-error'
  /** The disk is full. */
  | 'no-room'
  /** The browser does not let us read the host. */
  | 'no-access'
  | 'no-consent'
  | 'no-database';

export type ReadingRun =
  /** Nothing is asked for. */
  | { readonly is: 'none' }
  | RunningRun
  | (Asked & { readonly is: 'paused' })
  /** `notBefore`: when the host wants to be asked again, where it says that. */
  | (Asked & { readonly is: 'stopped'; readonly because: StopReason; readonly notBefore: number | null })
  /** Everything on the list has come to its end. */
  | (Asked & { readonly is: 'done' });

interface Asked {
  /** `QueuedPaper.order` of the first paper of this run: those before it are of earlier ones. */
  readonly from: number;
}

export interface RunningRun extends Asked {
  readonly is: 'running';
  /** ms since 1970: no file is fetched before. */
  readonly notBefore: number;
  /** One after the other. */
  readonly hostErrors: number;
  readonly refusals: number;
  /** The last file could not be fetched because there was no network. */
  readonly isOffline: boolean;
}

export function newRun(from: number, notBefore = 0): RunningRun {
  return { is: 'running', from, notBefore, hostErrors: 0, refusals: 0, isOffline: false };
}
