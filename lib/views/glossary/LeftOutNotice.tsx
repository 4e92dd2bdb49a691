/** Says that the reader's glossary is too large for all of it to be in use. Nothing where it is not. */
import { leftOutStrings } from '../../strings/left-out.ts';
import { useNotes } from '../notes/use-notes.ts';
import { useRead } from '../notes/use-read.ts';
import { usePage } from '../page-context.ts';

export function LeftOutNotice() {
  const { language } = usePage();
  const { store, changes } = useNotes();
  const names = useRead(async () => (await store?.glossary.leftOut()) ?? [], [store, changes]) ?? [];
  return (
    <div class="left-out" role="status">
      {names.length > 0 && (
        <p class="ds-alert" data-color="warning">
          {leftOutStrings(language).some(names.length)}
        </p>
      )}
    </div>
  );
}
