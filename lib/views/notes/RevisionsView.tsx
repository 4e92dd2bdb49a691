/** What a note was before, each state with what has changed since, and the way back to it. */
import { useRef, useState } from 'preact/hooks';
import type { EditingId, Note, NoteState, OperationId } from '../../model/note.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { noteChangesStrings } from '../../strings/note-changes.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePage } from '../page-context.ts';
import { DifferenceView } from './DifferenceView.tsx';
import { momentOf } from './moment-of.ts';
import { useRead } from './use-read.ts';

interface Props {
  readonly store: NotesStore;
  readonly changes: number;
  /** As it is now. */
  readonly note: Note;
}

export function RevisionsView({ store, changes, note }: Props) {
  const { language } = usePage();
  const strings = noteChangesStrings(language);
  const revisions = useRead(() => store.notes.revisions(note.id), [store, changes, note.id]);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  if (revisions === null) return null;

  const restore = async (state: NoteState): Promise<void> => {
    const when = momentOf(state.savedAt, language);
    try {
      const outcome = await store.notes.save({
        note: note.id,
        operation: crypto.randomUUID() as OperationId,
        // An editing of its own: what stood before becomes a revision.
        editing: crypto.randomUUID() as EditingId,
        basedOn: [note.operation],
        content: state.content,
      });
      setSaid(outcome.is === 'saved' ? strings.restored(when) : strings.again);
      heading.current?.focus();
    } catch {
      setSaid(strings.notDone);
    }
  };

  return (
    <section class="revisions">
      <h2 class="ds-heading" data-size="2xs" tabIndex={-1} ref={heading}>
        {strings.revisions}
      </h2>
      <p class="small subtle">{revisions.length === 0 ? strings.noRevisions : strings.revisionsHelp}</p>
      <p class="small" role="status">
        {said}
      </p>
      {revisions.length > 0 && (
        <ul class="rows">
          {revisions.map((state) => (
            <Disclosure key={state.operation} summary={<Summary of={state} />}>
              <div class="revision">
                <p class="small subtle">{strings.sinceThen}</p>
                <DifferenceView before={state.content} after={note.content} />
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => void restore(state)}
                >
                  {strings.restore}
                  <span class="ds-sr-only"> {strings.revision(momentOf(state.savedAt, language))}</span>
                </button>
              </div>
            </Disclosure>
          ))}
        </ul>
      )}
    </section>
  );
}

function Summary({ of: { savedAt, deletedAt, content } }: { readonly of: NoteState }) {
  const { language } = usePage();
  const strings = noteChangesStrings(language);
  return (
    <span>
      {strings.revision(momentOf(savedAt, language))}{' '}
      <span class="small subtle">
        {strings.characters(content.text.length)}
        {deletedAt !== null && `, ${strings.inTrash}`}
      </span>
    </span>
  );
}
