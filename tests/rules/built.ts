/** Where the builds are that the rules read: made by the global setup, or before it with `SAKSSPOR_BUILT=1`. */
import { resolve } from 'node:path';
import { ROOT } from './source-files.ts';

export function builtFolder(browser: 'chrome' | 'firefox'): string {
  return resolve(ROOT, process.env.SAKSSPOR_OUTPUT ?? '.output', `${browser}-mv3`);
}
