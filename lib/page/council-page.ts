/**
 * Which pages Saksspor reads: the council sections of four hosts, by the path gate of DOMAIN.md §1.4.
 *
 * The gate is in code and not in the manifest, so that a client-side navigation into a section is seen, and so
 * that `å` in a path matches however the browser writes it.
 */
/** Host and path: the four hosts of `COUNCIL_HOSTS` and no other. */
const COUNCIL_SECTION =
  /^(?:www\.)?(?:ehelse\.no\/(?:(?:r[åa]d|styrer)-og-utvalg|nasjonal-(?:e-helse)?portefolje)|helsedirektoratet\.no\/om-oss\/r[åa]d-og-utvalg)(?:\/|$)/;

/** True on a council page. A port is ignored, any other host or scheme is not ours. */
export function isCouncilPage({ protocol, hostname, pathname }: URL): boolean {
  return /^https?:$/.test(protocol) && COUNCIL_SECTION.test(hostname + decodePath(pathname));
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
