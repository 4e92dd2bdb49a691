/**
 * Answers for the real council hosts on this machine, over TLS, so that the extension's real `matches` run.
 * The certificate is made when the server starts; no key is ever on disk.
 *
 * Default pages are the files of tests/fixtures/pages (addresses in fixture-pages.ts); a test puts its own
 * with `server.put(url, html)`, and a PDF with `server.putPaper(url, { bytes })`. Every request is kept in `server.requests`.
 */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { COUNCIL_HOSTS } from '../../../lib/model/settings.ts';
import { FIXTURE_PAGES, fixtureHtml } from './fixture-pages.ts';
import { type ServedPaper, sendPaper } from './served-papers.ts';

export interface ServedRequest {
  readonly method: string;
  /** "https://www.ehelse.no/…", decoded. */
  readonly url: string;
  readonly origin: string | null;
  readonly referrer: string | null;
  readonly cookie: string | null;
  /** Asked whether the file has changed: its tag, else its time. */
  readonly known: string | null;
}

export interface CouncilServer extends AsyncDisposable {
  readonly port: number;
  readonly requests: readonly ServedRequest[];
  /** Serves `body` at an address of any host. A body as parts is sent with `pause` ms between the parts. */
  put(url: string, body: string | Buffer, options?: PutOptions): void;
  /** Serves a PDF there, with ETag and Last-Modified, or fails to in the way that it says. */
  putPaper(url: string, paper: ServedPaper): void;
  clearRequests(): void;
  close(): Promise<void>;
}

export interface PutOptions {
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

interface Page extends PutOptions {
  readonly body: string | Buffer;
}

/** An address as it is compared: host and decoded path, no scheme, query or fragment. */
function addressKey(url: URL): string {
  return `${url.host}${decodePath(url.pathname)}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export async function startCouncilServer(): Promise<CouncilServer> {
  const pages = new Map<string, () => Page>();
  const papers = new Map<string, ServedPaper>();
  const requests: ServedRequest[] = [];
  for (const fixture of FIXTURE_PAGES) {
    pages.set(addressKey(new URL(fixture.url)), () => ({ body: fixtureHtml(fixture.file) }));
  }
  const certificate = await generate([{ name: 'commonName', value: 'Saksspor test' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...COUNCIL_HOSTS, 'localhost'].map((host) => ({ type: 2, value: host })),
      },
    ],
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = new URL(`https://${request.headers.host ?? 'unknown'}${request.url ?? '/'}`);
    requests.push({
      method: request.method ?? 'GET',
      url: `https://${addressKey(url)}${url.search}`,
      origin: request.headers.origin ?? null,
      referrer: request.headers.referer ?? null,
      cookie: request.headers.cookie ?? null,
      known: request.headers['if-none-match'] ?? request.headers['if-modified-since'] ?? null,
    });
    const paper = papers.get(addressKey(url));
    if (paper !== undefined) {
      void sendPaper(paper, request, response);
      return;
    }
    const page = pages.get(addressKey(url))?.();
    if (page === undefined) {
      response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404, { 'content-type': 'text/plain' });
      response.end();
      return;
    }
    response.writeHead(page.status ?? 200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(page.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    put: (url, body, options = {}) => pages.set(addressKey(new URL(url)), () => ({ body, ...options })),
    putPaper: (url, paper) => papers.set(addressKey(new URL(url)), paper),
    clearRequests: () => requests.splice(0),
    close,
    [Symbol.asyncDispose]: close,
  };
}
