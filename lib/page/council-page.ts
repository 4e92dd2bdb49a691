/**
 * Which pages Saksspor reads: the council sections of four hosts, by the path gate of DOMAIN.md §1.4.
 *
 * The gate is in code and not in the manifest, so that a client-side navigation into a section is seen, and so
 * that `å` in a path matches however the browser writes it.
 */
import { COUNCIL_HOSTS, type CouncilHost } from '../model/settings.ts';

const EHELSE =
  /^\/(?:råd-og-utvalg|rad-og-utvalg|styrer-og-utvalg|nasjonal-portefolje|nasjonal-e-helseportefolje)(?:\/|$)/;
const HELSEDIREKTORATET = /^\/om-oss\/(?:rad-og-utvalg|råd-og-utvalg)(?:\/|$)/;

const SECTIONS: Readonly<Record<CouncilHost, RegExp>> = {
  'www.ehelse.no': EHELSE,
  'ehelse.no': EHELSE,
  'www.helsedirektoratet.no': HELSEDIREKTORATET,
  'helsedirektoratet.no': HELSEDIREKTORATET,
};

/** True on a council page. A port is ignored, any other host or scheme is not ours. */
export function isCouncilPage(url: URL): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const host = COUNCIL_HOSTS.find((one) => one === url.hostname);
  return host !== undefined && SECTIONS[host].test(decodePath(url.pathname));
}

/** Percent escapes undone and `å` as one character; an escape that is not UTF-8 stays as it is written. */
function decodePath(path: string): string {
  return path
    .replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    })
    .normalize('NFC');
}
