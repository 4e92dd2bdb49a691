/** `#/notes/UUID`: one note, its two texts where it has them, and what it was before. */
import { useRef, useState } from 'preact/hooks';
import { type CaseFact, caseLabel, parseCaseId } from '../../model/case.ts';
import type { Note, NoteConflict, NoteId, OperationId } from '../../model/note.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { SaveMarkdown } from '../backup/SaveMarkdown.tsx';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { caseLink, workspaceLink } from '../links.ts';
import { PageHead } from '../PageHead.tsx';
import { usePage } from '../page-context.ts';
import { NotFound } from '../workspace/NotFound.tsx';
import { ConflictView } from './ConflictView.tsx';
import { CopyBehind } from './CopyBehind.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NotesGate } from './NotesGate.tsx';
import { RevisionsView } from './RevisionsView.tsx';
import { useRead } from './use-read.ts';

export function NotePage({ of: id }: { readonly of: NoteId }) {
  return (
    <NotesGate>
      {(store, changes) => (
        <IndexGate>
          {(lists) => <ReadNote key={id} of={id} store={store} changes={changes} lists={lists} />}
        </IndexGate>
      )}
    </NotesGate>
  );
}

interface Props {
  readonly of: NoteId;
  readonly store: NotesStore;
  readonly changes: number;
  readonly lists: IndexLists;
}

interface Known {
  readonly note: Note | null;
  readonly conflicts: readonly NoteConflict[];
}

function ReadNote({ of: id, store, changes, lists }: Props) {
  const { language } = usePage();
  const strings = notesListStrings(language);
  const known = useRead(() => readNote(store, id), [store, id, changes]);
  if (known === null) return null;
  const { note, conflicts } = known;
  if (note !== null) {
    return <Found note={note} conflicts={conflicts} store={store} changes={changes} lists={lists} />;
  }
  return (
    <>
      <NotFound title={strings.notFoundTitle} text={strings.notFoundText} />
      <CopyBehind store={store} />
      {conflicts.map((conflict) => (
        <ConflictView key={conflict.operation} store={store} note={null} conflict={conflict} isOwn={false} />
      ))}
    </>
  );
}

async function readNote({ notes }: NotesStore, id: NoteId): Promise<Known> {
  const [note, conflicts] = await Promise.all([notes.one(id), notes.conflicts(id)]);
  return { note, conflicts };
}

interface FoundProps extends Omit<Props, 'of'> {
  readonly note: Note;
  readonly conflicts: readonly NoteConflict[];
}

function Found({ note, conflicts, store, changes, lists }: FoundProps) {
  const { language, surface, cardStrings } = usePage();
  const strings = notesListStrings(language);
  const page = useRef<HTMLElement>(null);
  const { caseId } = note.content;
  const fact: CaseFact | undefined = lists.cases.get(caseId);
  const key = parseCaseId(caseId);
  const label = key === null ? caseId : caseLabel(key, fact?.meetingDate ?? null);
  const isDeleted = note.deletedAt !== null;
  const [failed, setFailed] = useState(false);
  const setDeleted = (deleted: boolean): void =>
    void store.notes.setDeleted(note.id, deleted, crypto.randomUUID() as OperationId).then(
      () => {
        setFailed(false);
        page.current?.querySelector('h1')?.focus();
      },
      () => setFailed(true),
    );
  return (
    <article class="note-page" ref={page}>
      <PageHead
        back={{ words: strings.backToList, to: workspaceLink('#/notes', surface) }}
        title={strings.noteTitle(label)}
        isFocusable
      >
        <p>
          <a class="ds-link" {...caseLink(caseId, surface)}>
            {fact?.title ?? cardStrings.noTitle}
            <span class="ds-sr-only"> ({strings.toCase})</span>
          </a>
        </p>
      </PageHead>
      {conflicts.map((conflict) => (
        <ConflictView
          key={`${conflict.editing} ${conflict.operation}`}
          store={store}
          note={note}
          conflict={conflict}
          isOwn={false}
          onSettled={() => page.current?.querySelector('textarea')?.focus()}
        />
      ))}
      <p class="small said-status" role="status">
        {failed && strings.notDone}
      </p>
      {isDeleted ? (
        <div class="stack" role="status">
          <p>{strings.thrownAway}</p>
          <button type="button" class="ds-button" onClick={() => setDeleted(false)}>
            {strings.bringBack}
          </button>
          <p class="note-plain">{note.content.text}</p>
        </div>
      ) : (
        <NoteEditor
          store={store}
          changes={changes}
          id={note.id}
          note={note}
          content={note.content}
          label={label}
          focus={false}
          onBegin={undefined}
          onDiscard={() => setDeleted(true)}
          showsConflict={false}
        />
      )}
      <div class="actions">
        <SaveMarkdown notes={() => store.notes.ofCase(caseId)} caseId={caseId} />
      </div>
      <RevisionsView store={store} changes={changes} note={note} />
    </article>
  );
}
