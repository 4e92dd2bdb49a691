/**
 * Gives the hits in papers to the search box. It draws nothing; it is loaded when something is looked up, and asked
 * after all else has been answered.
 */
import { useEffect } from 'preact/hooks';
import { formatDate, parseIsoDate } from '../../model/date.ts';
import type { Language } from '../../model/settings.ts';
import type { PaperRecord } from '../../model/statement.ts';
import type { PaperHit } from '../../store/full-text/paper-search.ts';
import type { Index } from '../../store/index/repositories.ts';
import { paperSearchStrings } from '../../strings/paper-search.ts';
import { usePapers } from '../meeting/use-papers.ts';
import { usePage } from '../page-context.ts';
import { fragmentOf } from '../reader/reader-address.ts';
import { paperLink, paperName } from '../search/paper-rows.ts';
import { type PaperHitsState, usePaperHits } from '../search/use-paper-hits.ts';
import type { BoxRow } from './box-rows.ts';

/** Rows of papers below the others; the rest are on the page of all hits. */
const SHOWN = 5;

export interface PapersOfBox extends Omit<PaperHitsState, 'found'> {
  readonly query: string;
  readonly rows: readonly BoxRow[];
  /** Of all papers with hits. */
  readonly count: number;
  readonly isCut: boolean;
}

const NO_PAPERS: readonly PaperRecord[] = [];

interface Props {
  readonly index: Index;
  /** Trimmed. */
  readonly query: string;
  readonly onPapers: (papers: PapersOfBox) => void;
}

export function SearchedPapers({ index, query, onPapers }: Props) {
  const { language, surface } = usePage();
  const { is, found, left, outcome } = usePaperHits(index, query, SHOWN);
  const papers = usePapers(index) ?? NO_PAPERS;
  useEffect(() => {
    const rows = found.hits.map((hit) =>
      paperRow(hit, paperName(hit, papers, language), language, paperLink(hit, hit.page, surface)),
    );
    onPapers({ is, query, rows, count: found.count, isCut: found.isCut, left, outcome });
  }, [is, found, papers, query, left, outcome, language, surface, onPapers]);
  return null;
}

function paperRow(
  hit: PaperHit,
  name: string,
  language: Language,
  link: ReturnType<typeof paperLink>,
): BoxRow {
  const strings = paperSearchStrings(language);
  const day = parseIsoDate(hit.date);
  const where = [
    hit.page === null ? null : strings.page(hit.page),
    day === null ? null : formatDate(day),
  ].filter((one) => one !== null);
  const from =
    hit.origin.is === 'paper' || hit.origin.is === 'page' ? ` ${hit.origin.address}${fragment(hit)}` : '';
  return {
    hit: { kind: 'paper', ...link },
    name,
    detail: where.join(' · '),
    sentence: hit.sentence,
    whose: null,
    citation: `${[name, ...where].join(', ')}.${from}`,
  };
}

/** Browsers open a paper at the page that its address names. */
function fragment({ origin, page }: PaperHit): string {
  return origin.is !== 'paper' || page === null ? '' : fragmentOf({ is: 'page', page });
}
