/** What the search box says and shows once it is used: two quiet live regions, and the panel while it is open. */
import { paperSearchStrings } from '../../strings/paper-search.ts';
import { searchBoxStrings } from '../../strings/search-box.ts';
import { useIndex } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { BoxPanel } from './BoxPanel.tsx';
import { afterSearch } from './begin-search.ts';
import type { BoxShell } from './box-shell.ts';
import { type Box, useBox } from './use-box.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  /** Of the listbox. */
  readonly id: string;
  readonly shell: BoxShell;
}

export function BoxBelow({ id, shell }: Props) {
  const box = useBox(shell);
  const Notes = useLoaded(loadNotes, box.isAsked);
  const Papers = useLoaded(loadPapers, box.isAsked);
  const index = useIndex();
  const papersLine = usePapersLine(box);
  const message = useMessage(box);
  const notesLine = useNotesLine(box);
  const status = useStatus(box);
  return (
    <>
      <p class="ds-sr-only" role="status">
        {message === '' ? status : message}
      </p>
      {/* Of its own, so that it is said once. */}
      <p class="ds-sr-only" role="status">
        {notesLine}
      </p>
      <p class="ds-sr-only" role="status">
        {papersLine}
      </p>
      {Papers !== null && index.is === 'ready' && (
        <Papers
          index={index.index}
          query={box.isAsked ? box.state.query.trim() : ''}
          onPapers={box.takePapers}
        />
      )}
      {Notes !== null && <Notes onNotes={box.takeNotes} />}
      {box.isShown && <BoxPanel id={id} box={box} message={message} notesLine={notesLine} />}
    </>
  );
}

async function loadNotes() {
  await afterSearch();
  return (await import('./SearchedNotes.tsx')).SearchedNotes;
}

async function loadPapers() {
  await afterSearch();
  return (await import('./SearchedPapers.tsx')).SearchedPapers;
}

/** What is said of the list, after each letter; of the papers apart, when they come. */
function useStatus({ isShown, isRecent, rows, paperRows, papersAre, count, search }: Box): string {
  const { language } = usePage();
  const strings = searchBoxStrings(language);
  if (!isShown) return '';
  if (isRecent) return strings.lookups(rows.length);
  if (search.is === 'loading') return strings.loading;
  if (search.is === 'failed') return strings.failed;
  if (count > 0) return strings.hits(count, rows.length - paperRows.length);
  return papersAre === 'looking' || papersAre === 'making' || paperRows.length > 0 ? '' : strings.noHits;
}

/** What was just done; empty for nothing. */
function useMessage({ message }: Box): string {
  const { language, cardStrings } = usePage();
  const strings = searchBoxStrings(language);
  switch (message?.is) {
    case 'copied':
      return `${cardStrings.copied}: ${message.citation}`;
    case 'not-copied':
      return `${cardStrings.notCopied}: ${message.citation}`;
    case 'removed':
      return strings.removed(message.name);
    case 'removed-all':
      return strings.removedAll;
    case undefined:
      return '';
  }
}

/** How many papers have hits: said once the list above has been said. */
function usePapersLine({ isShown, paperRows, paperCount, papersAre }: Box): string {
  const strings = paperSearchStrings(usePage().language);
  if (!isShown) return '';
  if (papersAre === 'failed') return strings.failed;
  // Not how many are left: a screen reader would hear each number.
  if (papersAre === 'making') return strings.making(0);
  return paperCount === 0 ? '' : strings.found(paperCount, paperRows.length);
}

/** Why notes are not among the hits; empty where they are, and while they are being opened. */
function useNotesLine({ notes }: Box): string {
  const { language } = usePage();
  const strings = searchBoxStrings(language);
  if (notes === 'locked') return strings.notesLocked;
  return notes === 'closed' ? strings.notesClosed : '';
}
