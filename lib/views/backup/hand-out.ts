/** Hands a file that was made here to the browser, to be saved where the reader says. */

/** ms. The browser reads the file after the click has been handled; a minute is more than any disk needs. */
const FILE_KEPT = 60_000;

export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

export function handOut({ name, text }: MadeFile, type: 'application/json' | 'text/markdown'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FILE_KEPT);
}
