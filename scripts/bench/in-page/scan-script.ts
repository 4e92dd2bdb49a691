/** `measureScan` for a blank page: the text and the lexicon are fetched, so that they are what a page has. */
import { getCitations } from '@beshkenadze/eyecite';
import { measureScan, type ScanTask, type ScanTimes } from './scan.ts';

export interface ScanInPage {
  measure(task: Omit<ScanTask, 'text' | 'lexicon'>, addresses: ScanAddresses): Promise<ScanTimes>;
}

export interface ScanAddresses {
  readonly text: string;
  readonly lexicon: string;
}

const scanInPage: ScanInPage = {
  async measure(task, addresses) {
    const text = await (await fetch(addresses.text)).text();
    const lexicon = (await (await fetch(addresses.lexicon)).json()) as ScanTask['lexicon'];
    return measureScan({ ...task, text, lexicon }, { now: () => performance.now(), cite: getCitations });
  },
};

Object.assign(globalThis, { scanInPage });
