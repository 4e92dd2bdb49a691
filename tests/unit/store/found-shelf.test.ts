/** What papers say of a term, on the card of a background that has just been started. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { layerGlossary, NO_ORGANISATION } from '../../../lib/glossary/layered-glossary.ts';
import type { CardContent, CardKey } from '../../../lib/model/card.ts';
import type { FoundDefinition } from '../../../lib/model/definition.ts';
import type { DocumentId } from '../../../lib/model/document.ts';
import { seal } from '../../../lib/model/sealed.ts';
import { keepShelf, shelvedCardContent } from '../../../lib/store/card-shelf.ts';
import { cardContent } from '../../../lib/store/index/card-content.ts';
import type { IndexKeeper } from '../../../lib/store/index/index-keeper.ts';
import { memoryIndex } from '../../../lib/store/index/memory-index.ts';
import { indexRevision } from '../../../lib/store/index/reading-revision.ts';
import type { Index } from '../../../lib/store/index/repositories.ts';
import { withdrawConsent } from '../../../lib/store/settings.ts';
import { fake } from '../messages/fake-extension.ts';
import { SMALL } from './index/small-content.ts';
import { minutes, pasted } from './index/small-papers.ts';
import { testIndex } from './index/test-index.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));

const builtIn = memoryIndex(SMALL);
const GLOSSARY = layerGlossary(SMALL.terms, NO_ORGANISATION, []);
const REVISION = indexRevision(SMALL);
const all = { revision: REVISION, generation: 'one', grown: null };
const AAA: CardKey = { kind: 'term', entry: 'AAA' };
const rows = () =>
  Object.keys(fake.storage.local.values)
    .filter((key) => key.startsWith('card-found/'))
    .sort();
const cardNow = (): Promise<CardContent | null> =>
  shelvedCardContent(AAA, { builtIn, revision: REVISION, glossary: async () => GLOSSARY });

const { keeperOf } = testIndex('found');
let keeper: IndexKeeper;
beforeEach(() => {
  keeper = keeperOf();
});

function found(short: string, long: string): FoundDefinition {
  return {
    short,
    long,
    start: 0,
    end: 9,
    document: 'doc' as DocumentId,
    caseId: null,
    date: null,
    label: 'NUFA 1/24',
    sentence: `${long} (${short}).`,
  };
}

function indexWith(...definitions: readonly FoundDefinition[]): Index {
  return {
    ...builtIn,
    definitions: {
      of: async (short) => definitions.filter((one) => one.short === short),
      all: async () => definitions,
    },
  };
}

describe('a card of a term', () => {
  test('says what papers say besides, in one read of storage, at most two', async () => {
    const index = indexWith(
      found('AAA', 'AAA på norsk'),
      found('AAA', 'aktiv allmenn avtale'),
      found('BBB', 'blant bare barn'),
      found('AAA', 'aktive allmenne avtaler'),
      found('AAA', 'alt annet arbeid'),
      found('AAA', 'alle andre aktører'),
    );
    await keepShelf(index, all);
    const get = vi.spyOn(fake.storage.local, 'get');
    const card = await cardNow();
    expect(card).toMatchObject({
      entry: 'AAA',
      found: [{ long: 'aktiv allmenn avtale' }, { long: 'alt annet arbeid' }],
    });
    expect(get).toHaveBeenCalledTimes(1);
    expect(card).toEqual(await cardContent(index, AAA, GLOSSARY));
  });
  test.each<readonly [string, (row: Record<string, unknown>) => unknown]>([
    ['of another fingerprint', (row) => ({ ...row, fingerprint: 1 })],
    ['that is none', () => 'a'],
    ['of another revision', () => seal(1, { revision: 'old', found: [found('AAA', 'gammelt')] })],
  ])('with a row %s is what the glossary says', async (_, damage) => {
    await keepShelf(indexWith(found('AAA', 'alt annet')), all);
    const key = 'card-found/AAA';
    fake.storage.local.values[key] = damage(fake.storage.local.values[key] as Record<string, unknown>);
    expect(await cardNow()).toMatchObject({ entry: 'AAA', found: [] });
  });
  test('is answered where storage fails', async () => {
    vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('No storage'));
    expect(await cardNow()).toMatchObject({ entry: 'AAA', found: [] });
  });
});

describe('the shelf', () => {
  test('has a row for each abbreviation, and none of those that are gone', async () => {
    await keepShelf(indexWith(found('AAA', 'alt annet'), found('CCC', 'centrum')), all);
    expect(rows()).toEqual(['card-found/AAA', 'card-found/CCC']);
    await keepShelf(indexWith(found('CCC', 'centrum')), { ...all, generation: 'two' });
    expect(rows()).toEqual(['card-found/CCC']);
  });
  test('when the index has grown: those that were defined now, and no others', async () => {
    await keepShelf(indexWith(found('AAA', 'alt annet'), found('CCC', 'centrum')), all);
    const index = indexWith(found('AAA', 'alle andre'), found('CCC', 'corpus'));
    const grown = { from: 'one', changed: [], defined: ['AAA', 'DDD'] };
    await keepShelf(index, { ...all, generation: 'two', grown });
    expect(rows()).toEqual(['card-found/AAA', 'card-found/CCC']);
    expect(JSON.stringify(fake.storage.local.values['card-found/AAA'])).toContain('alle andre');
    expect(JSON.stringify(fake.storage.local.values['card-found/CCC'])).toContain('centrum');
  });
  test('gets nothing once consent is withdrawn', async () => {
    await withdrawConsent();
    await keepShelf(indexWith(found('AAA', 'alt annet')), all);
    expect(rows()).toEqual([]);
  });
  test('is not said to be whole where consent is withdrawn on the way', async () => {
    const index = indexWith(found('AAA', 'alt annet'));
    const definitions = {
      ...index.definitions,
      all: async () => {
        await withdrawConsent();
        return index.definitions.all();
      },
    };
    await keepShelf({ ...index, definitions }, all);
    expect(rows()).toEqual([]);
    expect(fake.storage.local.values['card-shelf']).toBeUndefined();
  });
  test('is brought up to date when a paper is read', async () => {
    const paper = minutes('24. april 2024', [{ number: '11/24', title: 'Veikart' }]);
    await keeper.prepare({ rebuild: false });
    await vi.waitFor(() => expect(fake.storage.local.values['card-shelf']).toBeDefined(), 4_000);
    await keeper.learn(pasted(paper.replace('for utvalget.', 'som Aktiv allmenn avtale (AAA).')), {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    expect(await cardNow()).toMatchObject({
      found: [{ short: 'AAA', long: 'Aktiv allmenn avtale', label: 'NUFA 11/24, 24.4.2024' }],
    });
  });
});
