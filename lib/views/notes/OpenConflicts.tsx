/** The notes that have two texts, each to be chosen from where it stands. */

import { caseLabel, parseCaseId } from '../../model/case.ts';
import type { Note, NoteConflict } from '../../model/note.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { noteChangesStrings } from '../../strings/note-changes.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import type { IndexLists } from '../index-context.tsx';
import { notesLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { ConflictView } from './ConflictView.tsx';
import { momentOf } from './moment-of.ts';
import { useRead } from './use-read.ts';

interface Props {
  readonly store: NotesStore;
  readonly changes: number;
  readonly lists: IndexLists;
}

interface Open {
  readonly conflict: NoteConflict;
  readonly note: Note | null;
}

export function OpenConflicts({ store, changes, lists }: Props) {
  const { language, surface } = usePage();
  const strings = notesListStrings(language);
  const open = useRead(() => openConflicts(store), [store, changes]);
  if (open === null || open.length === 0) return null;
  return (
    <section class="open-conflicts">
      <h2 class="ds-heading" data-size="2xs">
        {strings.conflicts(open.length)}
      </h2>
      {open.map(({ conflict, note }) => {
        const { caseId } = conflict.content;
        const key = parseCaseId(caseId);
        const label = key === null ? caseId : caseLabel(key, lists.cases.get(caseId)?.meetingDate ?? null);
        return note === null ? (
          <ConflictView
            key={conflict.operation}
            store={store}
            note={null}
            conflict={conflict}
            isOwn={false}
          />
        ) : (
          <p key={conflict.operation}>
            <a class="ds-link" {...notesLink(note.id, surface)}>
              {label}
              {note.content.heading !== '' && `, ${note.content.heading}`}
            </a>{' '}
            <span class="small subtle">
              {noteChangesStrings(language).notSavedOver(momentOf(conflict.savedAt, language))}
            </span>
          </p>
        );
      })}
    </section>
  );
}

async function openConflicts({ notes }: NotesStore): Promise<readonly Open[]> {
  const conflicts = await notes.conflicts(null);
  return Promise.all(conflicts.map(async (conflict) => ({ conflict, note: await notes.one(conflict.note) })));
}
