/** What is in the paper: its outline where it has one, and its pages in small. */
import { useEffect, useState } from 'preact/hooks';
import type { OutlineEntry } from '../../pdf/pdf-outline.ts';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';
import { Tabs } from '../Tabs.tsx';
import { Tool } from './ReaderBar.tsx';
import type { ReaderPaper } from './reader-contract.ts';
import { Thumbnails } from './Thumbnails.tsx';

interface Props {
  readonly paper: ReaderPaper;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onClose: () => void;
}

export function Contents({ paper, page, onPage, onClose }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language).contents;
  const [outline, setOutline] = useState<readonly OutlineEntry[] | null>(null);
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    let isGone = false;
    paper.pdf.outline().then((read) => {
      if (!isGone) setOutline(read);
    });
    return () => {
      isGone = true;
    };
  }, [paper]);
  if (outline === null) return null;
  return (
    <nav class="reader-contents" aria-label={readerStrings(language).bar.contents}>
      <Tool icon="close" name={strings.close} onPress={onClose} />
      <Tabs
        label={readerStrings(language).bar.contents}
        // A paper without an outline has its pages.
        selected={tab ?? (outline.length === 0 ? 1 : 0)}
        onSelect={setTab}
        tabs={[
          {
            id: 'outline',
            name: strings.outline,
            panel: () =>
              outline.length === 0 ? (
                <p class="subtle">{strings.noOutline}</p>
              ) : (
                <Entries entries={outline} onPage={onPage} />
              ),
          },
          {
            id: 'pages',
            name: strings.thumbnails,
            panel: () => <Thumbnails paper={paper} page={page} onPage={onPage} />,
          },
        ]}
      />
    </nav>
  );
}

function Entries({
  entries,
  onPage,
}: {
  readonly entries: readonly OutlineEntry[];
  readonly onPage: (page: number) => void;
}) {
  return (
    <ul class="outline">
      {entries.map(({ title, page, entries: below }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same, and the outline never changes
        <li key={index}>
          {page === null ? (
            <span class="outline-entry">{title}</span>
          ) : (
            <a
              class="outline-entry ds-link"
              href={`#page=${page}`}
              onClick={(event) => {
                event.preventDefault();
                onPage(page);
              }}
            >
              <span>{title}</span>
              <span class="subtle">{page}</span>
            </a>
          )}
          {below.length > 0 && <Entries entries={below} onPage={onPage} />}
        </li>
      ))}
    </ul>
  );
}
