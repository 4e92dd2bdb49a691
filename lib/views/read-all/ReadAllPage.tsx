/** `#/read-all`: reads the papers that the councils' pages link to, one after the other, by one press of a button. */
import { useMemo, useState } from 'preact/hooks';
import { readAllStrings } from '../../strings/read-all.ts';
import { readAllName } from '../../strings/read-all-link.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { ChoosePapers } from './ChoosePapers.tsx';
import { type Found, findPapers } from './find-papers.ts';
import { type ListedPaper, listPapers } from './listed-papers.ts';
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
  const queue = view?.papers ?? null;
  const groups = useMemo(
    () =>
      found === null || queue === null
        ? null
        : listPapers(found.groups, queue, found.documents, found.addresses),
    [found, queue],
  );
  if (view === null || groups === null) return <p role="status">{strings.looking}</p>;

  const { list, go } = reader;
  const all = groups.flatMap(({ papers }) => papers);
  const names = new Map(all.map(({ address, name }) => [address, name]));
  const ask = (change: Promise<void>, next?: () => void): void => {
    setRefused(false);
    change.then(next, () => setRefused(true));
  };
  const begin = (papers: readonly ListedPaper[]): void => {
    const asked = papers.map(({ address, name, is }) => ({ address, name, isLost: is === 'lost' }));
    ask(list.start(asked), go);
  };
  return (
    <PaperNames value={(address) => names.get(address) ?? address}>
      <RunState
        view={view}
        onPause={() => ask(list.pause())}
        onResume={() => ask(list.resume(), go)}
        onCancel={() => ask(list.cancel())}
      />
      <div role="alert" class="read-all-alert">
        {(isRefused || view.hasFailed) && <p class="fault">{strings.stopped['no-room']}</p>}
      </div>
      <Troubles papers={all.filter(({ is }) => is === 'failed')} onRetry={begin} />
      <ChoosePapers
        groups={groups}
        view={view}
        onStart={begin}
        onLookAgain={() => setLooks((number) => number + 1)}
      />
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
        () => !signal.aborted && setFound({ groups: [], documents: [], addresses: new Map() }),
      );
    },
    [index, looks],
  );
  return found;
}
