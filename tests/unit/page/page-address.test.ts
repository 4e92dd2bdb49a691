import { expect, test } from 'vitest';
import { addFound, type PageMentions } from '../../../lib/page/mention-places.ts';
import { rememberAddress } from '../../../lib/page/page-address.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import { fakeDetection, fakePage } from './fake-page.ts';

const NUFA = new URL('https://www.ehelse.no/rad-og-utvalg/nufa');
const NUIT = new URL('https://www.ehelse.no/rad-og-utvalg/nuit');

function found(page: PageText): PageMentions {
  const mentions: PageMentions = { page, mentions: [], truncated: false };
  addFound(mentions, fakeDetection(page), { ...mentions, mentions: [] }, () => 1);
  return mentions;
}

test('text that was read under one address is not read under the next', () => {
  const address = rememberAddress(NUFA);
  const old = fakePage([['NUFA'], ['sak 1/25']]);
  expect(address.of(old)).toBe(NUFA.href);
  expect(address.changed(NUIT, found(old))).toBe(true);
  expect(address.of(old)).toBeNull();
  expect(address.isCertain()).toBe(false);
  expect(address.of(fakePage([['sak 1/25']]))).toBe(NUIT.href);
  expect(address.isCertain()).toBe(true);
});

test('a node that is used again for other text belongs to the new address', () => {
  const address = rememberAddress(NUFA);
  const page = fakePage([['sak 1/25']]);
  address.changed(NUIT, found(page));
  Object.assign(page.nodes[0] ?? {}, { data: 'sak 2/25' });
  expect(address.of(page)).toBe(NUIT.href);
});

test('a new query or fragment is the same page', () => {
  const address = rememberAddress(NUFA);
  const page = fakePage([['sak 1/25']]);
  const next = new URL('?a=1#25.', NUFA);
  expect(address.changed(next, found(page))).toBe(false);
  expect(address.of(page)).toBe(next.href);
});
