/** Where the reader was in each paper. */
import { beforeEach, expect, test, vi } from 'vitest';
import {
  MAX_PLACES,
  type RememberedPlace,
  readPlace,
  rememberPlace,
} from '../../../lib/store/reader-places.ts';
import { giveConsent, withdrawConsent } from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));

const PLACE: RememberedPlace = {
  paper: 'https://ehelse.no/a.pdf',
  page: 7,
  down: 0.25,
  zoom: 'auto',
  turn: 0,
};

beforeEach(async () => {
  resetExtension();
  await giveConsent();
});

test('the last place of each paper is remembered', async () => {
  await rememberPlace({ ...PLACE, page: 3 });
  await rememberPlace(PLACE);
  await rememberPlace({ ...PLACE, paper: 'file:abc', zoom: 1.5, turn: 90 });
  expect(await readPlace(PLACE.paper)).toEqual(PLACE);
  expect(await readPlace('file:abc')).toMatchObject({ zoom: 1.5, turn: 90 });
  expect(await readPlace('file:other')).toBeNull();
});

test('nothing is remembered before consent', async () => {
  await withdrawConsent();
  await rememberPlace(PLACE);
  expect(await readPlace(PLACE.paper)).toBeNull();
});

test('the oldest goes when there are many', async () => {
  for (let index = 0; index <= MAX_PLACES; index += 1)
    await rememberPlace({ ...PLACE, paper: `file:${index}` });
  expect(await readPlace('file:0')).toBeNull();
  expect(await readPlace(`file:${MAX_PLACES}`)).not.toBeNull();
});

test.each([
  ['not a list', 'tull'],
  ['no page', [{ ...PLACE, page: 0 }]],
  ['a zoom beyond measure', [{ ...PLACE, zoom: 99 }]],
  ['a turn that is none', [{ ...PLACE, turn: 45 }]],
])('what is no place is left out: %s', async (_, stored) => {
  await fake.storage.local.set({ 'reader-places': stored });
  expect(await readPlace(PLACE.paper)).toBeNull();
});
