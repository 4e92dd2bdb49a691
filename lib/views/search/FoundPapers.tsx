/**
 * Papers that have what is looked for, one below the other: each with the sentence that was found on its best page, and
 * its other pages as links.
 */
import { useEffect, useState } from 'preact/hooks';
import { formatDate, parseIsoDate } from '../../model/date.ts';
import type { PaperRecord } from '../../model/statement.ts';
import type { PaperHit } from '../../store/full-text/paper-search.ts';
import type { Index } from '../../store/index/repositories.ts';
import { paperSearchStrings } from '../../strings/paper-search.ts';
import { usePapers } from '../meeting/use-papers.ts';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { FoundSentence } from './FoundSentence.tsx';
import { paperLink, paperName } from './paper-rows.ts';
import { usePaperHits } from './use-paper-hits.ts';

export type PapersAre = 'looking' | 'nothing' | 'something';

const AT_ONCE = 20;
/** Links to other pages of one paper. */
const OTHER_PAGES = 12;

const NO_PAPERS: readonly PaperRecord[] = [];

interface Props {
  /** Trimmed, not empty. */
  readonly text: string;
  readonly index: Index;
  readonly onHow: (papers: PapersAre) => void;
}

export function FoundPapers({ text, index, onHow }: Props) {
  const { language } = usePage();
  const strings = paperSearchStrings(language);
  const [limit, setLimit] = useState(AT_ONCE);
  const { is, found, left, outcome } = usePaperHits(index, text, limit);
  const [shown, setShown] = useState(found);
  useEffect(() => {
    // What is shown stays until more of it has come.
    if (is !== 'looking') setShown(found);
    onHow(
      is === 'looking' || is === 'making'
        ? 'looking'
        : is === 'found' && found.count > 0
          ? 'something'
          : 'nothing',
    );
  }, [is, found, onHow]);
  const { hits, count, isCut } = shown;
  const papers = usePapers(index) ?? NO_PAPERS;
  return (
    <section class="stack found-papers">
      <div role="status" class="small subtle">
        {is === 'looking' && <p>{strings.looking}</p>}
        {is === 'failed' && <p>{strings.failed}</p>}
        {isCut && is === 'found' && <p>{strings.cut}</p>}
        {outcome === 'no-room' && <p>{strings.noRoom}</p>}
        {count > 0 && is === 'found' && <p class="ds-sr-only">{strings.found(count, hits.length)}</p>}
      </div>
      {is === 'making' && <p class="small subtle">{strings.making(left)}</p>}
      {left > 0 && is !== 'making' && <p class="small subtle">{strings.following(left)}</p>}
      {count > 0 && (
        <h2 class="ds-heading" data-size="xs">
          {strings.title(count)}
        </h2>
      )}
      {hits.length > 0 && (
        <ul class="rows">
          {hits.map((hit) => (
            <PaperRow key={hit.document} hit={hit} name={paperName(hit, papers, language)} />
          ))}
        </ul>
      )}
      <ShowMore all={count} shown={hits.length} step={AT_ONCE} onMore={() => setLimit(limit + AT_ONCE)} />
    </section>
  );
}

function PaperRow({ hit, name }: { readonly hit: PaperHit; readonly name: string }) {
  const { language, surface } = usePage();
  const strings = paperSearchStrings(language);
  const day = parseIsoDate(hit.date);
  const others = hit.otherPages.slice(0, OTHER_PAGES);
  return (
    <li class="row found-row">
      <a class="ds-link" {...paperLink(hit, hit.page, surface)}>
        {hit.page === null ? name : `${name}, ${strings.page(hit.page)}`}
        <OpensTab page={hit.page} />
      </a>{' '}
      {day !== null && <span class="small subtle">{formatDate(day)}</span>}
      {hit.sentence.length > 0 && (
        <p class="found-detail">
          <FoundSentence pieces={hit.sentence} />
        </p>
      )}
      {others.length > 0 && (
        <p class="small subtle found-pages">
          {strings.otherPages}
          {others.map((page) => (
            <a key={page} class="ds-link" {...paperLink(hit, page, surface)}>
              {page}
            </a>
          ))}
          {hit.otherPages.length > others.length && strings.andMore(hit.otherPages.length - others.length)}
        </p>
      )}
    </li>
  );
}

/** The reader is a page of its own, also for the workspace. */
function OpensTab({ page }: { readonly page: number | null }) {
  const { strings } = usePage();
  return page === null ? null : <span class="ds-sr-only"> {strings.common.opensInTab}</span>;
}
