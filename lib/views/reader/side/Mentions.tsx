/** "Denne siden" beside a paper: every case and term of its text in reading order; a click goes to the place. */
import { useMemo, useState } from 'preact/hooks';
import { useIndex } from '../../index-context.tsx';
import { usePage } from '../../page-context.ts';
import { PageItem } from '../../page-tab/PageItem.tsx';
import { PageMessage } from '../../page-tab/PageMessage.tsx';
import { filterRows, type PageRow, pageRows, type RowKind } from '../../page-tab/page-rows.ts';
import { RowFilter } from '../../page-tab/RowFilter.tsx';
import { nextPlace } from '../../page-tab/step.ts';
import { ShowMore } from '../../ShowMore.tsx';
import { marksOf } from '../marks.ts';
import type { ReaderPaper } from '../reader-contract.ts';
import { usePaperReport } from './use-paper-report.ts';

/** As many as the popup's list shows at once. */
const ROWS_AT_ONCE = 200;

export function Mentions({ paper }: { readonly paper: ReaderPaper }) {
  const { strings } = usePage();
  const index = useIndex();
  const { report, refresh } = usePaperReport(paper);
  const [kind, setKind] = useState<RowKind>('all');
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const [shown, setShown] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const [said, setSaid] = useState('');
  const facts = index.is === 'ready' ? index : null;
  const rows = useMemo(
    () => (report === null ? [] : pageRows(report, facts, strings.common.or)),
    [report, facts, strings],
  );
  const visible = useMemo(() => filterRows(rows, kind, query), [rows, kind, query]);
  if (report === null) return <div class="panel" />;

  const go = (row: PageRow) => (): void => {
    const at = nextPlace(shown?.id === row.id ? shown.at : null, row.places.length);
    const place = row.places[at];
    const isThere = place !== undefined && (marksOf(paper)?.showPlace(place) ?? false);
    setShown(isThere ? { id: row.id, at } : null);
    setSaid(isThere ? strings.page.shows(row.name, at + 1, row.places.length) : strings.page.placeGone);
    if (!isThere) refresh();
  };
  const press = (what: 'resume' | 'switchOn') => (): void => {
    marksOf(paper)?.[what]();
    refresh();
  };
  const state = report.state.is;
  return (
    <div class="panel">
      {state === 'off-page' && <PageMessage {...strings.page.offPage} onPress={press('switchOn')} />}
      {state === 'paused' && <PageMessage {...strings.page.paused} onPress={press('resume')} />}
      {state === 'no-lexicon' && <PageMessage {...strings.page.noLexicon} />}
      {report.scanning && (
        <p class="subtle" role="status">
          {strings.page.scanning}
        </p>
      )}
      {state === 'active' && !report.scanning && rows.length === 0 && <PageMessage {...strings.page.empty} />}
      {rows.length > 0 && (
        <>
          <RowFilter rows={rows} kind={kind} onKind={setKind} query={query} onQuery={setQuery} />
          {report.truncated && <p class="small">{strings.page.truncated}</p>}
          {visible.length === 0 && <p class="subtle">{strings.common.noHits}</p>}
          <ul class="rows">
            {visible.slice(0, limit).map((row) => (
              <PageItem key={row.id} row={row} at={shown?.id === row.id ? shown.at : null} onGo={go(row)} />
            ))}
          </ul>
          <ShowMore all={visible.length} shown={limit} step={ROWS_AT_ONCE} onMore={setLimit} />
        </>
      )}
      <p class="ds-sr-only" role="status">
        {said}
      </p>
    </div>
  );
}
