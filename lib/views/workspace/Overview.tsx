/** All cases and all terms, side by side, and the way to the notes. */
import { noteCountWords } from '../../strings/note-count.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { notesLink } from '../links.ts';
import { CasesList } from '../lists/CasesList.tsx';
import { GlossaryList } from '../lists/GlossaryList.tsx';
import { useNoteCounts } from '../notes/use-note-counts.ts';
import { usePage } from '../page-context.ts';

export function Overview() {
  const { strings, language, surface } = usePage();
  const notes = notesListStrings(language);
  const count = Object.values(useNoteCounts()).reduce((sum, one) => sum + one, 0);
  return (
    <>
      <section class="stack">
        <h1 class="ds-heading" data-size="md">
          {strings.workspace.title}
        </h1>
        <p>{strings.workspace.intro}</p>
        <p>
          <a class="ds-link app-link" {...notesLink(null, surface)}>
            {notes.title}
          </a>
          {count > 0 && <span class="note-count small">{noteCountWords(language, count)}</span>}
        </p>
      </section>
      <div class="columns">
        <section>
          <h2 class="ds-heading" data-size="xs">
            {strings.tabs.cases}
          </h2>
          <CasesList headings="h3" />
        </section>
        <section>
          <h2 class="ds-heading" data-size="xs">
            {strings.tabs.glossary}
          </h2>
          <GlossaryList headings="h3" />
        </section>
      </div>
    </>
  );
}
