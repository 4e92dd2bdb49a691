/** The search over papers: what is kept is found, by every word, and only where it stands. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawWords } from '../../../../lib/glossary/search/words.ts';
import type { DocumentId, KeptDocument } from '../../../../lib/model/document.ts';
import type { CaseStatement } from '../../../../lib/model/statement.ts';
import { catchUp } from '../../../../lib/store/full-text/catch-up.ts';
import { answer, fullTextDatabase } from '../../../../lib/store/full-text/full-text-database.ts';
import { createPaperSearch } from '../../../../lib/store/full-text/paper-search.ts';

const { signal } = new AbortController();
let count = 0;

function paper(name: string, pages: readonly string[], more: Partial<KeptDocument> = {}): KeptDocument {
  const begins: number[] = [];
  let text = '';
  for (const page of pages) {
    begins.push(text.length);
    text += `${page}\n`;
  }
  return {
    id: name as DocumentId,
    origin: { is: 'file', name },
    title: name,
    text,
    headings: [],
    links: [],
    pages: begins,
    firstRead: '2026-01-02T10:00:00.000Z',
    lastSeen: '2026-01-02T10:00:00.000Z',
    ...more,
  };
}

function stored(statements: readonly CaseStatement[] = []) {
  count += 1;
  const kept = new Map<DocumentId, KeptDocument>();
  const index = {
    documents: {
      all: async () => [...kept.values()].toReversed(),
      find: async (id: DocumentId) => kept.get(id) ?? null,
      textOf: async (id: DocumentId, begin: number, end: number) =>
        kept.get(id)?.text.slice(begin, end) ?? null,
    },
    statements: {
      of: async () => [],
      inDocument: async (id: DocumentId) => statements.filter(({ document }) => document === id),
    },
  };
  const name = `full-text-${count}`;
  const database = fullTextDatabase(name);
  const search = createPaperSearch(database, index);
  let generation = 0;
  return {
    kept,
    database,
    async keep(...papers: readonly KeptDocument[]) {
      for (const one of papers) kept.set(one.id, one);
      await this.follow();
    },
    follow: () =>
      catchUp(database, index, { generation: String(++generation), signal, onProgress: () => undefined }),
    find: async (query: string, limit = 10) => search.find(query, limit, signal),
    /** "name page: sentence" */
    async found(query: string) {
      const { hits } = await search.find(query, 10, signal);
      return hits.map(({ title, page, sentence }) =>
        `${title} ${page}: ${sentence.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')}`.trim(),
      );
    },
    segments: () => database.read(({ segments }) => answer(segments.count())),
  };
}

const A = paper('Alfa', [
  'Velkommen. Rådet drøftet helsedata i går! Neste møte er i mai.',
  'Et nasjonalt målbilde for e-helse, sak 26/25. Direktoratet følger opp.',
]);
const C = paper('Gamma', ['Kort linje\nOrdet Kroken i\nlinjen under hører til.\n\nnytt avsnitt']);
const B = paper('Beta', ['Målbildet skal ikke vedtas. Helsedataforordningen kommer senere.']);

describe('papers that were read', () => {
  test.each([
    [
      'helsedata',
      ['Alfa 1: Rådet drøftet [helsedata] i går!', 'Beta 1: [Helsedataforordningen] kommer senere.'],
    ],
    [
      'målbilde',
      ['Beta 1: [Målbildet] skal ikke vedtas.', 'Alfa 2: Et nasjonalt [målbilde] for e-helse, sak 26/25.'],
    ],
    ['maalbilder nasjonalt', ['Alfa 2: Et [nasjonalt] [målbilde] for e-helse, sak 26/25.']],
    ['26/2025', ['Alfa 2: Et nasjonalt målbilde for e-helse, sak [26/25].']],
    [
      'helse',
      [
        'Alfa 2: Et nasjonalt målbilde for [e-helse], sak 26/25.',
        'Beta 1: [Helsedataforordningen] kommer senere.',
      ],
    ],
    ['ehelse', ['Alfa 2: Et nasjonalt målbilde for [e-helse], sak 26/25.']],
    ['kroken', ['Gamma 1: Ordet [Kroken] i linjen under hører til.']],
    ['direktora', ['Alfa 2: [Direktoratet] følger opp.']],
    ['"nasjonalt målbilde"', ['Alfa 2: Et [nasjonalt] [målbilde] for e-helse, sak 26/25.']],
    ['«målbilde nasjonalt»', []],
    ['helsedata mai', ['Alfa 1: Rådet drøftet [helsedata] i går!']],
    ['helsedata direktoratet', []],
    ['', []],
    ['"" «', []],
    ['a', []],
  ])('are found by %s', async (query, expected) => {
    const store = stored();
    await store.keep(A, B, C);
    expect(await store.found(query)).toEqual(expected);
  });
  test('every word of a page finds it, in many papers and after merges', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'aåæøeknst-7/.'), minLength: 1, maxLength: 9 });
    const page = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const papers = fc.array(fc.array(page, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(papers, async (all) => {
        const store = stored();
        await store.keep(...all.map((pages, at) => paper(`p${at}`, pages)));
        for (const [at, pages] of all.entries()) {
          for (const raw of new Set(rawWords(pages.join(' '))).values()) {
            const { hits } = await store.find(`"${raw}"`, 100);
            expect(hits.map(({ title }) => title)).toContain(`p${at}`);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
  test('the same word in a title, a heading, a decision and running text: in this order, the newest first', async () => {
    const text = 'Om kjernejournal\nAnnet.\nRådet vedtar kjernejournal for alle.';
    const said = (document: string): CaseStatement =>
      ({
        document,
        role: 'referat',
        place: { start: 0, end: text.length },
        meetingDates: ['2024-05-01'],
        proposal: null,
        decision: 'Rådet vedtar kjernejournal for alle.',
      }) as unknown as CaseStatement;
    const store = stored([said('vedtak')]);
    await store.keep(
      paper('brød', [text], { firstRead: '2025-01-01T00:00:00.000Z' }),
      paper('nytt', [text], { firstRead: '2025-06-01T00:00:00.000Z' }),
      paper('vedtak', [text]),
      paper('Kjernejournal', ['Noe annet']),
      paper('overskrift', [text], { headings: [{ start: 0, end: 16, level: 1 }] }),
    );
    const { hits, count: all } = await store.find('kjernejournal');
    expect(hits.map(({ title }) => title)).toEqual(['Kjernejournal', 'overskrift', 'vedtak', 'nytt', 'brød']);
    expect(hits.map(({ date }) => date)).toContain('2024-05-01');
    expect(hits[0]?.sentence).toEqual([]);
    expect(all).toBe(5);
    expect((await store.find('kjernejournal', 2)).hits).toHaveLength(2);
  });
  test('a phrase is looked for in the best documents, and it is said where others have its words', async () => {
    const store = stored();
    const pages = Array.from({ length: 30 }, (_, at) => `andre ord og første ord ${at}`);
    await store.keep(
      ...Array.from({ length: 12 }, (_, at) => paper(`annet ${at}`, pages)),
      paper('lang', [...pages, 'her står første andre', 'og første andre her']),
    );
    expect(await store.find('"første andre"', 3)).toMatchObject({
      count: 1,
      isCut: true,
      hits: [{ title: 'lang', page: 31, otherPages: [32] }],
    });
    expect(await store.find('"første andre"', 10)).toMatchObject({ count: 1, isCut: false });
    expect(await store.find('"ord og første"', 3)).toMatchObject({ count: 4, isCut: true });
    expect(await store.find('"første andre ord"', 3)).toMatchObject({ hits: [], isCut: true });
    expect(await store.find('"første andre ord"', 10)).toEqual({ hits: [], count: 0, isCut: false });
  });
  test('a phrase is looked for where most of its words stand, page by page, not across them', async () => {
    const store = stored();
    const far = 'x '.repeat(20_000);
    await store.keep(
      paper('fjernt', [`andre første ${far}`, 'første andre']),
      paper('over sider', ['her er første', 'andre ord', 'andre og første']),
    );
    expect(await store.find('"første andre"')).toMatchObject({ hits: [], isCut: true });
    await store.keep(paper('nært', ['andre første', `${far.slice(0, 9_000)} første andre`]));
    expect(await store.found('"første andre"')).toEqual([expect.stringMatching(/^nært 2: … /)]);
  });
  test('further pages are said, a document without pages has none', async () => {
    const store = stored();
    const { pages: _, ...page } = paper('nettside', ['Fellestjenester i dag']);
    await store.keep(paper('bok', ['fellestjenester', 'annet', 'fellestjenester', 'fellestjenester']), page);
    const { hits } = await store.find('fellestjenester');
    expect(hits.map(({ title, page: first, otherPages }) => [title, first, otherPages])).toEqual([
      ['nettside', null, []],
      ['bok', 1, [3, 4]],
    ]);
  });
  test('what is read later is found too, what is gone is not, and segments stay few', async () => {
    const store = stored();
    for (let at = 0; at < 40; at++) await store.keep(paper(`p${at}`, [`felles nummer${at}ord`]));
    expect(await store.segments()).toBeLessThan(12);
    expect((await store.find('felles', 100)).count).toBe(40);
    expect(await store.found('nummer7ord')).toHaveLength(1);
    store.kept.delete('p7' as DocumentId);
    await store.follow();
    expect(await store.found('nummer7ord')).toEqual([]);
    expect((await store.find('felles', 100)).count).toBe(39);
    for (let at = 0; at < 30; at++) store.kept.delete(`p${at}` as DocumentId);
    await store.follow();
    expect((await store.find('felles', 100)).hits).toHaveLength(10);
  });
  test.each(['buckets', 'segments', 'documents', 'state'] as const)(
    'where %s are lost, all is made anew from what is kept',
    async (table) => {
      const store = stored();
      await store.keep(A);
      await store.database.write((stores) => void stores[table].clear());
      // Read to its end by the merge of the next ones, or seen by its numbers.
      for (let at = 0; at < 8; at++) await store.keep(paper(`p${at}`, ['annet', 'mer']));
      if (table === 'state' || table === 'documents' || table === 'buckets')
        expect(await store.found('helsedata')).toHaveLength(1);
    },
  );
  test('a catch-up that is broken off goes on where it was', async () => {
    const store = stored();
    const stop = new AbortController();
    store.kept.set(A.id, A);
    store.kept.set(B.id, B);
    const index = {
      documents: {
        all: async () => [B, A],
        find: async (id: DocumentId) => store.kept.get(id) ?? null,
        textOf: async () => null,
      },
      statements: { of: async () => [], inDocument: async () => [] },
    };
    const left: number[] = [];
    const onProgress = (more: number): void => {
      left.push(more);
      if (more === 1) stop.abort();
    };
    await expect(
      catchUp(store.database, index, { generation: 'x', signal: stop.signal, onProgress }),
    ).rejects.toThrow();
    expect(left).toEqual([2, 1]);
    expect(await store.found('velkommen')).toHaveLength(1);
    await store.follow();
    expect(await store.found('vedtas')).toHaveLength(1);
  });
});
