/** Where a paper may be fetched from: the two councils' hosts, by https, and nowhere else (TRUST.md rule 6). */
import { COUNCIL_HOSTS } from './settings.ts';

const LONGEST = 2000;

/** Without its fragment. Null where it is no address of a council's host, has a port, or carries a name or password. */
export function paperAddress(text: string): URL | null {
  if (text.length > LONGEST) return null;
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:' || url.port !== '') return null;
  if (url.username !== '' || url.password !== '') return null;
  if (!COUNCIL_HOSTS.some((host) => host === url.hostname)) return null;
  url.hash = '';
  return url;
}

/** The page that an address asks for: "…/innkalling.pdf#page=7". One-based; null where it asks for none. */
export function pageAsked(address: string): number | null {
  const page = Number(/#(?:[^#]*&)?page=(\d{1,5})(?:&|$)/u.exec(address)?.[1] ?? 0);
  return page > 0 ? page : null;
}
