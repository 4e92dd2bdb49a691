/** Serves the demo's council page on this machine, at a path with å as the real one has. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface DemoServer extends AsyncDisposable {
  readonly url: string;
}

const PATH = encodeURI('/råd-og-utvalg/nufa-fagutvalget');

export async function startDemoServer(): Promise<DemoServer> {
  const html = readFileSync(join(import.meta.dirname, 'page.html'));
  const server = createServer((request, response) => {
    const known = request.url?.split('?')[0] === PATH;
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(known ? html : '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // The name, not a number: it is ::1 on one machine and 127.0.0.1 on another.
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${PATH}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
