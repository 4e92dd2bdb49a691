/** Where the bytes of a paper come from: this machine first, the host next, the reader's own file last. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentId, DocumentOrigin, KeptDocument } from '../../../../lib/model/document.ts';
import { writeKeepOriginals } from '../../../../lib/store/paper-files/keep-originals.ts';
import {
  findPaperFile,
  paperFileSummaries,
  removePaperFiles,
  storePaperFile,
} from '../../../../lib/store/paper-files/paper-files.ts';
import { giveConsent } from '../../../../lib/store/settings.ts';
import { isSamePaper, openFile, openSource } from '../../../../lib/views/reader/open-source.ts';
import { readerSource } from '../../../../lib/views/reader/reader-address.ts';
import { fake, resetExtension } from '../../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../messages/fake-extension.ts')).fake }));

const ADDRESS = 'https://www.ehelse.no/nufa/innkalling%20mai.pdf';
const PDF = new TextEncoder().encode('%PDF-1.7');
const OTHER = new TextEncoder().encode('%PDF-1.7 other');
const { signal } = new AbortController();

const kept = (origin: DocumentOrigin): KeptDocument => ({
  id: 'abc' as DocumentId,
  origin,
  title: 'Innkalling',
  text: 'Sak 26/25',
  headings: [],
  links: [],
  firstRead: '',
  lastSeen: '',
});

const options = (document: KeptDocument | null = null) => ({
  signal,
  findDocument: vi.fn(async () => document),
});

function serve(reply: () => Response | Promise<Response>) {
  const asked = vi.fn(async (_url: URL, _request: RequestInit) => {
    const response = await reply();
    Object.defineProperty(response, 'url', { value: ADDRESS });
    return response;
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

beforeEach(async () => {
  resetExtension();
  await giveConsent();
  fake.permissions.granted.add('*://www.ehelse.no/*');
  await removePaperFiles((await paperFileSummaries()).map(({ id }) => id));
});
afterEach(() => vi.unstubAllGlobals());

describe('a paper by its address', () => {
  const source = { is: 'address', address: ADDRESS } as const;

  test('is fetched, and not kept', async () => {
    serve(() => new Response(PDF));
    expect(await openSource(source, options())).toMatchObject({
      is: 'open',
      bytes: PDF,
      origin: { is: 'paper', address: ADDRESS },
      name: 'innkalling mai.pdf',
      from: 'host',
    });
    expect(await paperFileSummaries()).toEqual([]);
  });
  test('is kept where the reader wants that, and then asked for only if it has changed', async () => {
    await writeKeepOriginals(true);
    const first = serve(() => new Response(PDF, { headers: { etag: '"a"' } }));
    await openSource(source, options());
    expect(await findPaperFile(ADDRESS)).toMatchObject({ bytes: PDF, isKept: true, entityTag: '"a"' });
    expect(first).toHaveBeenCalledTimes(1);
    const second = serve(() => new Response(null, { status: 304 }));
    expect(await openSource(source, options())).toMatchObject({
      bytes: PDF,
      from: 'this-machine',
      origin: { is: 'paper', address: ADDRESS },
    });
    expect(second.mock.calls[0]?.[1].headers).toEqual({ 'if-none-match': '"a"' });
    serve(() => new Response(OTHER));
    expect(await openSource(source, options())).toMatchObject({ bytes: OTHER, from: 'host' });
    expect(await findPaperFile(ADDRESS)).toMatchObject({ bytes: OTHER, isKept: true });
  });
  test('the copy stands in where the host gives none', async () => {
    await storePaperFile({ id: ADDRESS, name: 'a.pdf', isKept: true, bytes: PDF });
    serve(() => new Response('', { status: 500 }));
    expect(await openSource(source, options())).toMatchObject({
      is: 'open',
      bytes: PDF,
      from: 'old-copy',
      fault: 'host-error',
    });
  });
  test.each<[string, () => Response, string, number | null]>([
    ['gone', () => new Response('', { status: 404 }), 'gone', 404],
    ['the host fails', () => new Response('', { status: 500 }), 'host-error', 500],
  ])('%s', async (_what, reply, fault, status) => {
    serve(reply);
    expect(await openSource(source, options())).toMatchObject({ is: 'refused', fault, status });
  });
  test('access was taken back', async () => {
    fake.permissions.granted.clear();
    const asked = serve(() => new Response(PDF));
    expect(await openSource(source, options())).toMatchObject({ fault: 'no-access' });
    expect(asked).not.toHaveBeenCalled();
  });
  test('nothing is fetched from anywhere else', async () => {
    const asked = serve(() => new Response(PDF));
    const src = (address: string) =>
      readerSource(new URL(`https://x/reader.html?src=${encodeURIComponent(address)}`));
    for (const address of [
      'https://stranger.example/a.pdf',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '',
    ]) {
      expect(await openSource(src(address), options())).toMatchObject({
        fault: 'wrong-address',
        name: address,
      });
    }
    expect(asked).not.toHaveBeenCalled();
  });
  test('stopped', async () => {
    serve(() => new Response(PDF));
    const reason = new Error('enough');
    await expect(openSource(source, { ...options(), signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
  });
});

describe('a paper that was read before', () => {
  const source = { is: 'document', document: 'abc' as DocumentId } as const;
  const fromFile = kept({ is: 'file', name: 'innkalling.pdf' });

  test('its file lies here', async () => {
    await storePaperFile({ id: 'abc', name: 'innkalling.pdf', isKept: false, bytes: PDF });
    expect(await openSource(source, options(fromFile))).toMatchObject({
      is: 'open',
      bytes: PDF,
      document: fromFile,
      origin: fromFile.origin,
    });
  });
  test('its file is asked for', async () => {
    expect(await openSource(source, options(fromFile))).toMatchObject({
      is: 'refused',
      fault: 'file-wanted',
      name: 'Innkalling',
      document: fromFile,
    });
  });
  test('it is fetched again', async () => {
    serve(() => new Response(PDF));
    const document = kept({ is: 'paper', address: ADDRESS });
    expect(await openSource(source, options(document))).toMatchObject({ from: 'host', document });
  });
  test.each<[string, KeptDocument | null, string]>([
    ['a page', kept({ is: 'page', address: ADDRESS }), 'no-paper'],
    ['a pasted text', kept({ is: 'pasted' }), 'no-paper'],
    ['nothing of that name', null, 'unknown-document'],
  ])('%s', async (_what, document, fault) => {
    expect(await openSource(source, options(document))).toMatchObject({ is: 'refused', fault });
  });
  test('a file that was in no index, and is gone, is asked for', async () => {
    const gone = { is: 'document', document: 'file:1' as DocumentId } as const;
    expect(await openSource(gone, options())).toMatchObject({ fault: 'file-wanted' });
  });
});

describe('a file', () => {
  test('is opened, and known again by what it says', async () => {
    const opened = await openFile(new File([PDF], 'other name.pdf'), kept({ is: 'pasted' }));
    expect(opened).toMatchObject({ is: 'open', bytes: PDF, origin: { is: 'file', name: 'other name.pdf' } });
    expect(isSamePaper(kept({ is: 'pasted' }), { text: 'Sak 26/25' })).toBe(true);
    expect(isSamePaper(kept({ is: 'pasted' }), { text: 'Sak 27/25' })).toBe(false);
  });
  test('moved meanwhile', async () => {
    const file = new File([PDF], 'a.pdf');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await openFile(file)).toMatchObject({ is: 'refused', fault: 'unreadable', name: 'a.pdf' });
  });
});
