/** Each note that can come back: its case, what it is called, its first words, its day, and what has happened to it. */
import { caseLabel, parseCaseId } from '../../model/case.ts';
import { formatDate } from '../../model/date.ts';
import { excerptOf } from '../../notes/excerpt.ts';
import type { MissingNote } from '../../store/notes/recovery.ts';
import type { RecoveryStrings } from '../../strings/recovery.ts';
import { momentOf } from '../notes/moment-of.ts';
import { usePage } from '../page-context.ts';

/** Enough to see what it is about; ten thousand rows would hide the buttons below them. */
const SHOWN = 100;

interface Props {
  readonly missing: readonly MissingNote[];
  readonly words: RecoveryStrings;
}

export function MissingList({ missing, words }: Props) {
  const latest = missing.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
  return (
    <>
      <ul class="recovery-list">
        {latest.slice(0, SHOWN).map((note) => (
          <MissingRow key={note.id} note={note} words={words} />
        ))}
      </ul>
      {latest.length > SHOWN && <p>{words.more(latest.length - SHOWN)}</p>}
    </>
  );
}

function MissingRow({ note, words }: { readonly note: MissingNote; readonly words: RecoveryStrings }) {
  const { language } = usePage();
  const { content, why, savedAt, isDeleted } = note;
  const key = content && parseCaseId(content.caseId);
  return (
    <li>
      {content !== null && (
        <p class="recovery-name">
          <strong>{key === null ? content.caseId : caseLabel(key, null)}</strong>
          {content.heading !== '' && <span>{content.heading}</span>}
          <span class="small subtle">{formatDate(content.day)}</span>
        </p>
      )}
      <p>{content === null ? words.locked : excerptOf(content.text, []) || words.noText}</p>
      <p class="small subtle">
        {[words.why[why], isDeleted ? words.inTrash : null, momentOf(savedAt, language)]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </li>
  );
}
