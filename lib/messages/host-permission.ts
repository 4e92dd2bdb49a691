/**
 * Which council hosts Saksspor may read. Chromium grants them at install unless the reader has chosen "on click";
 * Firefox leaves the choice to the reader, and then the content script does not run until it is granted.
 */
import { browser } from 'wxt/browser';
import { COUNCIL_HOSTS, type CouncilHost } from '../model/settings.ts';

export interface HostPermission {
  readonly host: CouncilHost;
  readonly granted: boolean;
}

function patternOf(host: CouncilHost): string {
  return `*://${host}/*`;
}

/** Each council host and whether it is granted. */
export async function readHostPermissions(): Promise<readonly HostPermission[]> {
  return Promise.all(
    COUNCIL_HOSTS.map(async (host) => ({
      host,
      granted: await browser.permissions.contains({ origins: [patternOf(host)] }),
    })),
  );
}

/** Whether the browser lets us read the host. False for any that is not a council's. */
export async function mayReadHost(host: string): Promise<boolean> {
  const council = COUNCIL_HOSTS.find((one) => one === host);
  if (council === undefined) return false;
  return browser.permissions.contains({ origins: [patternOf(council)] }).catch(() => false);
}

/**
 * Asks the reader for every council host; true if all were granted. Call it straight from a click, before any
 * `await`: the browser refuses it otherwise.
 */
export async function requestHostPermissions(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: COUNCIL_HOSTS.map(patternOf) });
  } catch {
    return false;
  }
}

/** Calls `listener` when a permission was granted or taken away, until `signal` aborts. */
export function watchHostPermissions(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChange = (): void => listener();
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
}
