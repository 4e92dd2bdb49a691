/** A search that is made true again while it answers. */
import { describe, expect, test } from 'vitest';
import { searchContent } from '../../../../scripts/bench/search-content.ts';
import { makeNote, makeTerm, NOTES, nameOf, searchOver, UNSTOPPED } from './fixtures.ts';

const found = (search: Awaited<ReturnType<typeof searchOver>>, query: string) =>
  search.find(query, 10).map(nameOf);

describe('an update', { timeout: 60_000 }, () => {
  test('leaves what stood before answering until it is done', async () => {
    const search = await searchOver({ terms: [makeTerm('QXA')] });
    const { terms } = searchContent({ terms: 600, cases: 0, notes: 0 });
    const done = search.update({ terms: [...terms, makeTerm('QXB')] }, UNSTOPPED);
    expect(found(search, 'qxa')[0]).toBe('QXA');
    expect(found(search, 'qxb')).toEqual([]);
    await done;
    expect(found(search, 'qxb')[0]).toBe('QXB');
    expect(found(search, 'qxa')).not.toContain('QXA');
  });
  test('of one list leaves the others', async () => {
    const search = await searchOver({ terms: [makeTerm('QXA')], notes: NOTES });
    await search.update({ terms: [makeTerm('QXC')] }, UNSTOPPED);
    expect(found(search, 'qxc')).toEqual(['QXC']);
    expect(found(search, 'vibeke')).toEqual(['note-1']);
  });
  test('that is stopped changes nothing, and the next one works', async () => {
    const search = await searchOver({ terms: [makeTerm('QXA')] });
    const stop = new AbortController();
    const reason = new Error('another list has come');
    const stopped = search.update(
      { terms: searchContent({ terms: 2000, cases: 0, notes: 0 }).terms },
      stop.signal,
    );
    stop.abort(reason);
    await expect(stopped).rejects.toBe(reason);
    expect(found(search, 'qxa')).toEqual(['QXA']);
    await search.update({ terms: [makeTerm('QXD')] }, UNSTOPPED);
    expect(found(search, 'qxd')).toEqual(['QXD']);
  });
  test('finds what has changed, not what it was, and what has gone no more', async () => {
    const notes = Array.from({ length: 40 }, (_, at) => makeNote(`note-${at}`, { text: `ord${at} felles` }));
    const search = await searchOver({ notes });
    const changed = notes
      .map((note, at) => (at === 3 ? { ...note, text: 'nytt innhold' } : note))
      .slice(0, -1);
    await search.update({ notes: changed }, UNSTOPPED);
    expect(found(search, 'innhold')).toEqual(['note-3']);
    expect(found(search, 'ord3')).not.toContain('note-3');
    expect(search.count('felles')).toBe(38);
    await search.update({ notes }, UNSTOPPED);
    expect(found(search, 'ord3')[0]).toBe('note-3');
    expect(search.count('felles')).toBe(40);
  });
  test('many times over answers as a search that was made at once', async () => {
    const { terms, cases, notes } = searchContent({ terms: 300, cases: 150, notes: 100 });
    const search = await searchOver({ terms: [], cases: cases.slice(0, 40) });
    for (const part of [0.2, 0.5, 0.9, 0.4, 1]) {
      await search.update(
        { terms: terms.slice(0, terms.length * part), notes: notes.slice(0, notes.length * part) },
        UNSTOPPED,
      );
      await search.update({ cases: cases.slice(0, cases.length * part) }, UNSTOPPED);
    }
    const atOnce = await searchOver({ terms, cases, notes });
    for (const query of ['helse', 'nufa 2023', 'digital sikkerhet', 'hdab', 'legemidel', 'journal'])
      expect(search.find(query, 30)).toEqual(atOnce.find(query, 30));
  });
});
