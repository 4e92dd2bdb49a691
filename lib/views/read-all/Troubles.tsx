/** Papers that were not read: why, and what the reader can do. */
import { lastReading, type QueuedPaper } from '../../store/reading-list/queued-paper.ts';
import { readAllStrings } from '../../strings/read-all.ts';
import { OuterLink } from '../OuterLink.tsx';
import { usePage } from '../page-context.ts';
import { readerAddress } from '../reader/reader-address.ts';
import type { ListedPaper } from './listed-papers.ts';

const SHOWN = 100;

interface Props {
  /** Failed, or gone. */
  readonly papers: readonly ListedPaper[];
  readonly onRetry: (papers: readonly ListedPaper[]) => void;
}

export function Troubles({ papers, onRetry }: Props) {
  const { language } = usePage();
  const strings = readAllStrings(language);
  if (papers.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="xs">
        {strings.troubles(papers.length)}
      </h2>
      <ul class="rows">
        {papers.slice(0, SHOWN).map((paper) => (
          <Trouble key={paper.address} paper={paper.queued} />
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => onRetry(papers)}>
          {strings.retry}
        </button>
      </div>
    </section>
  );
}

function Trouble({ paper }: { readonly paper: QueuedPaper | null }) {
  const { language } = usePage();
  const strings = readAllStrings(language);
  if (paper === null) return null;
  const { address, name, state } = paper;
  if (state.is !== 'failed' && state.is !== 'vanished') return null;
  const why = state.is === 'vanished' ? 'vanished' : state.fault;
  const inReader = why === 'password' || why === 'too-large';
  return (
    <li class="row trouble">
      <span>
        <strong>{name}</strong>{' '}
        <span class="small subtle">{why === 'vanished' ? strings.vanished : strings.failed[why]}</span>
      </span>
      <span class="small">
        {why === 'vanished' && lastReading(paper) === null ? strings.never : strings.whatToDo[why]}
      </span>
      <span class="small actions">
        {inReader && (
          <a class="ds-link" href={readerAddress({ is: 'address', address })} target="_blank" rel="noopener">
            {strings.openInReader}
          </a>
        )}
        <OuterLink address={address}>{strings.original}</OuterLink>
      </span>
    </li>
  );
}
