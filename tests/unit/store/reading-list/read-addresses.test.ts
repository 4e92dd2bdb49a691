/** The same paper under two addresses: once it has been fetched from both, both count as read. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { DocumentId } from '../../../../lib/model/document.ts';
import { ReadingListDatabase } from '../../../../lib/store/reading-list/list-database.ts';
import {
  rememberAddress,
  rememberedAddresses,
  timesOfReading,
} from '../../../../lib/store/reading-list/read-addresses.ts';
import { readingOf } from './readings.ts';

const address = (name: string) => `https://www.ehelse.no/${name}.pdf`;
const id = (name: string) => name as DocumentId;

test('addresses are remembered with their document, each once; a damaged row is left out', async () => {
  expect([...(await rememberedAddresses('remembered'))]).toEqual([]);
  await rememberAddress(address('a'), id('first'), 'remembered');
  await rememberAddress(address('a'), id('second'), 'remembered');
  await rememberAddress(address('b'), id('second'), 'remembered');
  const database = new ReadingListDatabase('remembered');
  await database.addresses.put({ address: address('c') } as never);
  database.close();
  expect([...(await rememberedAddresses('remembered'))]).toEqual([
    [address('a'), 'second'],
    [address('b'), 'second'],
  ]);
});

test('a paper counts as read where it was first, where it was fetched again, and only while it is kept', () => {
  const documents = [
    { id: id('d1'), origin: { is: 'paper', address: address('own') }, firstRead: '2026-11-01' },
    // Read from a file of the reader's, and found the same when it was fetched.
    { id: id('d2'), origin: { is: 'file', name: 'own.pdf' }, firstRead: '2026-11-02' },
  ] as const;
  const remembered = new Map([
    [address('own'), id('d1')],
    [address('second'), id('d1')],
    [address('of file'), id('d2')],
    [address('thrown away'), id('d9')],
  ]);
  const queued = (name: string, document: string | null) => ({
    address: address(name),
    state: { is: 'read', reading: { ...readingOf('a'), document: document as DocumentId | null } } as const,
  });
  const times = timesOfReading(documents, remembered, [
    queued('listed', 'd2'),
    queued('empty', null),
    queued('lost', 'd9'),
  ]);
  expect(Object.fromEntries([...times].toSorted())).toEqual({
    [address('listed')]: '2026-11-02',
    [address('of file')]: '2026-11-02',
    [address('own')]: '2026-11-01',
    [address('second')]: '2026-11-01',
  });
});
