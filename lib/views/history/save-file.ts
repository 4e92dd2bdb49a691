/** Hands a text out as a file, as a download that the reader started. */

/** Long enough for a slow browser to have fetched it. */
const KEPT_MS = 60_000;

/** @param type of the content: "text/csv" */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
