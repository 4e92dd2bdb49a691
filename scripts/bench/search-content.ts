/**
 * Made-up entries, cases and notes in the numbers that the bars of speed are measured with. Their words are those of
 * what is built in, joined anew, so that common words are as common as in the real ones: what a search is slow at.
 */
import { CASES } from '../../lib/data/cases.ts';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import type { SearchContent, SearchedNote } from '../../lib/glossary/search/search.ts';
import { type CaseFact, caseId } from '../../lib/model/case.ts';
import { COUNCIL_IDS } from '../../lib/model/council.ts';
import type { IsoDate } from '../../lib/model/date.ts';
import type { NoteId } from '../../lib/model/note.ts';
import type { Term } from '../../lib/model/term.ts';

export interface Amounts {
  readonly terms: number;
  readonly cases: number;
  readonly notes: number;
}

/** The same each time. What is built in is among it. */
export function searchContent({ terms, cases, notes }: Amounts): SearchContent {
  const random = randomNumbers(5);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const titleWords = wordsOf(CASES.map(({ title }) => title ?? ''));
  const prose = wordsOf(GLOSSARY.map(({ definition }) => definition));
  const names = wordsOf(GLOSSARY.flatMap(({ expansion }) => [expansion.nb ?? '', expansion.en ?? '']));
  const words = (list: readonly string[], count: number): string =>
    Array.from({ length: count }, () => pick(list)).join(' ');
  const letters = (count: number): string =>
    Array.from({ length: count }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
  const compound = (): string => `${pick(names)}${pick(prose)}`.toLowerCase();

  const known = new Set(GLOSSARY.map(({ entry }) => entry));
  const madeTerms: Term[] = [...GLOSSARY];
  while (madeTerms.length < terms) {
    const entry = random() < 0.7 ? letters(3 + Math.floor(random() * 4)) : compound();
    if (known.has(entry)) continue;
    known.add(entry);
    const like = pick(GLOSSARY);
    const expansion = { nb: `${words(names, 3)} ${compound()}`, en: random() < 0.5 ? words(names, 4) : null };
    madeTerms.push({
      ...like,
      entry,
      forms: [entry],
      otherNames: [],
      expansion,
      definition: words(prose, 20),
    });
  }
  const madeCases: CaseFact[] = [...CASES];
  const ids = new Set(CASES.map(({ id }) => id));
  while (madeCases.length < cases) {
    const key = {
      council: pick(COUNCIL_IDS),
      number: 1 + Math.floor(random() * 300),
      year: 2012 + Math.floor(random() * 15),
    };
    const id = caseId(key);
    if (ids.has(id)) continue;
    ids.add(id);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const meetingDate = `${key.year}-${month}-${10 + Math.floor(random() * 18)}` as IsoDate;
    const title = words(titleWords, 3 + Math.floor(random() * 10));
    madeCases.push({ ...pick(CASES), ...key, id, title, otherTitles: [], meetingDate });
  }
  const madeNotes = Array.from(
    { length: notes },
    (_, at): SearchedNote => ({
      id: `note-${at}` as NoteId,
      caseId: pick(madeCases).id,
      heading: words(titleWords, 4),
      text: `${words(prose, 30)} ${words(titleWords, 30)} ${compound()}`,
      tags: [pick(titleWords)],
    }),
  );
  return { terms: madeTerms, cases: madeCases, notes: madeNotes };
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/\s+/).filter((word) => word !== ''));
}

/** Mulberry32: 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is typed letter by letter, and the longest and most common there is. */
export const KEYSTROKES: readonly string[] = [
  'HDABene',
  'legemiddellista',
  'helsedataforordningen',
  'nasjonal e-helseportefølje',
  'digital sikkerhet i helse- og omsorgssektoren',
  'nufa 26/25',
  'sak 24-23',
  '29.10.2025',
  'reseptformidlern',
  'kunstig intelegens',
  'felles journalløft for kommuner 2023',
].flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

export const WORST_QUERIES: readonly string[] = [
  'a',
  'he',
  'helse',
  'e',
  'og',
  'for i og av til',
  'helse og omsorg for i av til digital nasjonal',
  'x'.repeat(400),
  'helse '.repeat(67),
  'digital helse nasjonal tjeneste legemiddel forvaltning sikkerhet samhandling '.repeat(6).slice(0, 400),
  'degital halse nasjonel tjeneste legemidel forvalting sikerhet samhndling',
  'nasjonal digital tjenesteforvaltningsplattformløsning',
  '2025',
  'nufa nuit nehr 2023 2024 2025',
];
