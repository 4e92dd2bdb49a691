/**
 * "Denne siden": the papers that the page links to, in its order. Folded, and loaded after everything else. Each opens in
 * the reader; the link on the page keeps doing what it did.
 */
import { useMemo, useState } from 'preact/hooks';
import { caseNumberLabel } from '../../model/case.ts';
import type { DocumentLink } from '../../model/document.ts';
import type { Index } from '../../store/index/repositories.ts';
import { type PagePaper, pagePapers, papersElsewhere } from '../../store/paper-files/page-papers.ts';
import { pagePapersStrings } from '../../strings/page-papers.ts';
import { fileSize } from '../file-size.ts';
import { useIndex } from '../index-context.tsx';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { ReadAllLink } from '../read-all/ReadAllLink.tsx';
import { readerAddress } from '../reader/reader-address.ts';
import { ShowMore } from '../ShowMore.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { PapersElsewhere } from './PapersElsewhere.tsx';

/** A council page lists the papers of all its years: some hundred. */
const ROWS_AT_ONCE = 50;
const NONE: ReadonlyMap<string, string> = new Map();

export function PagePapers({ links }: { readonly links: readonly DocumentLink[] }) {
  const { language } = usePage();
  const strings = pagePapersStrings(language);
  const papers = useMemo(() => pagePapers(links), [links]);
  const elsewhere = useMemo(() => papersElsewhere(links), [links]);
  const [isOpen, setOpen] = useState(false);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const read = useReadAddresses(papers.length > 0);
  const count = papers.length + elsewhere.length;
  if (count === 0) return null;
  const known = read === null ? null : papers.filter(({ address }) => read.has(address)).length;
  return (
    <details
      class="ds-details"
      data-color="neutral"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{strings.title(count, known)}</summary>
      <div class="stack page-papers">
        {papers.length > 0 && (
          <>
            <p class="small subtle">{strings.text}</p>
            <p class="small">
              <ReadAllLink />
            </p>
          </>
        )}
        {isOpen && papers.length > 0 && (
          <ul class="rows">
            {papers.slice(0, limit).map((paper) => (
              <Row key={paper.address} paper={paper} isRead={read?.has(paper.address) ?? false} />
            ))}
          </ul>
        )}
        {isOpen && <ShowMore all={papers.length} shown={limit} step={ROWS_AT_ONCE} onMore={setLimit} />}
        {isOpen && <PapersElsewhere papers={elsewhere} />}
      </div>
    </details>
  );
}

interface RowProps {
  readonly paper: PagePaper;
  readonly isRead: boolean;
}

function Row({ paper: { address, page, title, caseNumber, attachment, size }, isRead }: RowProps) {
  const { language } = usePage();
  const strings = pagePapersStrings(language);
  const about = [
    caseNumber === null ? null : strings.caseOf(caseNumberLabel(caseNumber)),
    attachment,
    size === null ? null : fileSize(size, language),
    isRead ? strings.isRead : null,
  ].filter((part) => part !== null);
  return (
    <li class="row">
      <a
        class="row-button row-link"
        href={readerAddress({ is: 'address', address }, page === null ? undefined : { is: 'page', page })}
        target="_blank"
        rel="noreferrer"
      >
        <span class="row-text">
          <span class="ds-link">{title}</span>
          {about.length > 0 && <span class="small subtle">{about.join(' · ')}</span>}
          <NewTabHint />
        </span>
      </a>
    </li>
  );
}

/** Addresses whose papers have been read in, there or from elsewhere. Null until the index has answered. */
function useReadAddresses(isWanted: boolean): ReadonlyMap<string, string> | null {
  const index = useIndex();
  const [read, setRead] = useState<ReadonlyMap<string, string> | null>(null);
  const documents = isWanted && index.is === 'ready' ? index.index : null;
  useSignalEffect(
    (signal) => {
      if (documents === null) return;
      readAddresses(documents).then(
        (times) => !signal.aborted && setRead(times),
        () => !signal.aborted && setRead(NONE),
      );
    },
    [documents],
  );
  return read;
}

async function readAddresses({ documents }: Pick<Index, 'documents'>): Promise<ReadonlyMap<string, string>> {
  const all = await documents.all();
  const { rememberedAddresses, timesOfReading } = await import('../../store/reading-list/read-addresses.ts');
  return timesOfReading(all, await rememberedAddresses().catch(() => new Map()));
}
