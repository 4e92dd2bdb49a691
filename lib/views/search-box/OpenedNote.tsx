/** The note that was opened from the search box: the editor that the list of notes opens. */
import type { NoteId } from '../../model/note.ts';
import { searchBoxStrings } from '../../strings/search-box.ts';
import { IndexGate } from '../IndexGate.tsx';
import { NotesGate } from '../notes/NotesGate.tsx';
import { PanelNote } from '../notes/PanelNote.tsx';
import { usePage } from '../page-context.ts';

interface Props {
  readonly of: NoteId;
  readonly onBack: () => void;
}

export function OpenedNote({ of: id, onBack }: Props) {
  const { language } = usePage();
  return (
    <NotesGate>
      {(store, changes) => (
        <IndexGate>
          {(lists) => (
            <PanelNote
              of={id}
              store={store}
              changes={changes}
              lists={lists}
              onBack={onBack}
              backName={searchBoxStrings(language).back}
            />
          )}
        </IndexGate>
      )}
    </NotesGate>
  );
}
