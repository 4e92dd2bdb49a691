/** What of two treatments is put side by side: like with like, the papers' own words only. */
import { describe, expect, test } from 'vitest';
import type { CaseFact, CaseId, OutcomeBasis } from '../../../../lib/model/case.ts';
import { UNSTOPPED } from '../../../../lib/model/in-slices.ts';
import type { CaseRecord, CaseStatement } from '../../../../lib/model/statement.ts';
import { differenceStrings } from '../../../../lib/strings/difference.ts';
import type { ChosenSources } from '../../../../lib/views/difference/chosen-sources.ts';
import { compareCases } from '../../../../lib/views/difference/compare.ts';
import { comparedParts, hasBothWordings } from '../../../../lib/views/difference/compared.ts';
import { copiedText } from '../../../../lib/views/difference/copied-text.ts';

const [OLD, NEW] = ['NUFA-31-2023', 'NUFA-8-2024'] as CaseId[] as [CaseId, CaseId];

function statement(part: Partial<CaseStatement>): CaseStatement {
  return {
    id: JSON.stringify(part),
    caseId: OLD,
    paper: 'd:0',
    document: 'd' as CaseStatement['document'],
    role: 'referat',
    place: { start: 0, end: 300 },
    otherPlaces: [],
    readAt: '2026-11-22T10:00:00Z',
    title: null,
    otherTitles: [],
    kind: null,
    otherKind: null,
    meetingDate: null,
    meetingDates: [],
    time: null,
    proposal: null,
    decision: null,
    outcomeClass: null,
    attachments: [],
    documents: [],
    bodyWords: [],
    ...part,
  };
}

function record(
  id: CaseId,
  statements: readonly CaseStatement[],
  summary?: [OutcomeBasis, string],
): CaseRecord {
  const [council, number, year] = id.split('-');
  const fact: CaseFact = {
    id,
    council: council as CaseFact['council'],
    number: Number(number),
    year: Number(year),
    title: null,
    otherTitles: [],
    kind: null,
    otherKind: null,
    meetingDate: null,
    meetingLabel: null,
    outcome: summary === undefined ? null : { basis: summary[0], summary: summary[1], outcomeClass: null },
    notes: null,
    provenance: { source: 'P23', role: '' },
  };
  return { fact, builtIn: summary === undefined ? null : fact, statements, contradictions: [] };
}

describe('what is compared', () => {
  test('proposals, decisions and texts of two cases, each with its page', () => {
    const before = record(OLD, [statement({ proposal: 'Gammelt.', pages: { place: 3, proposal: 4 } })]);
    const after = record(NEW, [
      statement({ decision: 'Nytt.', paper: 'd:1', pages: { place: 7, decision: 8 } }),
    ]);
    const [proposal, decision, text] = comparedParts(before, after);
    expect(proposal).toMatchObject({
      before: { is: 'read', page: { page: 4, isOwnFile: true }, from: { text: 'Gammelt.' } },
      after: { is: 'unread' },
    });
    expect(decision).toMatchObject({
      before: { is: 'unread' },
      after: { page: { page: 8, isOwnFile: false } },
    });
    expect(text).toMatchObject({ before: { page: { page: 3 } }, after: { page: { page: 7 } } });
  });

  test('a note is compared with a note, not with the longer minutes', () => {
    const note = statement({ role: 'toppnotat', id: 'note' });
    const minutes = statement({ role: 'referat', id: 'minutes', place: { start: 0, end: 9_000 } });
    const ofText = (before: CaseRecord, after: CaseRecord) => {
      const part = comparedParts(before, after).find(({ what }) => what === 'text');
      return [part?.before, part?.after].map((side) => (side?.is === 'read' ? side.statement.id : side?.is));
    };
    expect(ofText(record(OLD, [minutes, note]), record(NEW, [note, minutes]))).toEqual(['note', 'note']);
    expect(ofText(record(OLD, [minutes, note]), record(NEW, [minutes]))).toEqual(['minutes', 'minutes']);
    // A row of an agenda is no text.
    const row = statement({ role: 'innkalling', place: { start: 0, end: 80 } });
    expect(ofText(record(OLD, [note]), record(NEW, [row]))).toEqual(['note', 'unread']);
  });

  test('each side in the source that the reader has chosen; the other side in one like it', () => {
    const sources = (name: string) => [
      statement({ role: 'toppnotat', id: `note ${name}` }),
      statement({ role: 'innkalling', id: `notice ${name}`, proposal: `Forslag ${name}.` }),
      statement({ role: 'presentasjon', id: `slides ${name}`, decision: `Lysbilde ${name}.` }),
    ];
    const compared = (chosen: ChosenSources) =>
      comparedParts(record(OLD, sources('old')), record(NEW, sources('new')), chosen).map((part) =>
        [part.before, part.after].map((side) => (side.is === 'read' ? side.statement.id : side.is)),
      );
    expect(compared({})).toEqual([
      ['notice old', 'notice new'],
      ['unread', 'unread'],
      ['note old', 'note new'],
    ]);
    expect(compared({ 'text-after': 'notice new', 'proposal-before': 'slides old' })).toEqual([
      ['slides old', 'notice new'],
      ['unread', 'unread'],
      ['notice old', 'notice new'],
    ]);
    expect(
      compared({ 'text-before': 'slides old', 'text-after': 'note new', 'proposal-after': 'gone' }),
    ).toEqual([
      ['notice old', 'notice new'],
      ['unread', 'unread'],
      ['slides old', 'note new'],
    ]);
    const [, , text] = comparedParts(record(OLD, sources('old')), null);
    expect(text?.sources.map((all) => all.map((side) => side.statement.id))).toEqual([
      ['note old', 'notice old', 'slides old'],
      [],
    ]);
  });

  test('what is known in our words only is not compared', () => {
    const [, decision] = comparedParts(
      record(OLD, [], ['decision', 'Rådet sluttet seg til.']),
      record(NEW, []),
    );
    expect(decision).toMatchObject({
      before: { is: 'in-our-words', text: 'Rådet sluttet seg til.' },
      after: { is: 'unread' },
    });
    expect(comparedParts(null, null).every(({ before, after }) => before.is === after.is)).toBe(true);
  });

  test('one case is compared from its proposal to its decision', () => {
    const both = record(OLD, [
      statement({ role: 'innkalling', proposal: 'NUFA drøfter saken.' }),
      statement({ decision: 'NUFA drøftet saken.' }),
    ]);
    expect(hasBothWordings(both)).toBe(true);
    expect(hasBothWordings(record(OLD, [statement({ decision: 'Ja.' })], ['proposal', 'Forslag.']))).toBe(
      false,
    );
    expect(comparedParts(both, both)).toMatchObject([
      { what: 'outcome', before: { from: { text: 'NUFA drøfter saken.' } }, after: { is: 'read' } },
    ]);
  });
});

test('the texts are read where they stand, and compared word by word', async () => {
  const texts: Readonly<Record<string, string>> = {
    old: `${'x'.repeat(10)}NUFA drøfter saken. ${'Lik tekst her. '.repeat(20)}`,
    new: `NUFA drøftet saken. ${'Lik tekst her. '.repeat(20)}`,
  };
  const records = new Map([
    [OLD, record(OLD, [statement({ document: 'old' as never, place: { start: 10, end: 330 } })])],
    [NEW, record(NEW, [statement({ document: 'new' as never, place: { start: 0, end: 320 } })])],
  ]);
  const lists = {
    keeper: { record: async (id: CaseId) => records.get(id) ?? null },
    index: {
      documents: {
        textOf: async (id: string, begin: number, end: number) => texts[id]?.slice(begin, end) ?? null,
      },
    },
  } as unknown as Parameters<typeof compareCases>[0];
  const { parts } = await compareCases(lists, [OLD, NEW], UNSTOPPED);
  const pieces = parts.find(({ what }) => what === 'text')?.pieces ?? [];
  expect(pieces.slice(0, 4)).toEqual([
    { is: 'same', text: 'NUFA ' },
    { is: 'removed', text: 'drøfter' },
    { is: 'added', text: 'drøftet' },
    { is: 'same', text: expect.stringContaining('Lik tekst her.') },
  ]);
  const copied = copiedText('Hva er endret?', parts, ['NUFA 31/23', 'NUFA 8/24'], differenceStrings('nb'));
  expect(copied).toContain('Saksteksten\n\nNUFA [-drøfter-]{+drøftet+} saken. Lik');
  expect(copied).toContain('Vedtaket i NUFA 31/23 er ikke lest inn.');
  const stopped = AbortSignal.abort(new Error('gone'));
  await expect(compareCases(lists, [OLD, NEW], stopped)).rejects.toThrow('gone');
});
