/** One note, opened in the list of popup or side panel. What it was before is in the workspace. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { caseLabel, parseCaseId } from '../../model/case.ts';
import type { Note, NoteId, OperationId } from '../../model/note.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import type { IndexLists } from '../index-context.tsx';
import { notesLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { CopyBehind } from './CopyBehind.tsx';
import { NoteEditor } from './NoteEditor.tsx';

interface Props {
  readonly of: NoteId;
  readonly store: NotesStore;
  readonly changes: number;
  readonly lists: IndexLists;
  readonly onBack: () => void;
  /** Of the way back; without it, to the list. */
  readonly backName?: string;
}

export function PanelNote({ of: id, store, changes, lists, onBack, backName }: Props) {
  const { language, surface, cardStrings } = usePage();
  const strings = notesListStrings(language);
  const back = useRef<HTMLButtonElement>(null);
  const [note, setNote] = useState<Note | null>(null);
  // Read once: from then on the editor hears of changes itself.
  useSignalEffect(
    (signal) => {
      store.notes.one(id).then(
        (found) => {
          if (signal.aborted) return;
          if (found === null) onBack();
          else setNote(found);
        },
        () => undefined,
      );
    },
    [store, id],
  );
  const [failed, setFailed] = useState(false);
  const discard = (): void =>
    void store.notes
      .setDeleted(id, true, crypto.randomUUID() as OperationId)
      .then(onBack, () => setFailed(true));
  useEffect(() => back.current?.focus(), []);
  const caseId = note?.content.caseId;
  const key = caseId === undefined ? null : parseCaseId(caseId);
  const fact = caseId === undefined ? undefined : lists.cases.get(caseId);
  return (
    <section class="panel">
      <div class="list-line">
        <button type="button" class="ds-link text-button" ref={back} onClick={onBack}>
          {backName ?? strings.backToList}
        </button>
        <a class="ds-link small" {...notesLink(id, surface)}>
          {strings.inWorkspace}
          <NewTabHint />
        </a>
      </div>
      {note !== null && key !== null && (
        <>
          <p>
            <strong>{caseLabel(key, fact?.meetingDate ?? null)}</strong> {fact?.title ?? cardStrings.noTitle}
          </p>
          <CopyBehind store={store} />
          <p class="small said-status" role="status">
            {failed && strings.notDone}
          </p>
          <NoteEditor
            store={store}
            changes={changes}
            id={id}
            note={note}
            content={note.content}
            label={caseLabel(key, fact?.meetingDate ?? null)}
            focus={false}
            onBegin={undefined}
            onDiscard={discard}
          />
        </>
      )}
    </section>
  );
}
