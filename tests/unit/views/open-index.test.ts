/** What is read through a page of ours is known again at the address that it came from. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DocumentOrigin, SourceDocument } from '../../../lib/model/document.ts';
import { rememberedAddresses } from '../../../lib/store/reading-list/read-addresses.ts';
import { openIndex } from '../../../lib/views/open-index.ts';
import { resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));
vi.mock('../../../lib/store/index/index-keeper.ts', () => ({
  createIndexKeeper: () => ({ index: {}, learn: async () => ({ document: 'known before' }) }),
}));
beforeEach(resetExtension);

test('a paper, whatever it was kept as; a page and a file have no address to be fetched from', async () => {
  const { learn } = await openIndex();
  const read = (origin: DocumentOrigin): Promise<unknown> =>
    learn({ origin } as SourceDocument, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  await read({ is: 'file', name: 'a.pdf' });
  await read({ is: 'page', address: 'https://www.ehelse.no/nuit' });
  await read({ is: 'paper', address: 'https://www.ehelse.no/second.pdf' });
  expect([...(await rememberedAddresses())]).toEqual([['https://www.ehelse.no/second.pdf', 'known before']]);
});
