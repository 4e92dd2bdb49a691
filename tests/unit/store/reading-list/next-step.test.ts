import { describe, expect, test } from 'vitest';
import {
  nextStep,
  type Outcome,
  paperAfter,
  runAfter,
} from '../../../../lib/store/reading-list/next-step.ts';
import type { PaperState, QueuedPaper } from '../../../../lib/store/reading-list/queued-paper.ts';
import {
  HOST_REST,
  LONGEST_REST,
  MOST_REFUSALS,
  NETWORK_REST,
  newRun,
  PAUSE,
  type ReadingRun,
} from '../../../../lib/store/reading-list/reading-run.ts';
import { timeLeft } from '../../../../lib/store/reading-list/time-left.ts';
import { readingOf } from './readings.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const AT = '2026-11-22T12:00:00.000Z';
const paper = (order: number, state: PaperState): QueuedPaper => ({
  address: `https://www.ehelse.no/${order}.pdf`,
  name: `${order}`,
  order,
  state,
  earlier: [],
});
const waiting = { is: 'waiting', tries: 0, known: null } as const;
const half = { is: 'reading', tries: 0, known: null } as const;
const read = { is: 'read', reading: readingOf('a') } as const;

describe('nextStep', () => {
  const list = [paper(2, waiting), paper(1, waiting), paper(0, read)];
  test.each<[string, ReadingRun, readonly QueuedPaper[], object]>([
    ['the first that waits', newRun(0), list, { do: 'read', paper: list[1] }],
    ['a half one first', newRun(0), [...list, paper(9, half)], { do: 'read', paper: paper(9, half) }],
    ['the pause between two', newRun(0, NOW + 1500), list, { do: 'rest', for: 1500 }],
    ['a clock that was set back', newRun(0, NOW + 1e9), list, { do: 'rest', for: LONGEST_REST }],
    ['no rest after the last', newRun(0, NOW + 1500), [paper(0, read)], { do: 'end' }],
    ['a pause', { is: 'paused', from: 0 }, list, { do: 'stop' }],
    ['nothing asked for', { is: 'none' }, list, { do: 'stop' }],
  ])('%s', (_, run, papers, step) => {
    expect(nextStep(run, papers, NOW)).toEqual(step);
  });
});

describe('paperAfter', () => {
  const reading = readingOf('b');
  const known = readingOf('a');
  const again = { ...half, known };
  test.each<[string, PaperState, Outcome, Partial<QueuedPaper>]>([
    ['read', half, { is: 'read', reading }, { state: { is: 'read', reading } }],
    ['changed', again, { is: 'read', reading }, { state: { is: 'read', reading }, earlier: [known] }],
    [
      'another file that says the same',
      again,
      { is: 'read', reading: { ...known, version: { entityTag: '"2"', lastModified: null }, at: AT } },
      {
        state: {
          is: 'unchanged',
          reading: { ...known, version: { entityTag: '"2"', lastModified: null } },
          at: AT,
        },
        earlier: [],
      },
    ],
    ['unchanged', again, { is: 'unchanged' }, { state: { is: 'unchanged', reading: known, at: AT } }],
    [
      'unchanged, and never fetched',
      half,
      { is: 'unchanged' },
      { state: { is: 'waiting', tries: 1, known: null } },
    ],
    ['gone', again, { is: 'vanished' }, { state: { is: 'vanished', at: AT, known } }],
    [
      'a scan',
      half,
      { is: 'unreadable', fault: 'no-text' },
      { state: { is: 'failed', fault: 'no-text', tries: 1, at: AT, known: null } },
    ],
    ['an error of the host', half, { is: 'host-error', rest: 5 }, { state: { ...waiting, tries: 1 } }],
    [
      'broken off for the third time',
      { ...half, tries: 2 },
      { is: 'crashed' },
      { state: { is: 'failed', fault: 'crashed', tries: 3, at: AT, known: null } },
    ],
    ['no network', half, { is: 'offline' }, { state: waiting }],
    ['a full disk', again, { is: 'stopped', because: 'no-room' }, { state: { ...waiting, known } }],
    ['taken back', half, { is: 'cancelled' }, { state: waiting }],
    ['ended before', read, { is: 'crashed' }, { state: read }],
  ])('%s', (_, state, outcome, expected) => {
    expect(paperAfter(paper(0, state), outcome, NOW)).toMatchObject(expected);
  });
});

describe('runAfter', () => {
  const run = { ...newRun(3), hostErrors: 1, refusals: 1, isOffline: true };
  const calm = { ...newRun(3), notBefore: NOW + PAUSE };
  test.each<[string, ReadingRun, Outcome, ReadingRun]>([
    ['a paper read', run, { is: 'read', reading: readingOf('a') }, calm],
    ['a scan', run, { is: 'unreadable', fault: 'no-text' }, calm],
    ['gone', run, { is: 'vanished' }, calm],
    [
      'the first error',
      newRun(3),
      { is: 'host-error', rest: null },
      { ...newRun(3), notBefore: NOW + HOST_REST, hostErrors: 1 },
    ],
    [
      'the first error, with what the host asks for',
      newRun(3),
      { is: 'host-error', rest: 30_000 },
      { ...newRun(3), notBefore: NOW + 30_000, hostErrors: 1 },
    ],
    [
      'never sooner than the pause',
      newRun(3),
      { is: 'host-error', rest: 0 },
      { ...newRun(3), notBefore: NOW + PAUSE, hostErrors: 1 },
    ],
    [
      'the second error',
      run,
      { is: 'host-error', rest: 30_000 },
      { is: 'stopped', from: 3, because: 'host-error', notBefore: NOW + 30_000 },
    ],
    [
      'a rest longer than anybody waits for',
      newRun(3),
      { is: 'host-error', rest: LONGEST_REST + 1 },
      { is: 'stopped', from: 3, because: 'host-error', notBefore: NOW + LONGEST_REST + 1 },
    ],
    ['one refusal', newRun(3), { is: 'refused' }, { ...calm, refusals: 1 }],
    [
      'the last refusal',
      { ...newRun(3), refusals: MOST_REFUSALS - 1 },
      { is: 'refused' },
      { is: 'stopped', from: 3, because: 'host-error', notBefore: null },
    ],
    [
      'no network',
      newRun(3),
      { is: 'offline' },
      { ...newRun(3), notBefore: NOW + NETWORK_REST, isOffline: true },
    ],
    [
      'a full disk',
      run,
      { is: 'stopped', because: 'no-room' },
      { is: 'stopped', from: 3, because: 'no-room', notBefore: null },
    ],
    ['paused meanwhile', { is: 'paused', from: 3 }, { is: 'crashed' }, { is: 'paused', from: 3 }],
    ['taken back meanwhile', { is: 'none' }, { is: 'cancelled' }, { is: 'none' }],
  ])('%s', (_, before, outcome, after) => {
    expect(runAfter(before, outcome, NOW)).toEqual(after);
  });
});

test('the time left follows the last papers, with the pauses between those that wait', () => {
  expect(timeLeft([paper(0, read)])).toBe(0);
  const slow = { ...readingOf('a'), took: 4_000 };
  const three = [paper(1, waiting), paper(2, waiting), paper(3, half)];
  expect(timeLeft([paper(0, { is: 'read', reading: slow }), ...three])).toBe(3 * 4_000 + 2 * PAUSE);
  expect(timeLeft(three)).toBeGreaterThan(2 * PAUSE);
});
