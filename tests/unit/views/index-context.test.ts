import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { IndexStatus } from '../../../lib/model/index-status.ts';
import type { OperationId } from '../../../lib/model/note.ts';
import type { OwnWord } from '../../../lib/model/own-term.ts';
import { writeIndexStatus } from '../../../lib/store/index/index-status.ts';
import { memoryIndex } from '../../../lib/store/index/memory-index.ts';
import type { IndexContent } from '../../../lib/store/index/repositories.ts';
import { publishOwnGlossary } from '../../../lib/store/own-glossary.ts';
// Loaded before a test waits for it.
import '../../../lib/store/reader-glossary.ts';
import { giveConsent } from '../../../lib/store/settings.ts';
import { type IndexLists, keepLists } from '../../../lib/views/index-context.tsx';
import type { ViewKeeper } from '../../../lib/views/open-index.ts';
import { resetExtension } from '../messages/fake-extension.ts';
import { fact, SMALL } from '../store/index/small-content.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));
beforeEach(resetExtension);

const ready = (generation: string): IndexStatus => ({
  is: 'ready',
  revision: 'small-1.1',
  terms: 2,
  cases: 3,
  links: 2,
  documents: 0,
  casesRead: 0,
  lostDocuments: 0,
  builtAt: '2026-01-01T00:00:00.000Z',
  builtBecause: 'missing',
  generation,
});

/** A keeper whose index is what `content` is now. */
function keeperOf(content: () => IndexContent): ViewKeeper {
  const index = memoryIndex(SMALL);
  return {
    index: { ...index, cases: { ...index.cases, all: async () => content().cases } },
    learn: () => Promise.reject(new Error('not asked')),
    record: async () => null,
  };
}

describe('the lists of a page', () => {
  test('are read again when the index has grown in another window, and only then', async () => {
    let content = SMALL;
    const seen: (IndexLists | 'failed')[] = [];
    const stop = new AbortController();
    const keeper = keeperOf(() => content);
    keepLists(
      async () => keeper,
      (lists) => void seen.push(lists),
      stop.signal,
    );
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await writeIndexStatus(ready('one'));
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    content = { ...SMALL, cases: [...SMALL.cases, fact('NUIT', 77, '2024-01-01')] };
    await writeIndexStatus({ is: 'building', because: 'asked', done: 0, total: 1, expected: 1 });
    await writeIndexStatus(ready('one'));
    await writeIndexStatus(ready('two'));
    await vi.waitFor(() => expect(seen).toHaveLength(3));
    const [first, , last] = seen as IndexLists[];
    expect([first?.cases.size, last?.cases.size]).toEqual([3, 4]);
    // What is drawn from them is asked for again.
    expect(last?.index).not.toBe(first?.index);
    expect(last?.keeper).not.toBe(first?.keeper);
    stop.abort();
    await writeIndexStatus(ready('three'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(3);
  });
  test('have the reader’s own words as they are, and the index stays as it is', async () => {
    const seen: (IndexLists | 'failed')[] = [];
    const stop = new AbortController();
    keepLists(
      async () => keeperOf(() => SMALL),
      (lists) => void seen.push(lists),
      stop.signal,
    );
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await giveConsent();
    const hidden: OwnWord = {
      name: 'AAA',
      operation: '00000000-0000-4000-8000-000000000001' as OperationId,
      number: 1,
      savedAt: '2026-11-22T10:00:00.000Z',
      choice: { is: 'hidden' },
    };
    await publishOwnGlossary(async () => [hidden]);
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    const [first, last] = seen as IndexLists[];
    expect([first?.terms.has('AAA'), last?.terms.has('AAA')]).toEqual([true, false]);
    expect(last?.glossary.hidden.map(({ term }) => term.entry)).toEqual(['AAA']);
    expect(last?.index).toBe(first?.index);
    stop.abort();
    await publishOwnGlossary(async () => []);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(2);
  });
  test('that cannot be read at first are said to fail; later the old ones stay', async () => {
    const seen: (IndexLists | 'failed')[] = [];
    keepLists(
      () => Promise.reject(new Error('no index')),
      (lists) => void seen.push(lists),
      new AbortController().signal,
    );
    await vi.waitFor(() => expect(seen).toEqual(['failed']));
    await writeIndexStatus(ready('one'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['failed']);
  });
});
