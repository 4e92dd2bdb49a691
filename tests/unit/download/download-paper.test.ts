import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type DownloadFault,
  DownloadRefused,
  downloadPaper,
  MAX_PAPER_SIZE,
} from '../../../lib/download/download-paper.ts';

const ADDRESS = new URL('https://www.ehelse.no/nufa/innkalling.pdf');
const PDF = new TextEncoder().encode('%PDF-1.7 og resten');
const TEN_MEGABYTES = new Uint8Array(10_000_000);

/** An answer as the browser gives it: with the address that it came from in the end. */
function answer(
  body: BodyInit | null,
  init: ResponseInit & { readonly url?: string } = {},
): () => Promise<Response> {
  return async () => {
    const response = new Response(body, init);
    Object.defineProperty(response, 'url', { value: init.url ?? ADDRESS.href });
    return response;
  };
}

function pieces(...parts: readonly (Uint8Array | Error)[]): ReadableStream<Uint8Array> {
  const waiting = [...parts];
  return new ReadableStream({
    pull(controller) {
      const next = waiting.shift();
      if (next === undefined) controller.close();
      else if (next instanceof Error) controller.error(next);
      else controller.enqueue(next);
    },
  });
}

function serve(reply: (request: RequestInit) => Promise<Response>) {
  const asked = vi.fn((_url: URL, request: RequestInit) => reply(request));
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const { signal } = new AbortController();

async function refusal(address = ADDRESS): Promise<{ fault: DownloadFault; status: number | null } | null> {
  try {
    await downloadPaper(address, { signal });
    return null;
  } catch (error) {
    if (!(error instanceof DownloadRefused)) throw error;
    return { fault: error.fault, status: error.status };
  }
}

describe('fetching a paper', () => {
  test('gives its bytes and what the host says of them, and says how far it is', async () => {
    const headers = {
      'content-length': String(PDF.length * 2),
      etag: '"a1"',
      'last-modified': 'Mon, 02 Oct 2023 08:00:00 GMT',
    };
    serve(answer(pieces(PDF, PDF), { headers }));
    const onProgress = vi.fn();
    const paper = await downloadPaper(ADDRESS, { signal, onProgress });
    expect(paper).toEqual({
      bytes: new Uint8Array([...PDF, ...PDF]),
      entityTag: '"a1"',
      lastModified: 'Mon, 02 Oct 2023 08:00:00 GMT',
    });
    expect(onProgress.mock.calls).toEqual([
      [PDF.length, PDF.length * 2],
      [PDF.length * 2, PDF.length * 2],
    ]);
  });
  test('sends no cookie and no word of where the reader came from', async () => {
    const asked = serve(answer(PDF));
    await downloadPaper(new URL(`${ADDRESS}#page=2`), { signal });
    expect(asked).toHaveBeenCalledTimes(1);
    const [url, request] = asked.mock.calls[0] ?? [];
    expect(url?.href).toBe(ADDRESS.href);
    expect(request).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {},
    });
  });
  test('asks whether it has changed, where it was fetched before', async () => {
    const asked = serve(answer(null, { status: 304 }));
    const known = { entityTag: '"a1"', lastModified: null };
    expect(await downloadPaper(ADDRESS, { signal, known })).toBe('unchanged');
    expect(asked.mock.calls[0]?.[1].headers).toEqual({ 'if-none-match': '"a1"' });
  });
  test('a packed answer is as long as it is, whatever the host says', async () => {
    serve(answer(PDF, { headers: { 'content-length': '999', 'content-encoding': 'gzip' } }));
    expect(await downloadPaper(ADDRESS, { signal })).toMatchObject({ bytes: PDF });
  });
  test('an empty file is a file', async () => {
    serve(answer(''));
    expect(await downloadPaper(ADDRESS, { signal })).toMatchObject({ bytes: new Uint8Array() });
  });
});

describe('a paper that is not fetched', () => {
  test.each<[string, () => Promise<Response>, DownloadFault, number | null]>([
    ['404', answer('', { status: 404 }), 'gone', 404],
    ['410', answer('', { status: 410 }), 'gone', 410],
    ['403', answer('', { status: 403 }), 'host-error', 403],
    ['500', answer('', { status: 500 }), 'host-error', 500],
    ['a part of the file', answer(PDF, { status: 206 }), 'host-error', 206],
    ['unchanged, though nobody asked', answer(null, { status: 304 }), 'host-error', 304],
    ['sent on to a stranger', answer(PDF, { url: 'https://stranger.example/a.pdf' }), 'host-error', 200],
    ['sent on without https', answer(PDF, { url: 'http://www.ehelse.no/a.pdf' }), 'host-error', 200],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'host-error', null],
    ['a broken line', answer(pieces(PDF, new TypeError('network error'))), 'host-error', 200],
    ['less than was said', answer(PDF, { headers: { 'content-length': '999' } }), 'host-error', 200],
    [
      'too large by its own word',
      answer(PDF, { headers: { 'content-length': String(MAX_PAPER_SIZE + 1) } }),
      'too-large',
      200,
    ],
    ['too large, and silent of it', answer(pieces(...tooMuch())), 'too-large', 200],
  ])('%s', async (_what, reply, fault, status) => {
    serve(reply);
    expect(await refusal()).toEqual({ fault, status });
  });
  test('the machine is on no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    serve(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await refusal()).toEqual({ fault: 'offline', status: null });
  });
  test.each([
    'https://stranger.example/a.pdf',
    'http://www.ehelse.no/a.pdf',
    'https://www.ehelse.no:8443/a.pdf',
    'https://name:word@www.ehelse.no/a.pdf',
    'javascript:alert(1)',
    'data:application/pdf,%25PDF',
    'file:///etc/passwd',
  ])('nothing is asked of %s', async (address) => {
    const asked = serve(answer(PDF));
    expect(await refusal(new URL(address))).toEqual({ fault: 'no-access', status: null });
    expect(asked).not.toHaveBeenCalled();
  });
  test('nothing is asked of a host that the reader has taken back', async () => {
    const asked = serve(answer(PDF));
    const mayRead = vi.fn(async () => false);
    await expect(downloadPaper(ADDRESS, { signal, mayRead })).rejects.toMatchObject({ fault: 'no-access' });
    expect(mayRead).toHaveBeenCalledWith('www.ehelse.no');
    expect(asked).not.toHaveBeenCalled();
  });
  test('a host that falls silent is an error of the host', async () => {
    vi.useFakeTimers();
    serve(hanging);
    const fault = refusal();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await fault).toEqual({ fault: 'host-error', status: null });
  });
  test.each(['before', 'during'] as const)('stopped %s', async (when) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const asked = serve(hanging);
    if (when === 'before') controller.abort(reason);
    const work = downloadPaper(ADDRESS, { signal: controller.signal });
    work.catch(() => undefined);
    if (when === 'during') {
      await vi.waitFor(() => expect(asked).toHaveBeenCalled());
      controller.abort(reason);
    }
    await expect(work).rejects.toBe(reason);
    expect(asked).toHaveBeenCalledTimes(when === 'before' ? 0 : 1);
  });
});

/** Never answers, and stops when it is told to, as `fetch` does. */
function hanging(request: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    request.signal?.addEventListener('abort', () => reject(request.signal?.reason));
  });
}

/** The same ten megabytes eleven times. */
function tooMuch(): readonly Uint8Array[] {
  return Array.from({ length: 11 }, () => TEN_MEGABYTES);
}
