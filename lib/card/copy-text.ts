/** Puts a text on the clipboard, on a click in the card. Says whether it did; never throws. */
import { listen } from './until.ts';

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages served by http have no clipboard object, and a page's policy may forbid it.
    return copyByEvent(text);
  }
}

/** The older way, without an editable element: answers the copy event that it causes. */
function copyByEvent(text: string): boolean {
  const done = new AbortController();
  let written = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    written = event.clipboardData !== null;
  };
  listen(window, 'copy', write, done.signal);
  const ran = document.execCommand('copy');
  done.abort();
  return ran && written;
}
