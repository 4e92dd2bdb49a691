/** The notes in popup and side panel: the list, and the note that was opened in it. */
import { useState } from 'preact/hooks';
import type { CaseId } from '../../model/case.ts';
import type { NoteId } from '../../model/note.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { IndexGate } from '../IndexGate.tsx';
import { notesLink, workspaceLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { NotesGate } from './NotesGate.tsx';
import { NotesList } from './NotesList.tsx';
import { OpenConflicts } from './OpenConflicts.tsx';
import { PanelNote } from './PanelNote.tsx';

export function NotesPanel({ onPage }: { readonly onPage: ReadonlySet<CaseId> }) {
  const { language, surface } = usePage();
  const strings = notesListStrings(language);
  const [open, setOpen] = useState<NoteId | null>(null);
  return (
    <NotesGate>
      {(store, changes) => (
        <IndexGate>
          {(lists) => (
            <>
              {open !== null && (
                <PanelNote
                  of={open}
                  store={store}
                  changes={changes}
                  lists={lists}
                  onBack={() => setOpen(null)}
                />
              )}
              {/* Kept, so that search and place are there on return. */}
              <div hidden={open !== null}>
                <OpenConflicts store={store} changes={changes} lists={lists} />
                <NotesList
                  store={store}
                  changes={changes}
                  lists={lists}
                  headings="h2"
                  onPage={onPage}
                  onOpen={setOpen}
                />
                <p class="actions small">
                  <a class="ds-link app-link" {...notesLink(null, surface)}>
                    {strings.inWorkspace}
                    <NewTabHint />
                  </a>
                  <a class="ds-link app-link" {...workspaceLink('#/notes/trash', surface)}>
                    {strings.trash}
                    <NewTabHint />
                  </a>
                </p>
              </div>
            </>
          )}
        </IndexGate>
      )}
    </NotesGate>
  );
}
