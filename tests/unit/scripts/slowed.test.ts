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

/** ms of this thread's processor time that our code sleeps each time: on a busy machine the clock measures the others. */
const sleep = vi.hoisted(() => ({ ms: 0 }));

function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

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
    for (const end = threadTime() + sleep.ms; threadTime() < end; );
    return work(...given);
  };
}

function reached(rows: readonly BenchRow[], id: string): boolean {
  const row = rows.find((one) => one.id === id);
  if (row === undefined || row.bar === null) throw new Error(`no bar for ${id}`);
  return isReached(row);
}

describe('a sleep in our code', () => {
  test('in the links of a case: the bar falls', async () => {
    const few = { inAll: 300, asked: 5, now: threadTime };
    expect(reached(await linksRows(few), 'links')).toBe(true);
    sleep.ms = 12;
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
