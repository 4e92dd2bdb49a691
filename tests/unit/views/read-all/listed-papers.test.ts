import { expect, test } from 'vitest';
import type { DocumentId } from '../../../../lib/model/document.ts';
import type { PaperState } from '../../../../lib/store/reading-list/queued-paper.ts';
import { isChosenAtFirst, listPapers } from '../../../../lib/views/read-all/listed-papers.ts';
import { readingOf } from '../../store/reading-list/readings.ts';

const address = (name: string) => `https://www.ehelse.no/${name}.pdf`;
const found = (name: string) => ({ address: address(name), name, size: null });
const queued = (name: string, state: PaperState) => ({
  address: address(name),
  name,
  order: 0,
  state,
  earlier: [],
});
const read = (document: string | null): PaperState => ({
  is: 'read',
  reading: { ...readingOf('a'), document: document as DocumentId | null },
});
const kept = (name: string, id: string) => ({
  id: id as DocumentId,
  origin: { is: 'paper' as const, address: address(name) },
  firstRead: '2026-11-01T10:00:00.000Z',
});

test('what is known of each paper, and what is chosen at first', () => {
  const names = ['new', 'reader', 'read', 'empty', 'lost', 'waiting', 'scan', 'locked', 'gone'];
  const failed = { is: 'failed', fault: 'password', tries: 1, at: '', known: null } as const;
  const [group] = listPapers(
    [{ meeting: null, papers: names.map(found) }],
    [
      queued('read', read('d1')),
      queued('empty', read(null)),
      queued('lost', read('d9')),
      queued('waiting', { is: 'waiting', tries: 0, known: null }),
      queued('scan', { ...failed, fault: 'no-text' }),
      queued('locked', failed),
      queued('gone', { is: 'vanished', at: '', known: null }),
    ],
    [kept('read', 'd1'), kept('reader', 'd2'), kept('locked', 'd3')],
  );
  expect(group?.papers.map((paper) => [paper.name, paper.is, isChosenAtFirst(paper)])).toEqual([
    ['new', 'unread', true],
    ['reader', 'read', false],
    ['read', 'read', false],
    ['empty', 'read', false],
    ['lost', 'lost', true],
    ['waiting', 'pending', false],
    ['scan', 'failed', false],
    ['locked', 'read', false],
    ['gone', 'failed', false],
  ]);
});

test('an address whose paper was read from another one is read, and not chosen', () => {
  const names = ['own', 'second', 'thrown away'];
  const [group] = listPapers(
    [{ meeting: null, papers: names.map(found) }],
    [],
    [kept('own', 'd1')],
    new Map([
      [address('second'), 'd1' as DocumentId],
      [address('thrown away'), 'd2' as DocumentId],
    ]),
  );
  expect(group?.papers.map((paper) => [paper.name, paper.is, isChosenAtFirst(paper)])).toEqual([
    ['own', 'read', false],
    ['second', 'read', false],
    ['thrown away', 'unread', true],
  ]);
});

test('papers that no page links to any longer stand among those of no meeting', () => {
  const list = [queued('old', read(null))];
  const meeting = {
    council: 'NUFA' as const,
    firstDay: '2024-03-05' as never,
    lastDay: '2024-03-05' as never,
  };
  const groupsOf = (groups: Parameters<typeof listPapers>[0]) =>
    listPapers(groups, list, []).map(({ key, papers }) => [key, papers.map(({ name }) => name)]);
  expect(groupsOf([{ meeting, papers: [found('a')] }])).toEqual([
    ['NUFA 2024-03-05', ['a']],
    ['', ['old']],
  ]);
  expect(groupsOf([{ meeting: null, papers: [found('a')] }])).toEqual([['', ['a', 'old']]]);
  expect(groupsOf([])).toEqual([['', ['old']]]);
});
