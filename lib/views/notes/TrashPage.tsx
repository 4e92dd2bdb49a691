/** `#/notes/trash`: notes that were thrown away. Nothing goes from here but by the reader's explicit word. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Note, OperationId } from '../../model/note.ts';
import { prepareNotes } from '../../notes/filter-notes.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { noteCountWords } from '../../strings/note-count.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { dayOf } from '../day-of.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { workspaceLink } from '../links.ts';
import { PageHead } from '../PageHead.tsx';
import { usePage } from '../page-context.ts';
import { ShowMore } from '../ShowMore.tsx';
import { NoteRow } from './NoteRow.tsx';
import { NotesGate } from './NotesGate.tsx';
import { notedCases } from './noted-cases.ts';
import { useRead } from './use-read.ts';

/** Rows that are drawn at once. */
const ROWS_AT_ONCE = 50;

export function TrashPage() {
  const { language, surface } = usePage();
  const strings = notesListStrings(language);
  return (
    <article class="notes-page">
      <PageHead
        back={{ words: strings.backToList, to: workspaceLink('#/notes', surface) }}
        title={strings.trash}
      >
        <p class="subtle">{strings.trashHelp}</p>
      </PageHead>
      <NotesGate>
        {(store, changes) => (
          <IndexGate>{(lists) => <Trash store={store} changes={changes} lists={lists} />}</IndexGate>
        )}
      </NotesGate>
    </article>
  );
}

interface Props {
  readonly store: NotesStore;
  readonly changes: number;
  readonly lists: IndexLists;
}

function Trash({ store, changes, lists }: Props) {
  const { language } = usePage();
  const strings = notesListStrings(language);
  const notes = useRead(() => store.notes.trash(), [store, changes]);
  const caseOf = useMemo(() => notedCases(lists.cases, [], strings.dateUnknown), [lists.cases, strings]);
  const [asked, setAsked] = useState<readonly Note[] | null>(null);
  const [said, setSaid] = useState('');
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const status = useRef<HTMLParagraphElement>(null);
  if (notes === null) return null;

  /** Says what was done where the pressed button is gone. */
  const act = (work: Promise<unknown>, done: string): void => {
    const say = (words: string): void => {
      setSaid(words);
      status.current?.focus();
    };
    work.then(
      () => say(done),
      () => say(strings.notDone),
    );
  };
  const bringBack = ({ id }: Note): void =>
    act(store.notes.setDeleted(id, false, crypto.randomUUID() as OperationId), strings.broughtBack);
  const deleteForever = (gone: readonly Note[]): void => {
    setAsked(null);
    act(store.notes.deleteForever(gone.map(({ id }) => id)), strings.deleted(gone.length));
  };

  return (
    <div class="panel">
      <p class="small said-status" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {notes.length === 0 && <p>{strings.trashEmpty}</p>}
      {notes.length > 0 && (
        <div class="list-line">
          <p class="small subtle">{noteCountWords(language, notes.length)}</p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAsked(notes)}>
            {strings.deleteAll}
          </button>
        </div>
      )}
      <ul class="rows">
        {prepareNotes(notes.slice(0, limit), caseOf).map((one) => (
          <NoteRow
            key={one.note.id}
            of={one}
            words={[]}
            onOpen={null}
            when={strings.deletedOn(dayOf(one.note.deletedAt ?? one.note.savedAt))}
          >
            <div class="actions">
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => bringBack(one.note)}
              >
                {strings.bringBack}
                <span class="ds-sr-only"> {one.of.label}</span>
              </button>
              <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                data-color="danger"
                onClick={() => setAsked([one.note])}
              >
                {strings.deleteForever}
                <span class="ds-sr-only"> {one.of.label}</span>
              </button>
            </div>
          </NoteRow>
        ))}
      </ul>
      <ShowMore all={notes.length} shown={limit} step={ROWS_AT_ONCE} onMore={setLimit} />
      {asked !== null && (
        <ConfirmDialog
          title={strings.confirmTitle(asked.length)}
          text={strings.confirmText}
          confirm={strings.deleteForever}
          cancel={strings.cancel}
          onConfirm={() => deleteForever(asked)}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}
