/** The decision history of chosen cases: which, oldest first as the toppnotater have it or newest first, and out into one. */
import { useEffect, useState } from 'preact/hooks';
import { type CaseId, type CaseKey, caseId, parseCaseId } from '../../model/case.ts';
import type { Link } from '../../model/link.ts';
import { historyStrings } from '../../strings/history.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { historyLink } from '../links.ts';
import { PageHead } from '../PageHead.tsx';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { HistoryChoice } from './HistoryChoice.tsx';
import { HistoryCopies } from './HistoryCopies.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { type HistoryRow, historyRow, inOrder } from './history-rows.ts';
import { useRecords } from './use-records.ts';

export function HistoryPage({ keys }: { readonly keys: readonly CaseKey[] }) {
  return <IndexGate>{(lists) => <LoadedHistory lists={lists} keys={keys} />}</IndexGate>;
}

interface Props {
  readonly lists: IndexLists;
  readonly keys: readonly CaseKey[];
}

function LoadedHistory({ lists, keys }: Props) {
  const { language, cardStrings } = usePage();
  const strings = historyStrings(language);
  const [chosen, setChosen] = useState<ReadonlySet<CaseId>>(() => new Set(keys.map(caseId)));
  const [added, setAdded] = useState<readonly CaseId[]>([]);
  const [order, setOrder] = useState<'oldest' | 'newest'>('oldest');
  const offered = useOffered(lists, keys, added);
  const records = useRecords(lists, offered);
  useEffect(() => showAddress([...chosen]), [chosen]);
  if (records === 'loading') return <p class="subtle">{cardStrings.loading}</p>;
  if (records === 'failed') return <p role="alert">{cardStrings.failed}</p>;
  const all = inOrder(
    offered.map((key) => historyRow(key, records.get(caseId(key)) ?? null)),
    order,
  );
  const rows = all.filter(({ key }) => chosen.has(caseId(key)));
  return (
    <article class="history">
      <div class="prose">
        <PageHead title={strings.title}>
          <p>{strings.intro}</p>
        </PageHead>
      </div>
      <HistoryChoice
        rows={all}
        chosen={chosen}
        cases={lists.cases}
        onChoose={setChosen}
        onAdd={(id) => {
          setAdded([...added.filter((other) => other !== id), id]);
          setChosen(new Set([...chosen, id]));
        }}
      />
      <ChoiceGroup
        label={strings.order}
        value={order}
        choices={[
          ['oldest', strings.oldestFirst],
          ['newest', strings.newestFirst],
        ]}
        onChange={setOrder}
      />
      {rows.length === 0 ? <p class="subtle">{strings.empty}</p> : <HistoryTable rows={rows} />}
      <Warnings rows={rows} />
      {rows.length > 0 && <HistoryCopies rows={rows} />}
    </article>
  );
}

function Warnings({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const { language } = usePage();
  const strings = historyStrings(language);
  const has = (basis: HistoryRow['basis']): boolean => rows.some((row) => row.basis === basis);
  const contradicted = rows.filter((row) => row.contradicted).map(({ label }) => label);
  return (
    <div class="prose small">
      {has('summary') && <p>{strings.summaries}</p>}
      {has('proposal') && <p>{strings.proposals}</p>}
      {contradicted.length > 0 && <p class="warning">{strings.contradicted(contradicted.join(', '))}</p>}
    </div>
  );
}

/** The cases of the address, those that are linked with them explicitly, and those that the reader added. */
function useOffered(
  { index, cases }: IndexLists,
  keys: readonly CaseKey[],
  added: readonly CaseId[],
): readonly CaseKey[] {
  const [links, setLinks] = useState<readonly Link[]>([]);
  useSignalEffect(
    (signal) => {
      index.links.all().then(
        (all) => !signal.aborted && setLinks(all),
        () => undefined,
      );
    },
    [index, cases],
  );
  const asked = new Set(keys.map(caseId));
  const linked = links.flatMap(({ from, to }) => {
    if (asked.has(from)) return [to];
    return asked.has(to) ? [from] : [];
  });
  return [...new Set([...asked, ...linked, ...added])].map(parseCaseId).filter((key) => key !== null);
}

/** So that the page can be reloaded and kept as a bookmark; no step of the browser's history. */
function showAddress(ids: readonly CaseId[]): void {
  if (ids.length > 0) history.replaceState(null, '', historyLink(ids, 'workspace').href);
}
