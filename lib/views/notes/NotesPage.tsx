/** `#/notes`: all notes. */
import { notesListStrings } from '../../strings/notes-list.ts';
import { IndexGate } from '../IndexGate.tsx';
import { workspaceLink } from '../links.ts';
import { PageHead } from '../PageHead.tsx';
import { usePage } from '../page-context.ts';
import { CopyBehind } from './CopyBehind.tsx';
import { NotesGate } from './NotesGate.tsx';
import { NotesList } from './NotesList.tsx';
import { OpenConflicts } from './OpenConflicts.tsx';

export function NotesPage() {
  const { language, surface } = usePage();
  const strings = notesListStrings(language);
  return (
    <article class="notes-page">
      <PageHead title={strings.title}>
        <nav class="actions" aria-label={strings.title}>
          <a class="ds-link app-link" {...workspaceLink('#/notes/trash', surface)}>
            {strings.trash}
          </a>
          <a class="ds-link app-link" href="/options.html#passphrase">
            {strings.passphrase}
          </a>
        </nav>
      </PageHead>
      <NotesGate>
        {(store, changes) => (
          <IndexGate>
            {(lists) => (
              <>
                <CopyBehind store={store} />
                <OpenConflicts store={store} changes={changes} lists={lists} />
                <NotesList store={store} changes={changes} lists={lists} headings="h2" onOpen={null} />
              </>
            )}
          </IndexGate>
        )}
      </NotesGate>
    </article>
  );
}
