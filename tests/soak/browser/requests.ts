/** What was asked of the network, without what the browser asks for itself. */
import type { ServedRequest } from '../../e2e/harness/council-server.ts';

/** Hosts that a browser speaks with on its own account, also with no extension in it: for dictionaries (gvt1), accounts. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

/** In their order, as "GET https://www.ehelse.no/…". */
export function askedFor(requests: readonly ServedRequest[]): readonly string[] {
  return requests
    .filter(({ url }) => {
      const { hostname, pathname } = new URL(url);
      return !OF_THE_BROWSER.test(hostname) && pathname !== '/favicon.ico';
    })
    .map(({ method, url }) => `${method} ${url}`);
}
