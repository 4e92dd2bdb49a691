import { describe, expect, test, vi } from 'vitest';
import { createHarvest, type HarvestTools } from '../../../lib/background/harvest.ts';
import type { SourceDocument } from '../../../lib/model/document.ts';

const ADDRESS = 'https://www.ehelse.no/rad-og-utvalg/nufa';

function page(address = ADDRESS, text = 'Sak 26/25'): SourceDocument {
  return { origin: { is: 'page', address }, title: '', text, headings: [], links: [] };
}

function setUp(tools: Partial<HarvestTools> = {}) {
  const learn = vi.fn(async (_document: SourceDocument, _signal: AbortSignal): Promise<unknown> => null);
  const documentOf = vi.fn(async (): Promise<SourceDocument | null> => page());
  const harvest = createHarvest({ mayKeep: async () => true, documentOf, learn, ...tools });
  return { learn, documentOf, harvest };
}

describe('a page that was read', () => {
  test('is asked for and kept', async () => {
    const { harvest, learn } = setUp();
    expect(await harvest(3, `${ADDRESS}#sak`)).toBe('kept');
    expect(learn.mock.calls.map(([document]) => document)).toEqual([page()]);
  });
  test('is not even asked for where it may not be kept', async () => {
    const mayKeep = vi.fn(async () => false);
    const { harvest, learn, documentOf } = setUp({ mayKeep });
    expect(await harvest(3, ADDRESS)).toBe('not-allowed');
    expect(mayKeep).toHaveBeenCalledWith(new URL(ADDRESS));
    expect(documentOf.mock.calls.length + learn.mock.calls.length).toBe(0);
  });
  test.each([
    ['has gone', null, 'no-answer'],
    ['says another address than the browser', page('https://www.ehelse.no/rad-og-utvalg/nuit'), 'elsewhere'],
    ['calls itself a file', { ...page(), origin: { is: 'file', name: 'a' } }, 'elsewhere'],
    ['is too long', page(ADDRESS, 'a'.repeat(2_000_000)), 'too-long'],
  ] as const)('is not kept where it %s', async (_, document, end) => {
    const { harvest, learn } = setUp({ documentOf: async () => document });
    expect(await harvest(3, ADDRESS)).toBe(end);
    expect(learn).not.toHaveBeenCalled();
  });
  test.each([
    ['the address', { mayKeep: async () => Promise.reject(new Error()) }],
    ['the page', { documentOf: async () => Promise.reject(new Error()) }],
    ['the index', { learn: async () => Promise.reject(new Error()) }],
  ])('troubles nobody where %s fails', async (_, tools) => {
    expect(await setUp(tools).harvest(3, ADDRESS)).toBe('failed');
  });
  test('does not trust an address that is none', async () => {
    expect(await setUp().harvest(3, 'about')).toBe('failed');
  });
});

describe('a page that is read again while it is being kept', () => {
  test('is kept as it is by then; the other tab is left alone', async () => {
    const signals: AbortSignal[] = [];
    const learn = (_: SourceDocument, signal: AbortSignal): Promise<unknown> => {
      signals.push(signal);
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        setTimeout(resolve, 300);
      });
    };
    const { harvest } = setUp({ learn });
    const first = harvest(3, ADDRESS);
    const other = harvest(4, ADDRESS);
    await vi.waitFor(() => expect(signals).toHaveLength(2));
    const second = harvest(3, ADDRESS);
    expect(await Promise.all([first, other, second])).toEqual(['stopped', 'kept', 'kept']);
  });
  test('is not kept twice where it answers late', async () => {
    const late = Promise.withResolvers<SourceDocument>();
    const documentOf = vi.fn<() => Promise<SourceDocument>>(async () => page());
    documentOf.mockReturnValueOnce(late.promise);
    const { harvest, learn } = setUp({ documentOf });
    const first = harvest(3, ADDRESS);
    await vi.waitFor(() => expect(documentOf).toHaveBeenCalledTimes(1));
    expect(await harvest(3, ADDRESS)).toBe('kept');
    late.resolve(page());
    expect(await first).toBe('stopped');
    expect(learn).toHaveBeenCalledTimes(1);
  });
});
