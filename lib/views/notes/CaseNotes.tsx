/** The reader's notes on one case, each in a field of its own; where there is none, a field ready to write in. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseId } from '../../model/case.ts';
import type { IsoDate } from '../../model/date.ts';
import type { Note, NoteContent, NoteId, OperationId } from '../../model/note.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { noteEditorStrings } from '../../strings/note-editor.ts';
import { usePage } from '../page-context.ts';
import { CopyBehind } from './CopyBehind.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NotesGate } from './NotesGate.tsx';
import { unsavedNote } from './use-editing.ts';
import { useRead } from './use-read.ts';

export interface CaseNotesProps {
  readonly of: CaseId;
  /** "NUFA 26/25", with the council's name of the time. */
  readonly label: string;
  readonly headings?: 'h2' | 'h3' | 'h4';
  /** The field takes the focus as soon as it is there. */
  readonly focus?: boolean;
  /** Where it stands among others: no field before the reader asks for one. */
  readonly folded?: boolean;
}

export function CaseNotes(props: CaseNotesProps) {
  const { language } = usePage();
  const strings = noteEditorStrings(language);
  const Heading = props.headings ?? 'h3';
  return (
    <section class="case-notes">
      <div class="case-notes-head">
        <Heading class="ds-heading" data-size="2xs">
          {strings.title}
        </Heading>
        <span class="small subtle">{strings.private}</span>
      </div>
      <NotesGate>{(store, changes) => <OpenNotes store={store} changes={changes} {...props} />}</NotesGate>
    </section>
  );
}

interface OpenProps extends CaseNotesProps {
  readonly store: NotesStore;
  readonly changes: number;
}

function OpenNotes({ store, changes, of: id, label, focus = false, folded = false }: OpenProps) {
  const { language } = usePage();
  const strings = noteEditorStrings(language);
  const read = useRead(() => store.notes.ofCase(id), [store, id, changes]);
  const notes = useFixedOrder(read);
  const [unsaved] = useState(() => unsavedNote(id));
  const [fresh, setFresh] = useState(() => unsaved ?? newNoteId());
  const [isWanted, setWanted] = useState(unsaved !== null);
  const [discarded, setDiscarded] = useState<NoteId | null>(null);
  const isListed = notes?.some((note) => note.id === fresh) ?? false;
  // A new one that was saved and then thrown away makes room for another.
  const wasListed = useRef(false);
  useEffect(() => {
    if (wasListed.current && !isListed) {
      setFresh(newNoteId());
      setWanted(false);
    }
    wasListed.current = isListed;
  }, [isListed]);
  const [failed, setFailed] = useState(false);
  const discard = (note: NoteId, isGone: boolean): Promise<void> =>
    store.notes.setDeleted(note, isGone, newOperation()).then(
      () => {
        setFailed(false);
        setDiscarded(isGone ? note : null);
      },
      () => setFailed(true),
    );
  if (notes === null) return null;
  const showsFresh = !isListed && !wasListed.current && (isWanted || (notes.length === 0 && !folded));
  const shown: readonly { readonly id: NoteId; readonly note: Note | null }[] = [
    ...(showsFresh ? [{ id: fresh, note: null }] : []),
    ...notes.map((note) => ({ id: note.id, note })),
  ];
  return (
    <>
      {!showsFresh && (
        <button
          type="button"
          class="ds-button new-note"
          data-variant="tertiary"
          onClick={() => {
            setFresh(newNoteId());
            setWanted(true);
            wasListed.current = false;
          }}
        >
          {strings.newNote}
        </button>
      )}
      <CopyBehind store={store} />
      <div class="discarded" role="status">
        {failed && <span class="small">{strings.notDiscarded}</span>}
        {discarded !== null && (
          <>
            <span class="small">{strings.discarded}</span>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => {
                void discard(discarded, false);
              }}
            >
              {strings.undo}
            </button>
          </>
        )}
      </div>
      {shown.map((one, at) => (
        <NoteEditor
          key={one.id}
          store={store}
          changes={changes}
          id={one.id}
          note={one.note}
          content={one.note?.content ?? begun(id)}
          label={label}
          focus={(focus && at === 0) || (isWanted && one.id === fresh)}
          onDiscard={(note) => void discard(note.id, true)}
          onBegin={one.id === fresh ? () => setWanted(true) : undefined}
        />
      ))}
    </>
  );
}

/** In the order in which they were first read, later ones before: a note must not wander while it is written. */
function useFixedOrder(read: readonly Note[] | null): readonly Note[] | null {
  const order = useRef<readonly NoteId[]>([]);
  if (read === null) return null;
  const later = read.map(({ id }) => id).filter((id) => !order.current.includes(id));
  order.current = [...later, ...order.current];
  const byId = new Map(read.map((note) => [note.id, note]));
  return order.current.flatMap((id) => byId.get(id) ?? []);
}

function newNoteId(): NoteId {
  return crypto.randomUUID() as NoteId;
}

function newOperation(): OperationId {
  return crypto.randomUUID() as OperationId;
}

function begun(caseId: CaseId): NoteContent {
  return { caseId, day: today(), heading: '', text: '', tags: [], followUp: false };
}

/** Where the reader is. */
function today(): IsoDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as IsoDate;
}
