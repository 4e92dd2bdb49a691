/** A link to the place in a page where something stands: a text fragment of its first words. */

/** Enough to be one place, few enough to stand in one block of the page. */
const WORDS = 6;

/**
 * The browser scrolls to the words and marks them if they still stand there, and otherwise opens the page as usual.
 * Anything but http and https leads nowhere.
 */
export function addressOfWords(address: string, words: string | null): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const first = (words ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, WORDS)
    .join(' ');
  if (first === '') return url.href;
  url.hash = '';
  // A hyphen has a meaning of its own in a text fragment.
  return `${url.href}#:~:text=${encodeURIComponent(first).replaceAll('-', '%2D')}`;
}
