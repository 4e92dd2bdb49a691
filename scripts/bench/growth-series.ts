/** What is measured as it grows: a text, the number of known cases, the number of entries of the glossary. */
import { CASES } from '../../lib/data/cases.ts';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import { compileLexicon } from '../../lib/detect/compile-lexicon.ts';
import { findDefinitions } from '../../lib/detect/definitions.ts';
import { detect } from '../../lib/detect/detect.ts';
import { prepareRecogniser, type Recogniser } from '../../lib/detect/recogniser.ts';
import { createSearch } from '../../lib/glossary/search/create-search.ts';
import { createTopicalIndex } from '../../lib/links/topical-index.ts';
import { readDocument } from '../../lib/papers/read-document.ts';
import { paperText } from './scan-text.ts';
import { KEYSTROKES, searchContent } from './search-content.ts';

/** The work at one size. Its result is how much was found: nothing is no measurement. */
export type Work = () => number;

export interface GrowthSeries {
  readonly id: string;
  readonly label: string;
  /** Ascending, from 1. */
  readonly factors: readonly number[];
  /** Makes what is needed; that is not measured. */
  at(factor: number): Promise<Work>;
}

const TEXT = [1, 2, 4, 8] as const;
const TENFOLD = [1, 2, 5, 10] as const;
const FIFTYFOLD = [1, 5, 10, 50] as const;

/** UTF-16 units at ×1. A text is read in steps, so the shortest is already many steps long. */
const SCANNED = 500_000;
const READ = 150_000;
/** Cases at ×1: ten times as many are those of the bar for links. */
const KNOWN_CASES = 500;
/** Every so many of the cases is asked about. */
const ASKED = 50;
const LATEST_YEAR = 2027;

export const GROWTH_SERIES: readonly GrowthSeries[] = [
  {
    id: 'scan',
    label: 'scan of a text ×8',
    factors: TEXT,
    async at(factor) {
      const recogniser = recogniserOf();
      const { text } = paperText(SCANNED * factor);
      return () => mentionsIn(text, recogniser);
    },
  },
  {
    id: 'definitions',
    label: 'definitions in a text ×8',
    factors: TEXT,
    async at(factor) {
      const { text } = paperText(READ * factor);
      return () => findDefinitions(text).length;
    },
  },
  {
    id: 'papers',
    label: 'reading papers of a text ×8',
    factors: TEXT,
    async at(factor) {
      const { text } = paperText(READ * factor);
      const origin = { is: 'pasted' } as const;
      return () => readDocument({ origin, title: '', text, headings: [], links: [] }).papers.length;
    },
  },
  {
    id: 'links',
    label: 'links of one case, cases ×10',
    factors: TENFOLD,
    async at(factor) {
      const cases = casesTimes(factor);
      const topics = createTopicalIndex(cases, GLOSSARY);
      const asked = cases.filter((_, at) => at % Math.floor(cases.length / ASKED) === 0);
      return () => asked.reduce((sum, { id }) => sum + topics.linksOf(id).length, 0);
    },
  },
  {
    id: 'topics',
    label: 'making topics of all, cases ×10',
    factors: TENFOLD,
    async at(factor) {
      const cases = casesTimes(factor);
      const [first] = cases;
      return () =>
        first === undefined ? 0 : 1 + createTopicalIndex(cases, GLOSSARY).linksOf(first.id).length;
    },
  },
  {
    id: 'search',
    label: 'search in the index, cases ×10',
    factors: TENFOLD,
    async at(factor) {
      const search = createSearch();
      await search.update({ terms: GLOSSARY, cases: casesTimes(factor) }, new AbortController().signal);
      return () => KEYSTROKES.reduce((sum, query) => sum + search.find(query, ASKED).length, 0);
    },
  },
  {
    id: 'known-cases',
    label: 'scan, known cases ×10',
    factors: TENFOLD,
    async at(factor) {
      const recogniser = recogniserOf(GLOSSARY, casesTimes(factor));
      const { text } = paperText(SCANNED);
      return () => mentionsIn(text, recogniser);
    },
  },
  {
    id: 'glossary',
    label: 'scan, entries of the glossary ×50',
    factors: FIFTYFOLD,
    async at(factor) {
      const recogniser = recogniserOf(termsTimes(factor));
      const { text } = paperText(SCANNED);
      return () => mentionsIn(text, recogniser);
    },
  },
  {
    id: 'lexicon',
    label: 'making the lexicon, entries ×50',
    factors: FIFTYFOLD,
    async at(factor) {
      const terms = termsTimes(factor);
      return () => recogniserOf(terms).terms.length;
    },
  },
];

function recogniserOf(terms = GLOSSARY, cases = CASES): Recogniser {
  return prepareRecogniser(compileLexicon(terms, cases, 'bench'), LATEST_YEAR);
}

function mentionsIn(text: string, recogniser: Recogniser): number {
  const { cases, terms, unknown } = detect({ text, url: null, headings: [] }, recogniser);
  return cases.length + terms.length + unknown.length;
}

function casesTimes(factor: number): ReturnType<typeof searchContent>['cases'] {
  return searchContent({ terms: 0, cases: KNOWN_CASES * factor, notes: 0 }).cases;
}

function termsTimes(factor: number): ReturnType<typeof searchContent>['terms'] {
  return searchContent({ terms: GLOSSARY.length * factor, cases: 0, notes: 0 }).terms;
}
