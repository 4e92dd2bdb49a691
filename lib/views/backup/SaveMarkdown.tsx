/** A button that makes a Markdown file of notes: of one case, or of all. */
import { useState } from 'preact/hooks';
import type { CaseId } from '../../model/case.ts';
import type { Note } from '../../model/note.ts';
import { allNotesFile, caseNotesFile, type FactOf, type NoteFileWords } from '../../notes/note-file.ts';
import { backupStrings } from '../../strings/backup.ts';
import { useIndex } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { timeWords } from './day-words.ts';
import { handOut } from './hand-out.ts';

interface Props {
  /** Those of the case, or all that are not in the trash; where they are to be read first, the reading of them. */
  readonly notes: readonly Note[] | (() => Promise<readonly Note[]>);
  /** Null: all notes. */
  readonly caseId: CaseId | null;
}

export function SaveMarkdown({ notes, caseId }: Props) {
  const { language } = usePage();
  const words = backupStrings(language);
  const index = useIndex();
  const [said, setSaid] = useState('');
  // Without the index a file has no titles; notes are never held back for that.
  const factOf: FactOf = (id) => (index.is === 'ready' ? (index.cases.get(id) ?? null) : null);
  const fileWords: NoteFileWords = {
    ...words.file,
    saved: (time) => words.file.saved(timeWords(time, language)),
  };
  const save = async (): Promise<void> => {
    const found = typeof notes === 'function' ? await notes() : notes;
    const file =
      caseId === null
        ? allNotesFile(found, factOf, fileWords, new Date().toISOString())
        : caseNotesFile(caseId, found, factOf, fileWords);
    handOut(file, 'text/markdown');
    setSaid(words.markdownSaved(file.name));
  };
  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => void save().catch(() => setSaid(words.unavailable.other))}
      >
        {caseId === null ? words.saveMarkdown : words.saveCaseMarkdown}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </>
  );
}
