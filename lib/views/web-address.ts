/** Addresses that were read in a document are links only where they lead to the web: a page can write anything. */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Without its scheme, with its letters as they are: "www.ehelse.no/råd-og-utvalg/…". */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address).replace(/^https?:\/\//, '');
  } catch {
    return address;
  }
}
