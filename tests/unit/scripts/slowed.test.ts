/**
 * A sleep in our code makes a bar of `npm run bench` fall (that of the scan does in scan-rows.test.ts); and what
 * `--slowed` puts its sleeps into stands where it says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type BenchRow, isReached } from '../../../scripts/bench/bench-row.ts';
import { linksRows } from '../../../scripts/bench/links-suite.ts';
import { SUITES } from '../../../scripts/bench/suites.ts';

/** ms that our code sleeps each time. */
const sleep = vi.hoisted(() => ({ ms: 0 }));

vi.mock('../../../lib/links/topical-index.ts', async (original) => {
  const real = await original<typeof import('../../../lib/links/topical-index.ts')>();
  function* createTopicalIndexInSteps(...given: Parameters<typeof real.createTopicalIndexInSteps>) {
    const index = yield* real.createTopicalIndexInSteps(...given);
    return { ...index, linksOf: slowly(index.linksOf) };
  }
  return { ...real, createTopicalIndexInSteps };
});

function slowly<Given extends unknown[], Result>(work: (...given: Given) => Result) {
  return (...given: Given): Result => {
    for (const end = performance.now() + sleep.ms; performance.now() < end; );
    return work(...given);
  };
}

function reached(rows: readonly BenchRow[], id: string): boolean {
  const row = rows.find((one) => one.id === id);
  if (row === undefined || row.bar === null) throw new Error(`no bar for ${id}`);
  return isReached(row);
}

describe('a sleep in our code', () => {
  // By the clock: on a busy machine the bar may be missed without a sleep too, but not three times.
  test('in the links of a case: the bar falls', { retry: 2 }, async () => {
    sleep.ms = 0;
    const few = { inAll: 400, asked: 30 };
    expect(reached(await linksRows(few), 'links')).toBe(true);
    sleep.ms = 8;
    expect(reached(await linksRows(few), 'links')).toBe(false);
  });
});

const slowed = SUITES.flatMap(({ id, where, slowed: how }) =>
  how === undefined || how === null ? [] : [{ id: `${id} in ${where}`, ...how }],
);

describe('what `npm run bench -- --slowed` changes', () => {
  test.each(slowed)('$id: stands in the sources, once', ({ by }) => {
    for (const { file, find, replacement } of by) {
      const source = readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
      expect(source.split(find)).toHaveLength(2);
      expect(replacement).not.toBe(find);
    }
  });
});
