import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { compileLexicon } from '../../../lib/detect/compile-lexicon.ts';
import { detect } from '../../../lib/detect/detect.ts';
import { isReached } from '../../../scripts/bench/bench-row.ts';
import { measureScan, type ScanTask } from '../../../scripts/bench/in-page/scan.ts';
import { scanRows } from '../../../scripts/bench/scan-rows.ts';

const FOUND = { cases: 2, councils: 1, terms: 3, unknown: 0 };

function figures(floor: number[], ours: number[], peer: number[]) {
  return scanRows({ floor, ours, peer, found: FOUND, peerFound: 0 }, 'a test', 5_000_000).map(
    ({ figure }) => figure,
  );
}

describe('the figures of a scan', () => {
  test('each round is compared with itself, and the middle one counts', () => {
    expect(figures([10, 20, 30], [40, 40, 300], [1, 1, 1])[0]).toBe(0.25);
  });
  test("the peer's part is scaled to the whole text", () => {
    expect(figures([1], [10], [2])[1]).toBeCloseTo(200);
  });
});

describe('what is measured', () => {
  const text = 'Sak 26/25 i NUFA gjelder EPJ og FHIR. '.repeat(400);
  const task: ScanTask = {
    text,
    lexicon: compileLexicon(GLOSSARY, CASES, 'test'),
    latestYear: 2027,
    rounds: 1,
    warmUp: 1,
    peerPart: 20,
  };
  const now = () => performance.now();
  const cite = (part: string) => part.match(/A/g) ?? [];

  test('a sleep in our code is seen: no bar is reached', () => {
    const slow: typeof detect = (source, recogniser) => {
      const end = now() + 50;
      while (now() < end);
      return detect(source, recogniser);
    };
    const rows = scanRows(measureScan(task, { now, cite, scan: slow }), 'a test', text.length);
    expect(rows.map(isReached)).toEqual([false, false]);
  });
  test('a scan that finds nothing is no measurement', () => {
    expect(() => measureScan({ ...task, text: 'Ingenting her. '.repeat(20) }, { now, cite })).toThrow(
      'found nothing',
    );
  });
});
