import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { lastReading, type QueuedPaper } from '../../../../lib/store/reading-list/queued-paper.ts';
import { readList } from '../../../../lib/store/reading-list/read-list.ts';
import { openReadingList, type ReadingList } from '../../../../lib/store/reading-list/reading-list.ts';
import { MOST_HOST_ERRORS, MOST_TRIES, PAUSE } from '../../../../lib/store/reading-list/reading-run.ts';
import { type HostFile, Killed, type ListWorld, listWorld, type Trouble } from './list-world.ts';

const UNSTOPPED = new AbortController().signal;
let count = 0;
const opened: ReadingList[] = [];
afterEach(() => {
  for (const list of opened.splice(0)) list.close();
});

function newList(world: ListWorld): ReadingList {
  count += 1;
  const list = openReadingList(`read-list-${count}`, world.now);
  opened.push(list);
  return list;
}

const ask = (addresses: Iterable<string>) =>
  [...addresses].map((address) => ({ address, name: address, isLost: false }));

/** Reads to the end as a reader does who opens a window again whenever one is gone, and goes on after each stop. */
async function readThrough(world: ListWorld, list: ReadingList): Promise<number> {
  for (let windows = 1; windows < 60; windows += 1) {
    const window = world.open(list);
    try {
      await readList(window.list, window.tools, UNSTOPPED);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    const run = await list.run();
    if (run.is === 'done') return windows;
    if (run.is === 'stopped') await list.resume();
  }
  throw new Error('it never came to its end');
}

const file = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((content): HostFile => ({ is: 'paper', content })),
  },
  { weight: 2, arbitrary: fc.constantFrom<HostFile>({ is: 'gone' }, { is: 'scan' }, { is: 'refused' }) },
);
const host = fc
  .array(file, { minLength: 1, maxLength: 7 })
  .map((files) => new Map(files.map((one, at) => [`https://www.ehelse.no/${at}.pdf`, one])));
const from = fc.nat(60);
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({ is: fc.constant('kill' as const), from }),
  fc.record({ is: fc.constantFrom('offline' as const, 'full' as const, 'worker' as const), from }),
  fc.record({
    is: fc.constant('host-error' as const),
    from,
    rest: fc.constantFrom(null, 0, 30_000, 5_000_000),
  }),
);

describe('a list that is read to its end', () => {
  test('whatever happens on the way: nothing is lost, and nothing is fetched twice that was in hand', async () => {
    await fc.assert(
      fc.asyncProperty(host, fc.array(trouble, { maxLength: 6 }), async (files, troubles) => {
        const world = listWorld(files, troubles);
        const list = newList(world);
        await list.start(ask(files.keys()));
        await readThrough(world, list);
        const papers = await list.papers();
        expect(papers).toHaveLength(files.size);
        for (const paper of papers) endedAs(paper, files.get(paper.address), troubles);
        const read = papers.filter(({ state }) => state.is === 'read');
        for (const paper of read) expect(world.index).toContain(lastReading(paper)?.contentMark);
        expect(world.sent.length - new Set(world.sent).size).toBeLessThanOrEqual(world.lost());
        for (const gap of world.gaps) expect(gap).toBeGreaterThanOrEqual(PAUSE);
        sameOnesAreKnown(read);
      }),
      { numRuns: 150 },
    );
  });

  test('asked for again: what has not changed is not fetched, what has changed keeps what it said', async () => {
    const change = fc.option(file, { nil: null });
    await fc.assert(
      fc.asyncProperty(
        host,
        fc.array(change, { minLength: 7, maxLength: 7 }),
        fc.array(trouble, { maxLength: 3 }),
        async (files, changes, troubles) => {
          const world = listWorld(files, []);
          const list = newList(world);
          await list.start(ask(files.keys()));
          await readThrough(world, list);
          const before = new Map((await list.papers()).map((paper) => [paper.address, paper]));
          const indexed = new Set(world.index);

          const later = new Map(files);
          [...files.keys()].forEach((address, at) => {
            const changed = changes[at] ?? null;
            if (changed !== null) later.set(address, changed);
          });
          const next = listWorld(later, troubles);
          await list.start(ask(files.keys()));
          await readThrough(next, list);
          for (const content of indexed) expect(world.index).toContain(content);
          for (const paper of await list.papers()) {
            const old = before.get(paper.address);
            const known = old === undefined ? null : lastReading(old);
            const now = later.get(paper.address);
            if (known !== null && now?.is === 'paper' && now.content === known.contentMark) {
              expect(next.sent).not.toContain(`${paper.address} ${now.content}`);
              if (paper.state.is !== 'failed') expect(paper.state.is).toBe('unchanged');
            }
            if (known !== null && paper.state.is === 'read')
              expect(paper.earlier[0]?.contentMark).toBe(known.contentMark);
            if (known !== null && (paper.state.is === 'vanished' || paper.state.is === 'failed'))
              expect(paper.state.known?.contentMark).toBe(known.contentMark);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Everything is read that can be read, and the rest is said to be what it is, unless it was broken off too often. */
function endedAs(paper: QueuedPaper, on: HostFile | undefined, troubles: readonly Trouble[]): void {
  const { state } = paper;
  const times = (...kinds: readonly Trouble['is'][]) =>
    troubles.filter(({ is }) => kinds.includes(is)).length;
  if (state.is === 'failed' && (state.fault === 'crashed' || state.fault === 'host-error')) {
    expect(times('kill', 'worker', 'host-error')).toBeGreaterThanOrEqual(
      Math.min(MOST_TRIES, MOST_HOST_ERRORS + 1),
    );
    return;
  }
  const expected = {
    paper: { is: 'read', reading: { contentMark: on?.is === 'paper' ? on.content : '' } },
    gone: { is: 'vanished' },
    scan: { is: 'failed', fault: 'no-text' },
    refused: { is: 'failed', fault: 'refused' },
  }[on?.is ?? 'gone'];
  expect(state).toMatchObject(expected);
}

/** Of each content one was read as itself, and the others as the same as that. */
function sameOnesAreKnown(read: readonly QueuedPaper[]): void {
  for (const [, same] of Map.groupBy(read, (paper) => lastReading(paper)?.contentMark)) {
    const firsts = same.filter((paper) => lastReading(paper)?.sameAs === null);
    expect(firsts).toHaveLength(1);
    for (const paper of same)
      if (paper !== firsts[0]) expect(lastReading(paper)?.sameAs).toBe(firsts[0]?.address);
  }
}

describe('a list that is stopped', () => {
  const files = new Map<string, HostFile>(
    ['a', 'b', 'c'].map((content, at) => [`https://www.ehelse.no/${at}.pdf`, { is: 'paper', content }]),
  );

  test('a pause lets the paper in hand come to its end, and no other begins; it goes on from there', async () => {
    const world = listWorld(files, []);
    const list = newList(world);
    await list.start(ask(files.keys()));
    const window = world.open(list);
    const read: typeof window.tools.read = async (...all) => {
      await list.pause();
      return window.tools.read(...all);
    };
    await readList(list, { ...window.tools, read }, UNSTOPPED);
    expect(await list.run()).toEqual({ is: 'paused', from: 0 });
    expect((await list.papers()).map(({ state }) => state.is)).toEqual(['read', 'waiting', 'waiting']);
    await list.resume();
    await readThrough(world, list);
    expect(world.sent).toHaveLength(3);
  });

  test('taken back, what is left is off the list, and what was read stays', async () => {
    const world = listWorld(files, []);
    const list = newList(world);
    await list.start(ask(files.keys()));
    const window = world.open(list);
    let fetches = 0;
    const fetch: typeof window.tools.fetch = async (address, options) => {
      fetches += 1;
      if (fetches === 2) await list.cancel();
      return window.tools.fetch(address, options);
    };
    await readList(list, { ...window.tools, fetch }, UNSTOPPED);
    expect(await list.run()).toEqual({ is: 'none' });
    const left = await list.papers();
    expect(left.map(({ name, state }) => `${name} ${state.is}`)).toContain(
      'https://www.ehelse.no/0.pdf read',
    );
    expect(left.every(({ state }) => state.is === 'read')).toBe(true);
    expect(fetches).toBe(2);
  });

  test('a window that is closed leaves the paper to the next one', async () => {
    const world = listWorld(files, []);
    const list = newList(world);
    await list.start(ask(files.keys()));
    const window = world.open(list);
    const closed = new AbortController();
    const read: typeof window.tools.read = async (_, __, signal) => {
      closed.abort();
      signal.throwIfAborted();
      throw new Error('not reached');
    };
    await readList(list, { ...window.tools, read }, closed.signal);
    expect(await list.inHand('https://www.ehelse.no/0.pdf')).not.toBeNull();
    await readThrough(world, list);
    expect(world.sent).toHaveLength(3);
  });

  test('more papers are put at the end, those on the list stay where they are', async () => {
    const world = listWorld(files, []);
    const list = newList(world);
    const [first = '', ...others] = files.keys();
    await list.start(ask(others));
    await list.start(ask([first, ...others]));
    expect((await list.papers()).map(({ address }) => address)).toEqual([...others, first]);
    await readThrough(world, list);
    await list.start(ask([first]));
    expect(await list.run()).toMatchObject({ is: 'running', from: 3 });
  });

  test('what the index has lost is fetched although it has not changed', async () => {
    const world = listWorld(files, []);
    const list = newList(world);
    await list.start(ask(files.keys()));
    await readThrough(world, list);
    await list.start([...files.keys()].map((address) => ({ address, name: '', isLost: true })));
    await readThrough(world, list);
    expect(world.sent).toHaveLength(6);
  });
});
