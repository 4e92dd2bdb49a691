/** The copy as the text of a file: everything is to be had out of the browser before anything is put back. */
import { loadCanary, loadNames, loadRows } from './copy-storage.ts';

/** Damaged rows are in it too, as they stand. */
export async function copyFile(): Promise<string> {
  const names = await loadNames();
  const rows = Object.fromEntries(await loadRows(names));
  const canary = await loadCanary();
  const file = { format: 'saksspor-copy', version: 1, copiedAt: canary?.copiedAt ?? null, rows };
  return `${JSON.stringify(file, null, 1)}\n`;
}
