/** Puts a text on the clipboard, on a click in the card. Says whether it did; never throws. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages served by http have no clipboard object, and a page's policy may forbid it.
    return copyByEvent(document, text);
  }
}

/** The older way, without an editable element: answers the copy event that it causes. */
function copyByEvent(document: Document, text: string): boolean {
  const done = new AbortController();
  let written = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    written = event.clipboardData !== null;
  };
  document.defaultView?.addEventListener('copy', write, { capture: true, signal: done.signal });
  const ran = document.execCommand('copy');
  done.abort();
  return ran && written;
}
