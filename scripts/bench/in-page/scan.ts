/**
 * One scan of a text beside the floor of the machine (a bare loop over its characters) and beside the eyecite port:
 * in Node, and as a script in a blank page. What takes turns is measured in the same stretch of time.
 */
import { detect } from '../../../lib/detect/detect.ts';
import { prepareRecogniser } from '../../../lib/detect/recogniser.ts';
import type { Lexicon } from '../../../lib/model/lexicon.ts';
import type { Detection } from '../../../lib/model/mention.ts';

export interface ScanTask {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly latestYear: number;
  /** How often each is measured. */
  readonly rounds: number;
  /** How often before, unmeasured: both are compiled by then. */
  readonly warmUp: number;
  /** UTF-16 units of the text that eyecite gets in a round, each time others: it would need minutes for all. */
  readonly peerPart: number;
}

/** Times in ms, one for each round. */
export interface ScanTimes {
  readonly floor: readonly number[];
  readonly ours: readonly number[];
  /** For `peerPart` units only. */
  readonly peer: readonly number[];
  readonly found: ScanCounts;
  /** Citations of US law: there are hardly any. */
  readonly peerFound: number;
}

export interface ScanCounts {
  readonly cases: number;
  readonly councils: number;
  readonly terms: number;
  readonly unknown: number;
}

/** A coarse clock needs a longer stretch: the floor is walked so often, and its time divided. */
const FLOOR_TIMES = 8;

export interface ScanContestants {
  /** ms, of a clock that only goes forward. */
  readonly now: () => number;
  /** The peer; its result's length is counted. */
  readonly cite: (text: string) => readonly unknown[];
  /** What is measured; for a test that makes it slow. */
  readonly scan?: typeof detect;
}

export function measureScan(
  { text, lexicon, latestYear, rounds, warmUp, peerPart }: ScanTask,
  { now, cite, scan = detect }: ScanContestants,
): ScanTimes {
  const recogniser = prepareRecogniser(lexicon, latestYear);
  const source = { text, url: null, headings: [] };
  const timed = <Result>(work: () => Result): { readonly ms: number; readonly result: Result } => {
    const start = now();
    const result = work();
    return { ms: now() - start, result };
  };
  const partOf = (round: number): string => {
    const from = Math.floor((text.length - peerPart) * (round / (rounds + 1)));
    return text.slice(from, from + peerPart);
  };
  const floor: number[] = [];
  const ours: number[] = [];
  const peer: number[] = [];
  const sums = new Set<number>();
  let found: ScanCounts | null = null;
  let peerFound = 0;
  cite(partOf(rounds));
  for (let round = -warmUp; round < rounds; round += 1) {
    const bare = timed(() => {
      let sum = 0;
      for (let time = 0; time < FLOOR_TIMES; time += 1) sum += characterSum(text);
      return sum;
    });
    const scanned = timed(() => scan(source, recogniser));
    const counts = countsOf(scanned.result);
    if (found !== null && JSON.stringify(found) !== JSON.stringify(counts))
      throw new Error('two scans of one text found different things');
    found = counts;
    sums.add(bare.result);
    if (round < 0) continue;
    const cited = timed(() => cite(partOf(round)).length);
    peerFound += cited.result;
    floor.push(bare.ms / FLOOR_TIMES);
    ours.push(scanned.ms);
    peer.push(cited.ms);
  }
  // The sum is asked for, so that no compiler leaves the loop out.
  if (sums.size !== 1 || sums.has(0)) throw new Error('the bare loop has not read the text');
  if (found === null || found.cases === 0 || found.terms === 0) throw new Error('the scan has found nothing');
  return { floor, ours, peer, found, peerFound };
}

/** The least that a program can do to read a text. */
function characterSum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function countsOf({ cases, terms, unknown }: Detection): ScanCounts {
  return {
    cases: cases.length,
    councils: cases.filter(({ council }) => council !== null).length,
    terms: terms.length,
    unknown: unknown.length,
  };
}
