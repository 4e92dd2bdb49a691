/** `#/read-all`: reads the papers that the councils' pages link to, one after the other, by one press of a button. */
import { useMemo, useState } from 'preact/hooks';
import type { QueuedPaper } from '../../store/reading-list/queued-paper.ts';
import { PAUSE } from '../../store/reading-list/reading-run.ts';
import { timeLeft } from '../../store/reading-list/time-left.ts';
import { readAllStrings } from '../../strings/read-all.ts';
import { readAllName } from '../../strings/read-all-link.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { type Found, findPapers } from './find-papers.ts';
import { isChosenAtFirst, type ListedPaper, listPapers } from './listed-papers.ts';
import { PaperGroups } from './PaperGroups.tsx';
import { pageReader } from './page-reader.ts';
import { PaperNames } from './paper-names.ts';
import { RunState } from './RunState.tsx';
import { Troubles } from './Troubles.tsx';
import { useListReader } from './use-list-reader.ts';

export function ReadAllPage() {
  const { language, consent, strings: common } = usePage();
  const strings = readAllStrings(language);
  return (
    <div class="read-all">
      <section class="stack">
        <h1 class="ds-heading" data-size="md">
          {readAllName(language)}
        </h1>
        <p>{strings.intro}</p>
        <p class="small subtle">{strings.manner}</p>
      </section>
      {consent === null ? (
        <section class="stack">
          <p>{common.gate.text}</p>
          <a class="ds-button" href="/welcome.html">
            {common.gate.link}
          </a>
        </section>
      ) : (
        <IndexGate>{(lists) => <ReadAll lists={lists} />}</IndexGate>
      )}
    </div>
  );
}

function ReadAll({ lists: { keeper, index } }: { readonly lists: IndexLists }) {
  const { language } = usePage();
  const strings = readAllStrings(language);
  const reader = pageReader(keeper);
  const view = useListReader(reader);
  const [looks, setLooks] = useState(0);
  const found = useFound(index, looks);
  /** The list could not be changed. */
  const [isRefused, setRefused] = useState(false);
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const queue = view?.papers ?? null;
  const groups = useMemo(
    () => (found === null || queue === null ? null : listPapers(found.groups, queue, found.documents)),
    [found, queue],
  );
  if (view === null || groups === null) return <p role="status">{strings.looking}</p>;

  const { list, go } = reader;
  const all = groups.flatMap(({ papers }) => papers);
  const names = new Map(all.map(({ address, name }) => [address, name]));
  const isChosen = (paper: ListedPaper): boolean => said.get(paper.address) ?? isChosenAtFirst(paper);
  const choose = (papers: readonly ListedPaper[], chosen: boolean): void =>
    setSaid(new Map([...said, ...papers.map(({ address }) => [address, chosen] as const)]));
  const failed = all.flatMap(({ is, queued }) => (is === 'failed' && queued !== null ? [queued] : []));
  const chosen = all.filter((paper) => paper.is !== 'pending' && isChosen(paper));
  const begin = (papers: readonly (Pick<QueuedPaper, 'address' | 'name'> & Partial<ListedPaper>)[]): void => {
    setSaid(new Map());
    const asked = papers.map(({ address, name, is }) => ({ address, name, isLost: is === 'lost' }));
    ask(list.start(asked));
  };
  const ask = (change: Promise<void>): void => {
    setRefused(false);
    change.then(go, () => setRefused(true));
  };
  const isRunning = view.run.is === 'running' && (view.isReading || view.isUnderWay);
  return (
    <PaperNames value={(address) => names.get(address) ?? address}>
      <RunState
        view={view}
        onPause={() => list.pause().catch(() => setRefused(true))}
        onResume={() => ask(list.resume())}
        onCancel={() => list.cancel().catch(() => setRefused(true))}
      />
      <div role="alert" class="read-all-alert">
        {(isRefused || view.hasFailed) && <p class="fault">{strings.stopped['no-room']}</p>}
      </div>
      <Troubles papers={failed} onRetry={begin} />
      {all.length === 0 ? (
        <section class="stack" role="status">
          <p>
            <strong>{strings.noneTitle}</strong>
          </p>
          <p>{strings.noneText}</p>
        </section>
      ) : (
        <section class="stack">
          <div class="actions read-all-start">
            <button
              type="button"
              class="ds-button"
              data-variant={isRunning ? 'secondary' : 'primary'}
              aria-disabled={chosen.length === 0}
              onClick={() => chosen.length > 0 && begin(chosen)}
            >
              {chosen.length === 0 ? strings.startNone : strings.start(chosen.length)}
            </button>
            {chosen.length > 0 && (
              <span class="small subtle">{strings.about(guess(chosen, view.papers))}</span>
            )}
          </div>
          <div class="actions">
            <button
              type="button"
              class="ds-link text-button"
              onClick={() => setSaid(new Map(all.map((one) => [one.address, isChosenAtFirst(one)])))}
            >
              {strings.chooseUnread}
            </button>
            <button
              type="button"
              class="ds-link text-button"
              onClick={() => setSaid(new Map(all.map(({ address }) => [address, false])))}
            >
              {strings.chooseNone}
            </button>
            <button type="button" class="ds-link text-button" onClick={() => setLooks(looks + 1)}>
              {strings.lookAgain}
            </button>
          </div>
          <PaperGroups groups={groups} isChosen={isChosen} choose={choose} />
        </section>
      )}
      {all.length === 0 && (
        <div class="actions">
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => setLooks(looks + 1)}
          >
            {strings.lookAgain}
          </button>
        </div>
      )}
    </PaperNames>
  );
}

/** Null until the pages have been looked through. Looked through again as the index grows. */
function useFound(index: IndexLists['index'], looks: number): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useSignalEffect(
    (signal) => {
      findPapers(index).then(
        (next) => !signal.aborted && setFound(next),
        () => !signal.aborted && setFound({ groups: [], documents: [] }),
      );
    },
    [index, looks],
  );
  return found;
}

/** ms that reading them takes, by what the last ones took. */
function guess(chosen: readonly ListedPaper[], queue: readonly QueuedPaper[]): number {
  const waiting = { is: 'waiting', tries: 0, known: null } as const;
  const read = queue.filter(({ state }) => state.is === 'read' || state.is === 'unchanged');
  const asked = chosen.map(({ address, name }, order) => ({
    address,
    name,
    order,
    state: waiting,
    earlier: [],
  }));
  return timeLeft([...read, ...asked]) + PAUSE;
}
