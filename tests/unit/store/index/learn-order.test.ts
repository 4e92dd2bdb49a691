/** In whatever order documents are read in, and also when the index is made anew from all of them: it says the same. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { SourceDocument } from '../../../../lib/model/document.ts';
import { createIndexKeeper } from '../../../../lib/store/index/index-keeper.ts';
import { rebuild } from '../../../../lib/store/index/rebuild.ts';
import type { IndexContent } from '../../../../lib/store/index/repositories.ts';
import { SMALL, term } from './small-content.ts';
import { APRIL, KNOWN, minutes, pageOf, pasted } from './small-papers.ts';
import { learn, testIndex } from './test-index.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../messages/fake-extension.ts')).fake,
}));

const ADDRESS = 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa';
const { name, keeperOf, withDatabase, everything } = testIndex('order');
const id = (value: string) => value as CaseId;

// When it was read is no part of what it says.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T10:00:00.000Z') }));
afterEach(() => void vi.useRealTimers());

function fixture(paper: string): SourceDocument {
  const file = join(import.meta.dirname, `../../../fixtures/papers/${paper}.txt`);
  return { ...pasted(readFileSync(file, 'utf8')), origin: { is: 'file', name: `${paper}.txt` } };
}

describe('in any order', () => {
  const DOCUMENTS: readonly SourceDocument[] = [
    pasted(APRIL),
    pasted(KNOWN),
    pasted(
      minutes('12. juni 2024', [
        { number: '14/24', title: 'Oppfølging av sak 10/24 «Felles plan for målinger»', kind: 'Drøfting' },
        { number: '11/24', title: 'Veikart for tester', kind: 'Anbefaling' },
      ]),
    ),
    pageOf(ADDRESS, minutes('24. april 2024', [{ number: '10/24', title: 'Plan for målinger' }])),
    pageOf(`${ADDRESS}/2`, APRIL.replaceAll('NUFA', 'NUIT')),
    ...['nuit-innkalling', 'nufa-innkalling', 'nehr-referat', 'nufa-lysark'].map(fixture),
  ];

  test('the documents have links of each kind, resolved and not', async () => {
    const keeper = keeperOf();
    for (const document of DOCUMENTS) await learn(keeper, document);
    const { links, meetingLinks, references } = await everything();
    expect(links?.filter((link) => 'document' in (link as object)).length).toBeGreaterThan(3);
    expect(meetingLinks?.length).toBeGreaterThan(0);
    expect(references).toContainEqual(expect.objectContaining({ isUnresolved: true }));
    const unresolved = references?.find((row) => (row as { isUnresolved: boolean }).isUnresolved) as {
      from: CaseId;
    };
    expect(await keeper.index.links.unresolved(unresolved.from)).not.toEqual([]);
    const [meeting] = meetingLinks as { from: CaseId }[];
    expect(await keeper.index.links.toMeetings(meeting?.from ?? id(''))).toContainEqual(meeting);
  });
  test('one by one equals all at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...DOCUMENTS], { minLength: 1 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        async (documents, run) => {
          const content: IndexContent = { ...SMALL, terms: [term('AAA')] };
          const [first, second] = [`${name()}-${run}-a`, `${name()}-${run}-b`];
          const one = createIndexKeeper(content, first);
          for (const document of documents) await learn(one, document);
          await one.close();
          const learnt = await everything(first);
          await withDatabase((database) => rebuild(database, content, async () => undefined), first);
          expect(await everything(first)).toEqual(learnt);

          const other = createIndexKeeper(content, second);
          for (const document of documents.toReversed()) await learn(other, document);
          await other.close();
          expect(await everything(second)).toEqual(learnt);
          await Promise.all([Dexie.delete(first), Dexie.delete(second)]);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});
