import { describe, expect, test } from 'vitest';
import {
  layerGlossary,
  NO_ORGANISATION,
  type OrganisationGlossary,
} from '../../../../lib/glossary/layered-glossary.ts';
import type { CardKey } from '../../../../lib/model/card.ts';
import type { CouncilId } from '../../../../lib/model/council.ts';
import type { OperationId } from '../../../../lib/model/note.ts';
import type { OwnTerm, OwnWord } from '../../../../lib/model/own-term.ts';
import { BUILT_IN } from '../../../../lib/store/index/built-in.ts';
import { cardContent } from '../../../../lib/store/index/card-content.ts';
import { memoryIndex } from '../../../../lib/store/index/memory-index.ts';
import { SMALL } from './small-content.ts';

const index = memoryIndex(SMALL);
const GLOSSARY = layerGlossary(SMALL.terms, NO_ORGANISATION, []);
const caseKey = (number: number, year: number, ...councils: readonly CouncilId[]): CardKey => ({
  kind: 'case',
  candidates: councils.map((council) => ({ council, number, year })),
  basis: councils.length > 1 ? 'ambiguous' : 'page-address',
});

describe('cardContent', () => {
  test('of a term: what the glossary says, and how sure it is', async () => {
    expect(await cardContent(index, { kind: 'term', entry: 'BBB' }, GLOSSARY)).toEqual({
      kind: 'term',
      entry: 'BBB',
      origin: 'built-in',
      insteadOf: null,
      expansion: { nb: 'BBB på norsk', en: null },
      definition: 'Hva BBB er.',
      category: 'teknologi',
      otherMeanings: [],
      confidence: 'likely',
      sources: ['P1'],
      found: [],
    });
  });
  test('of a term that is not there: nothing', async () => {
    expect(await cardContent(index, { kind: 'term', entry: 'CCC' }, GLOSSARY)).toBeNull();
  });
  test('of an own entry from a document of any title: that title', async () => {
    const [term] = GLOSSARY.terms;
    if (term === undefined) throw new Error('no terms');
    const evidence = { ...term.term.evidence, sources: ['constructor', '__proto__'] };
    const named = { ...GLOSSARY, terms: [{ ...term, term: { ...term.term, evidence } }] };
    expect(await cardContent(index, { kind: 'term', entry: term.term.entry }, named)).toMatchObject({
      sources: ['constructor', '__proto__'],
    });
  });
  test('of an own entry: who it is from, and before what it stands', async () => {
    const written: OwnTerm = {
      entry: 'BBB',
      forms: ['BBB'],
      otherNames: [],
      expansion: { nb: 'Noe eget', en: null },
      definition: '',
      category: 'annet',
      otherMeanings: [],
      related: [],
      marking: { kind: 'always' },
      foundIn: { label: 'NUFA 26/25, 29.10.2025', sentence: 'Noe eget (BBB).' },
    };
    const own: OwnWord = {
      name: 'BBB',
      operation: 'a' as OperationId,
      number: 1,
      savedAt: '2026-11-22T10:00:00.000Z',
      choice: { is: 'written', term: written },
    };
    const locked = { terms: [{ ...written, foundIn: null }], isLocked: true };
    const of = (organisation: OrganisationGlossary) =>
      cardContent(index, { kind: 'term', entry: 'BBB' }, layerGlossary(SMALL.terms, organisation, [own]));
    expect(await of(NO_ORGANISATION)).toMatchObject({
      origin: 'own',
      insteadOf: 'built-in',
      confidence: 'certain',
      sources: ['NUFA 26/25, 29.10.2025'],
    });
    expect(await of({ ...locked, isLocked: false })).toMatchObject({
      origin: 'own',
      insteadOf: 'organisation',
    });
    expect(await of(locked)).toMatchObject({ origin: 'organisation', insteadOf: 'built-in', sources: [] });
  });
  test('of a case: its facts, where they were read, and the cases before and after', async () => {
    expect(await cardContent(index, caseKey(10, 2023, 'NUFA'), GLOSSARY)).toMatchObject({
      kind: 'case',
      basis: 'page-address',
      readings: [
        {
          known: true,
          id: 'NUFA-10-2023',
          label: 'NUFA 10/23',
          councilName: 'Fagutvalget (NUFA)',
          meetingDate: '2023-05-01',
          outcome: null,
          source: 'P1, referat',
          earlier: [{ id: 'NUFA-2-2022', label: 'NUFA 2/22' }],
          later: [{ id: 'NUIT-10-2023', label: 'NUIT 10/23' }],
        },
      ],
    });
  });
  test('of an ambiguous number: each reading, the unknown said as unknown', async () => {
    const content = await cardContent(index, caseKey(10, 2023, 'NUFA', 'NUIT', 'NEHR'), GLOSSARY);
    expect(content).toMatchObject({
      basis: 'ambiguous',
      readings: [
        { known: true, id: 'NUFA-10-2023' },
        { known: true, id: 'NUIT-10-2023' },
        { known: false, id: 'NEHR-10-2023', label: 'NEHR 10/23', councilName: 'Nasjonalt e-helseråd (NEHR)' },
      ],
    });
  });
});

describe('the built-in content', () => {
  const builtIn = memoryIndex(BUILT_IN);
  const glossary = layerGlossary(BUILT_IN.terms, NO_ORGANISATION, []);
  test('gives a card for every term', async () => {
    for (const { entry } of BUILT_IN.terms) {
      expect(await cardContent(builtIn, { kind: 'term', entry }, glossary)).toMatchObject({ entry });
    }
  });
  test('gives a card for every case, and the case at the other end of every link', async () => {
    const shown = new Set<string>();
    for (const { council, number, year, id } of BUILT_IN.cases) {
      const content = await cardContent(builtIn, caseKey(number, year, council), glossary);
      if (content?.kind !== 'case' || content.readings[0]?.known !== true)
        throw new Error(`no card for ${id}`);
      const [{ earlier, later }] = content.readings;
      for (const other of [...earlier, ...later]) shown.add([id, other.id].sort().join(' '));
    }
    const linked = BUILT_IN.links.map(({ from, to }) => [from, to].sort().join(' '));
    expect(linked.filter((pair) => !shown.has(pair))).toEqual([]);
  });
});
