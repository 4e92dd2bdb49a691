/** What a hit is called, and what is copied for it: never what a note says. */
import { describe, expect, test } from 'vitest';
import type { SearchedNote, SearchHit } from '../../../../lib/glossary/search/search.ts';
import type { CaseFact, CaseId } from '../../../../lib/model/case.ts';
import type { NoteId } from '../../../../lib/model/note.ts';
import type { Term } from '../../../../lib/model/term.ts';
import { boxRows, type RowFacts } from '../../../../lib/views/search-box/box-rows.ts';

function term(entry: string, nb: string | null, from: Term['evidence']['expansion'] = 'paper'): Term {
  return {
    entry,
    forms: [entry],
    otherNames: [],
    expansion: { nb, en: null },
    definition: 'En plattform.',
    category: 'system og løsning',
    otherMeanings: [],
    related: [],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: { expansion: from, sources: [], notes: [] },
  };
}

const ID = 'NUFA-26-2025' as CaseId;
const UNKNOWN = 'NUIT-99-2025' as CaseId;
const fact: CaseFact = {
  id: ID,
  council: 'NUFA',
  number: 26,
  year: 2025,
  title: 'Konsekvenser av Helsedataforordningen',
  otherTitles: [],
  kind: null,
  otherKind: null,
  meetingDate: '2025-10-29' as CaseFact['meetingDate'],
  meetingLabel: null,
  outcome: null,
  notes: null,
  provenance: { source: 'P25', role: 'innkalling' },
};
const note = (id: string, caseId: CaseId, heading: string): SearchedNote => ({
  id: id as NoteId,
  caseId,
  heading,
  text: 'Hemmelig innspill',
  tags: [],
});
const facts: RowFacts = {
  terms: new Map(
    [
      term('HDAB', 'organ for tilgang til helsedata'),
      term('DELE', 'DELE'),
      term('XY', null, 'reader'),
      term('ZY', null, 'organisation'),
    ].map((one) => [one.entry, one]),
  ),
  cases: new Map([[ID, fact]]),
  notes: new Map([note('a', ID, 'Til møtet'), note('b', UNKNOWN, '')].map((one) => [one.id, one])),
};
const row = (hit: SearchHit) => boxRows([hit], facts)[0];
const noteHit = (id: string, caseId: CaseId): SearchHit => ({ kind: 'note', id: id as NoteId, caseId });

describe('a row', () => {
  test.each<[string, SearchHit, string, string]>([
    ['a term', { kind: 'term', entry: 'HDAB' }, 'HDAB', 'organ for tilgang til helsedata'],
    ['a term that means itself', { kind: 'term', entry: 'DELE' }, 'DELE', 'En plattform.'],
    ['a case', { kind: 'case', id: ID }, 'NUFA 26/25', '29.10.2025 · Konsekvenser av Helsedataforordningen'],
    ['a note', noteHit('a', ID), 'NUFA 26/25', 'Til møtet'],
    [
      'a note without a heading, on a case nobody knows',
      noteHit('b', UNKNOWN),
      'NUIT 99/25',
      'Hemmelig innspill',
    ],
  ])('of %s', (_what, hit, name, detail) => {
    expect(row(hit)).toMatchObject({ hit, name, detail });
  });

  test('says whose entry it is', () => {
    expect(['HDAB', 'XY', 'ZY'].map((entry) => row({ kind: 'term', entry })?.whose)).toEqual([
      null,
      'own',
      'organisation',
    ]);
  });

  test('is copied as a citation; of a note, its case’s', () => {
    const cited = 'NUFA 26/25, 29.10.2025 – Konsekvenser av Helsedataforordningen';
    expect(row({ kind: 'term', entry: 'HDAB' })?.citation).toBe('HDAB – organ for tilgang til helsedata');
    expect(row({ kind: 'case', id: ID })?.citation).toBe(cited);
    expect(row(noteHit('a', ID))?.citation).toBe(cited);
    expect(row(noteHit('b', UNKNOWN))?.citation).toBe('NUIT 99/25');
  });

  test('is left out where what it names is gone: a hidden entry, a note that was locked', () => {
    const hits: SearchHit[] = [
      { kind: 'term', entry: 'BORTE' },
      { kind: 'case', id: UNKNOWN },
      noteHit('c', ID),
      { kind: 'case', id: ID },
    ];
    expect(boxRows(hits, facts).map(({ hit }) => hit)).toEqual([{ kind: 'case', id: ID }]);
  });
});
