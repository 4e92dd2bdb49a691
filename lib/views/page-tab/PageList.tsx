/**
 * The cases and terms of the page in reading order, with filter; a click goes to the place. A page without any may have
 * words that nobody knows: those are listed all the same.
 */
import { useMemo, useState } from 'preact/hooks';
import type { UnknownWord } from '../../glossary/unknown-words.ts';
import { askActiveTab } from '../../messages/ask-tab.ts';
import type { PageReport } from '../../model/page-report.ts';
import { harvestStrings } from '../../strings/harvest.ts';
import { useIndex } from '../index-context.tsx';
import { documentsLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { useLoaded } from '../search-box/use-loaded.ts';
import { PageItem } from './PageItem.tsx';
import { filterRows, type PageRow, pageRows, type RowKind } from './page-rows.ts';
import { RowFilter } from './RowFilter.tsx';
import { nextPlace } from './step.ts';
import { usePageWords } from './use-page-words.ts';

interface Props {
  readonly report: PageReport;
  readonly refresh: () => Promise<void>;
}

/** The largest paper has 130 different cases and terms; more rows at once only make a popup slow to open. */
const ROWS_AT_ONCE = 200;

export function PageList({ report, refresh }: Props) {
  const { strings, language, surface } = usePage();
  const index = useIndex();
  const [kind, setKind] = useState<RowKind>('all');
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [shown, setShown] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const [said, setSaid] = useState('');

  const facts = index.is === 'ready' ? index : null;
  const rows = useMemo(() => pageRows(report, facts, strings.common.or), [report, facts, strings]);
  const visible = useMemo(() => filterRows(rows, kind, query), [rows, kind, query]);

  const { unknown: words, page, isTooLong, links } = usePageWords(report);
  const UnknownList = useLoaded(loadUnknownList, words.length > 0);
  const PagePapers = useLoaded(loadPagePapers, links.length > 0);

  /** Goes to the next of the places; `goTo` asks the page for one of them. */
  const show = async (
    id: string,
    name: string,
    places: readonly number[],
    goTo: (place: number) => Promise<boolean | null>,
  ): Promise<void> => {
    const at = nextPlace(shown?.id === id ? shown.at : null, places.length);
    const place = places[at];
    if (place === undefined) return;
    const there = await goTo(place);
    if (there === true) {
      setShown({ id, at });
      setSaid(strings.page.shows(name, at + 1, places.length));
    } else {
      setShown(null);
      setSaid(strings.page.placeGone);
      await refresh();
    }
  };
  const go = (row: PageRow) => (): void =>
    void show(row.id, row.name, row.places, (place) => askActiveTab('show-place', { place }));
  const goToWord = ({ text, starts }: UnknownWord): void =>
    void show(text, text, starts, (start) => askActiveTab('show-text', { start, text }));

  return (
    <>
      {/* Above a list that may be long: below it nobody would find them. */}
      {PagePapers !== null && <PagePapers links={links} />}
      {rows.length > 0 && (
        <RowFilter rows={rows} kind={kind} onKind={setKind} query={query} onQuery={setQuery} />
      )}
      {report.truncated && <p class="small">{strings.page.truncated}</p>}
      {isTooLong && (
        <p class="small">
          {harvestStrings(language).tooLong}{' '}
          <a class="ds-link" {...documentsLink(null, surface)}>
            {harvestStrings(language).readIn}
          </a>
        </p>
      )}
      {visible.length === 0 && rows.length > 0 && <p class="subtle">{strings.common.noHits}</p>}
      {visible.length > 0 && (
        <ul class="rows">
          {visible.slice(0, limit).map((row) => (
            <PageItem key={row.id} row={row} at={shown?.id === row.id ? shown.at : null} onGo={go(row)} />
          ))}
        </ul>
      )}
      <ShowMore all={visible.length} shown={limit} step={ROWS_AT_ONCE} onMore={setLimit} />
      {UnknownList !== null && words.length > 0 && <UnknownList words={words} page={page} onGo={goToWord} />}
      <p class="ds-sr-only" role="status">
        {said}
      </p>
    </>
  );
}

/** Loaded when there is something to list: what a popup shows first must not wait for them. */
async function loadUnknownList() {
  return (await import('./UnknownList.tsx')).UnknownList;
}

async function loadPagePapers() {
  return (await import('./PagePapers.tsx')).PagePapers;
}
