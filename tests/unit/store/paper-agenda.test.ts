import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../lib/model/document.ts';
import { UNSTOPPED } from '../../../lib/model/in-slices.ts';
import { type PaperAgenda, readPaperAgendas } from '../../../lib/store/paper-agenda.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/papers');

function source(name: string): SourceDocument {
  const text = readFileSync(join(FIXTURES, name), 'utf8');
  return { origin: { is: 'file', name }, title: name, text, headings: [], links: [] };
}
const read = (name: string): Promise<readonly PaperAgenda[]> => readPaperAgendas(source(name), UNSTOPPED);

describe('the agenda of an open document', () => {
  test('has the cases of each paper in their order, with places in the text', async () => {
    const { text } = source('nuit-innkalling.txt');
    const [agenda] = await read('nuit-innkalling.txt');
    expect(agenda).toMatchObject({ kind: 'innkalling', council: 'NUIT' });
    const cases = agenda?.cases ?? [];
    expect(cases.length).toBeGreaterThan(2);
    for (const { caseId, number, year, place, title } of cases) {
      expect(caseId).toBe(`NUIT-${number}-${year}`);
      expect(title).not.toBeNull();
      expect(text.slice(place.start, place.end)).toContain(String(number));
    }
    const numbers = cases.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
  test('keeps proposal and decision apart, each with what it rests on', async () => {
    const notice = (await read('nuit-innkalling.txt')).flatMap(({ cases }) => cases);
    expect(notice.some(({ proposal }) => proposal !== null)).toBe(true);
    for (const { proposal } of notice) expect(proposal?.basis ?? 'proposal').toBe('proposal');
    const minutes = (await read('nehr-referat.txt')).filter(({ kind }) => kind === 'referat');
    const decided = minutes.flatMap(({ cases }) => cases).filter(({ decision }) => decision !== null);
    expect(decided.length).toBeGreaterThan(0);
    for (const { decision } of decided) expect(decision?.basis).toBe('decision');
  });
  test('puts what a toppnotat says with its case, and not in an agenda of its own', async () => {
    const agendas = await read('nufa-innkalling.txt');
    const { text } = source('nufa-innkalling.txt');
    const of = agendas[0]?.cases.find(({ caseId }) => caseId === 'NUFA-8-2025');
    expect(of?.note).not.toBeNull();
    expect(text.slice(of?.note?.place.start, of?.note?.place.end)).toContain(
      'Vedtak fra tidligere behandlinger',
    );
    expect(of?.earlier).toHaveLength(2);
    expect(agendas.filter(({ cases }) => cases.some(({ caseId }) => caseId === 'NUFA-8-2025'))).toHaveLength(
      1,
    );
  });
  test('says nothing of a text without an agenda', async () => {
    const text = 'Dette er et brev om noe annet.';
    const document: SourceDocument = { origin: { is: 'pasted' }, title: '', text, headings: [], links: [] };
    expect(await readPaperAgendas(document, UNSTOPPED)).toEqual([]);
  });
  test('stops', async () => {
    await expect(readPaperAgendas(source('nuit-innkalling.txt'), AbortSignal.abort())).rejects.toThrow();
  });
});
