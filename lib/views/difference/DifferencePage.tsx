/** `#/difference/NUFA-31-2023/NUFA-8-2024`: what changed between two treatments; of one case, from proposal to decision. */
import { useState } from 'preact/hooks';
import { type CaseKey, caseId, caseLabel } from '../../model/case.ts';
import type { CaseRecord } from '../../model/statement.ts';
import { chainStrings } from '../../strings/chain.ts';
import { differenceStrings } from '../../strings/difference.ts';
import { caseDay, caseWhen } from '../case/case-day.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { caseLink, differenceLink } from '../links.ts';
import { PageHead } from '../PageHead.tsx';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { type ChosenSources, type SourceSlot, swappedSources } from './chosen-sources.ts';
import { type CaseDifference, compareCases, type PartDifference } from './compare.ts';
import { copiedText } from './copied-text.ts';
import { PartSection } from './PartSection.tsx';

interface Props {
  readonly before: CaseKey;
  readonly after: CaseKey;
  /** Of the address. */
  readonly sources: ChosenSources;
}

export function DifferencePage(props: Props) {
  return <IndexGate>{(lists) => <LoadedDifference lists={lists} {...props} />}</IndexGate>;
}

function LoadedDifference({ lists, before, after, sources }: Props & { readonly lists: IndexLists }) {
  const { language, surface, cardStrings } = usePage();
  const strings = differenceStrings(language);
  const [chosen, setChosen] = useState(sources);
  const loaded = useDifference(lists, before, after, chosen);
  const choose = (slot: SourceSlot, id: string): void => {
    const next = { ...chosen, [slot]: id };
    setChosen(next);
    // Remembered, and no step of its own for the browser's "back".
    const { href } = differenceLink(caseId(before), caseId(after), 'workspace', next);
    history.replaceState(history.state, '', href);
  };
  if (loaded === 'loading') return <p class="subtle">{cardStrings.loading}</p>;
  if (loaded === 'failed') return <p role="alert">{cardStrings.failed}</p>;
  const isOne = caseId(before) === caseId(after);
  const labels = [labelOf(before, loaded.before), labelOf(after, loaded.after)] as const;
  const title = isOne ? strings.withinTitle(labels[0]) : strings.title(...labels);
  const [removed, between, added, end] = strings.legend;
  return (
    <article class="difference-page prose">
      <PageHead title={title}>
        {isOne ? (
          <p>
            <CaseLine of={before} record={loaded.before} label={labels[0]} />
          </p>
        ) : (
          <dl class="facts-list">
            <dt>{strings.from}</dt>
            <dd>
              <CaseLine of={before} record={loaded.before} label={labels[0]} />
            </dd>
            <dt>{strings.to}</dt>
            <dd>
              <CaseLine of={after} record={loaded.after} label={labels[1]} />
            </dd>
          </dl>
        )}
      </PageHead>
      {loaded.parts.some(({ pieces }) => pieces !== null) && (
        <p class="small difference">
          <span>
            <del>{removed}</del>
            {between}
            <ins>{added}</ins>
            {end}
          </span>
        </p>
      )}
      {loaded.parts.map((part) => (
        <PartSection
          key={part.what}
          of={part}
          labels={labels}
          explains={part === loaded.parts.find(isHalfUnread)}
          onChoose={choose}
        />
      ))}
      <div class="actions screen-only">
        <CopyText text={() => copiedText(title, loaded.parts, labels, strings)} />
        {!isOne && (
          <a
            class="ds-link"
            {...differenceLink(caseId(after), caseId(before), surface, swappedSources(chosen))}
          >
            {strings.swap}
          </a>
        )}
      </div>
    </article>
  );
}

function isHalfUnread({ before, after }: PartDifference): boolean {
  return (before.is === 'unread') !== (after.is === 'unread');
}

function labelOf(key: CaseKey, record: CaseRecord | null): string {
  return caseLabel(key, caseDay(record?.fact));
}

interface LineProps {
  readonly of: CaseKey;
  readonly record: CaseRecord | null;
  readonly label: string;
}

/** "NUFA 31/23  30.8.2023  Title". */
function CaseLine({ of: key, record, label }: LineProps) {
  const { language, surface, cardStrings } = usePage();
  return (
    <>
      <a class="ds-link" {...caseLink(caseId(key), surface)}>
        {label}
      </a>{' '}
      <span class="subtle">{caseWhen(record?.fact, chainStrings(language).dateUnknown(key.year))}</span>{' '}
      <span lang="no">{record?.fact.title ?? cardStrings.noTitle}</span>
    </>
  );
}

function CopyText({ text }: { readonly text: () => string }) {
  const { language } = usePage();
  const strings = differenceStrings(language);
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setSaid(strings.copied),
      () => setSaid(strings.notCopied),
    );
  };
  return (
    <>
      <button type="button" class="ds-button" data-variant="secondary" onClick={copy}>
        {strings.copy}
      </button>
      <span role="status" class="small">
        {said}
      </span>
    </>
  );
}

/** Asked anew when the index has grown; what was shown stays until the answer is there. */
function useDifference(
  lists: IndexLists,
  before: CaseKey,
  after: CaseKey,
  chosen: ChosenSources,
): CaseDifference | 'loading' | 'failed' {
  const [loaded, setLoaded] = useState<CaseDifference | 'loading' | 'failed'>('loading');
  useSignalEffect(
    (signal) => {
      compareCases(lists, [caseId(before), caseId(after)], signal, chosen).then(
        (found) => !signal.aborted && setLoaded(found),
        () => !signal.aborted && setLoaded('failed'),
      );
    },
    [lists.index, lists.keeper, lists.cases, caseId(before), caseId(after), chosen],
  );
  return loaded;
}
