/** The reader's notes on a case of the agenda, folded: how many there are, and the field to write in. Never printed. */
import { useId, useState } from 'preact/hooks';
import { type CaseFact, caseLabel, caseNumberLabel } from '../../model/case.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { LazyCaseNotes } from '../notes/LazyCaseNotes.tsx';
import { useNoteCounts } from '../notes/use-note-counts.ts';
import { usePage } from '../page-context.ts';

type NotedCase = Pick<CaseFact, 'id' | 'council' | 'number' | 'year' | 'meetingDate'>;

export function AgendaNotes({ of: fact }: { readonly of: NotedCase }) {
  const { language } = usePage();
  const strings = notesListStrings(language);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const count = useNoteCounts()[fact.id] ?? 0;
  return (
    <div class="agenda-notes screen-only" data-has={count > 0}>
      <button
        type="button"
        class="ds-link text-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {count > 0 ? strings.showNotes(count) : strings.writeNote}
        <span class="ds-sr-only"> {caseNumberLabel(fact)}</span>
        <span class="chevron" />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <LazyCaseNotes of={fact.id} label={caseLabel(fact, fact.meetingDate)} headings="h4" />}
      </div>
    </div>
  );
}
