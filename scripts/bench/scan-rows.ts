/** Figures of the scan: cases with their councils, terms and unknown words of 5 MB, in Node and in both browsers. */
import { CASES } from '../../lib/data/cases.ts';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import { compileLexicon } from '../../lib/detect/compile-lexicon.ts';
import type { BrowserSession } from '../../tests/soak/browser/browser-session.ts';
import { type BenchRow, median } from './bench-row.ts';
import { measureScan, type ScanTask, type ScanTimes } from './in-page/scan.ts';
import type { ScanAddresses, ScanInPage } from './in-page/scan-script.ts';
import { scanBundle } from './scan-bundle.ts';
import { paperText } from './scan-text.ts';
import type { BrowserSuite, NodeSuite } from './suite.ts';

/** Issue 7 §1. */
const OF_FLOOR = 0.25;
const OF_PEER = 100;
/** UTF-16 units: "5 MB". */
const LENGTH = 5_000_000;
const TASK: Omit<ScanTask, 'text' | 'lexicon'> = {
  latestYear: 2027,
  rounds: 7,
  warmUp: 3,
  peerPart: 5000,
};

export const scanNodeSuite: NodeSuite = { id: 'scan', where: 'node', run: inNode };
/** No bundle of the extension is measured, so none can be made slow: a unit test does that (`scan-rows.test.ts`). */
export const scanBrowserSuite: BrowserSuite = { id: 'scan', where: 'browser', run: inPage, slowed: null };

async function inNode(): Promise<readonly BenchRow[]> {
  const { text, from } = paperText(LENGTH);
  const { getCitations } = await import('@beshkenadze/eyecite');
  const task = { ...TASK, text, lexicon: builtInLexicon() };
  return scanRows(measureScan(task, { now: threadTime, cite: getCitations }), from, text.length);
}

async function inPage(session: BrowserSession): Promise<readonly BenchRow[]> {
  const { text, from } = paperText(LENGTH);
  // A host that every browser's test profile leads to this machine; the address is no council's, so nothing of ours runs.
  const host = 'https://www.ehelse.no/tom/';
  const addresses: ScanAddresses = { text: `${host}text`, lexicon: `${host}lexicon` };
  session.server.put(host, `<!doctype html><title>Blank</title><script src="scan.js"></script>`);
  session.server.put(`${host}scan.js`, await scanBundle(), { type: 'text/javascript; charset=utf-8' });
  session.server.put(addresses.text, text, { type: 'text/plain; charset=utf-8' });
  session.server.put(addresses.lexicon, JSON.stringify(builtInLexicon()), { type: 'application/json' });
  const under = await session.running();
  const page = await under.newPage(host);
  const times = await page.evaluate(
    (task, where) => (globalThis as unknown as { scanInPage: ScanInPage }).scanInPage.measure(task, where),
    TASK,
    addresses,
  );
  await page.close();
  return scanRows(times, from, text.length);
}

function builtInLexicon(): ScanTask['lexicon'] {
  return compileLexicon(GLOSSARY, CASES, 'bench');
}

/** ms of processor time of this thread: on a busy machine the clock measures the others. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** @param length UTF-16 units of the text */
export function scanRows(
  { floor, ours, peer, found, peerFound }: ScanTimes,
  from: string,
  length: number,
): readonly BenchRow[] {
  const ratios = (one: readonly number[], scale: number): readonly number[] =>
    ours.map((ms, round) => ((one[round] ?? Number.NaN) * scale) / ms);
  const share = TASK.peerPart / length;
  const ms = (times: readonly number[]) => `${median(times).toFixed(0)} ms`;
  const text = `${(length / 1e6).toFixed(1)} MB of ${from}`;
  const counts = `${found.cases} cases (${found.councils} with their council), ${found.terms} terms, ${found.unknown} unknown words`;
  return [
    {
      id: 'floor',
      what: 'scan: share of the speed of a bare charCodeAt loop',
      figure: median(ratios(floor, 1)),
      unit: '×',
      bar: { is: 'at least', value: OF_FLOOR },
      samples: ours.length,
      details: `${text}; ours ${ms(ours)}, the loop ${ms(floor)}; found ${counts}`,
    },
    {
      id: 'eyecite',
      what: 'scan: faster than the eyecite port, times',
      figure: median(ratios(peer, 1 / share)),
      unit: '×',
      bar: { is: 'at least', value: OF_PEER },
      samples: ours.length,
      details: `eyecite ${ms(peer)} for ${TASK.peerPart / 1000} kB of the text, another part each time, and scaled to all of it (its time grows as the text does); it looks for citations of US law and found ${peerFound}, so the same text is read but not the same thing looked for`,
    },
  ];
}
