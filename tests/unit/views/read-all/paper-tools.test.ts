import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STORAGE_KEYS } from '../../../../lib/model/settings.ts';
import { LearnRefused, type RefusalReason } from '../../../../lib/store/index/learn-refused.ts';
import type { ViewKeeper } from '../../../../lib/views/open-index.ts';
import { type PaperProgress, paperTools } from '../../../../lib/views/read-all/paper-tools.ts';
import { plainPdf } from '../../../pdf/plain-pdf.ts';
import { fake, resetExtension } from '../../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../messages/fake-extension.ts')).fake }));

const ADDRESS = 'https://www.ehelse.no/nufa/innkalling.pdf';
const { signal } = new AbortController();
const NOWHERE = { worker: null, cMapUrl: null, standardFontDataUrl: null, wasmUrl: null };

beforeEach(() => {
  resetExtension();
  fake.permissions.contains = async () => true;
  fake.storage.local.values = { [STORAGE_KEYS.consent]: { givenAt: '2026-01-01T00:00:00.000Z' } };
});
afterEach(() => vi.unstubAllGlobals());

function tools(learn: () => Promise<unknown> = async () => ({})) {
  const said: PaperProgress[] = [];
  const keeper = { learn, index: { documents: { all: async () => [{ id: 'd' }] } } };
  return {
    said,
    ...paperTools({
      // The whole of what is used of it.
      keeper: keeper as unknown as ViewKeeper,
      resources: () => NOWHERE,
      onProgress: (progress) => said.push(progress),
    }),
  };
}

function serve(status: number, headers: Record<string, string> = {}, body: BodyInit | null = null): void {
  vi.stubGlobal('fetch', async () => {
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, 'url', { value: ADDRESS });
    return response;
  });
}

describe('fetching', () => {
  test.each([
    [404, {}, { is: 'vanished' }],
    [410, {}, { is: 'vanished' }],
    [403, {}, { is: 'refused' }],
    [429, { 'retry-after': '90' }, { is: 'host-error', rest: 90_000 }],
    [503, {}, { is: 'host-error', rest: null }],
    [500, { 'retry-after': '5' }, { is: 'host-error', rest: 5_000 }],
  ])('an answer of %i %o', async (status, headers, outcome) => {
    serve(status, headers);
    expect(await tools().fetch(ADDRESS, { known: null, signal })).toEqual(outcome);
  });
  test('a file comes with what the host says of it; a known one is asked for', async () => {
    serve(200, { etag: '"7"' }, 'abc');
    const fetched = await tools().fetch(ADDRESS, { known: null, signal });
    expect(fetched).toMatchObject({
      is: 'fetched',
      file: { version: { entityTag: '"7"', lastModified: null } },
    });
    serve(304);
    const known = { entityTag: '"7"', lastModified: null };
    expect(await tools().fetch(ADDRESS, { known, signal })).toEqual({ is: 'unchanged' });
  });
  test('no host that we may not read, and no other host', async () => {
    serve(200, {}, 'abc');
    expect(await tools().fetch('https://elsewhere.no/a.pdf', { known: null, signal })).toEqual({
      is: 'refused',
    });
    fake.permissions.contains = async () => false;
    expect(await tools().fetch(ADDRESS, { known: null, signal })).toEqual({
      is: 'stopped',
      because: 'no-access',
    });
  });
});

test('nothing is fetched without consent', async () => {
  fake.storage.local.values = {};
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  expect(await tools().fetch(ADDRESS, { known: null, signal })).toEqual({
    is: 'stopped',
    because: 'no-consent',
  });
  expect(asked).not.toHaveBeenCalled();
});

describe('reading', () => {
  const version = { entityTag: null, lastModified: null };
  const paper = (bytes: Uint8Array) => ({ bytes: new Uint8Array(bytes), version });
  const summary = { document: 'd', newCases: ['a', 'b'], fuller: ['c'], same: [] };

  test('a paper is read into the index, and how far it has come is told', async () => {
    const { read, said } = tools(async () => summary);
    const bytes = plainPdf([['Møteinnkalling NUFA'], ['Sak 3/24 Grunnmur']]);
    expect(await read(ADDRESS, paper(bytes), signal)).toMatchObject({
      is: 'read',
      file: { document: 'd', bytes: bytes.length, pages: 2, cases: 3 },
    });
    expect(said.map(({ share }) => share)).toEqual(said.map(({ share }) => share).toSorted());
    expect(said.length).toBeGreaterThanOrEqual(3);
  });
  test('one that holds nothing for the index is read all the same', async () => {
    const { read } = tools(async () => ({ ...summary, document: 'not kept', newCases: [], fuller: [] }));
    expect(await read(ADDRESS, paper(plainPdf([['Parkering']])), signal)).toMatchObject({
      file: { document: null, cases: 0 },
    });
  });
  test.each([
    ['not-pdf', new TextEncoder().encode('<!doctype html>')],
    ['no-text', plainPdf([[]])],
    ['password', plainPdf([['Hemmelig']], { password: 'nufa' })],
    ['broken', new TextEncoder().encode('%PDF-1.7 og ikke mer')],
  ])('%s', async (fault, bytes) => {
    expect(await tools().read(ADDRESS, paper(bytes), signal)).toEqual({ is: 'unreadable', fault });
  });
  test.each<[RefusalReason, object]>([
    ['no-room', { is: 'stopped', because: 'no-room' }],
    ['no-database', { is: 'stopped', because: 'no-database' }],
    ['no-consent', { is: 'stopped', because: 'no-consent' }],
    ['too-long', { is: 'unreadable', fault: 'too-large' }],
  ])('the index refuses it: %s', async (reason, outcome) => {
    const { read } = tools(async () => {
      throw new LearnRefused(reason);
    });
    expect(await read(ADDRESS, paper(plainPdf([['Sak 3/24']])), signal)).toEqual(outcome);
  });
  test('whatever else goes wrong is for another try', async () => {
    const { read } = tools(async () => {
      throw new Error('something else');
    });
    await expect(read(ADDRESS, paper(plainPdf([['Sak 3/24']])), signal)).rejects.toThrow('something else');
  });
});
