/** What a paper that was fetched is called: the name of its file, as a person reads it. */

/** "Innkalling NUFA 25.–26. oktober 2023.pdf"; the host where the address ends in no name. */
export function paperFileName(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const last = url.pathname.split('/').findLast((part) => part !== '');
  return last === undefined
    ? url.hostname
    : decoded(last)
        .replaceAll(/[\s_+]+/gu, ' ')
        .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
