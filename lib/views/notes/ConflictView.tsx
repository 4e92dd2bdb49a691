/** Two texts of one note, side by side: the reader says which is to stand. Until then both are kept. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { difference } from '../../difference/difference.ts';
import type { Note, NoteConflict, NoteContent, OperationId } from '../../model/note.ts';
import { changedFields } from '../../notes/changed-fields.ts';
import { joinContents } from '../../notes/join-contents.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { noteChangesStrings } from '../../strings/note-changes.ts';
import { usePage } from '../page-context.ts';
import { SideText } from './DifferenceView.tsx';
import { momentOf } from './moment-of.ts';

interface Props {
  readonly store: NotesStore;
  /** As it is kept; null where it was deleted for ever. */
  readonly note: Note | null;
  readonly conflict: NoteConflict;
  /** Whether the text that could not be saved is written in this window. */
  readonly isOwn: boolean;
  /** After the choice has been saved: the place for the focus. */
  readonly onSettled?: () => void;
}

export function ConflictView({ store, note, conflict, isOwn, onSettled }: Props) {
  const { language } = usePage();
  const strings = noteChangesStrings(language);
  const [failed, setFailed] = useState<'again' | 'notDone' | null>(null);
  const busy = useRef(false);
  const title = useId();
  const sides = [useId(), useId()] as const;
  const mine = conflict.content;
  const kept = note?.content ?? null;
  const both = useMemo(
    () => (kept === null ? null : isOwn ? joinContents(mine, kept) : joinContents(kept, mine)),
    [mine, kept, isOwn],
  );

  /** @param content null: the note stays as it is */
  const settle = async (content: NoteContent | null): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const { editing } = conflict;
    const draft = content && {
      note: conflict.note,
      operation: crypto.randomUUID() as OperationId,
      editing,
      basedOn: note === null ? [] : [note.operation],
      content,
    };
    try {
      const outcome = await store.notes.settle(conflict.note, editing, draft);
      if (outcome?.is === 'conflict') setFailed('again');
      else onSettled?.();
    } catch {
      setFailed('notDone');
    }
    busy.current = false;
  };

  const whenMine = momentOf(conflict.savedAt, language);
  const mineName = isOwn ? strings.here : strings.notSavedOver(whenMine);
  return (
    <section class="conflict" aria-labelledby={title}>
      <h3 class="ds-heading" data-size="2xs" id={title}>
        {strings.conflict}
      </h3>
      <p class="small">{note === null ? strings.gone : strings.conflictHelp}</p>
      <Sides mine={mine} kept={kept} isOwn={isOwn} ids={sides} mineName={mineName} note={note} />
      <div class="actions">
        {note === null ? (
          <>
            <Choice words={strings.keepThis} about={sides[0]} first onPress={() => settle(mine)} />
            <Choice words={strings.letGo} about={sides[0]} onPress={() => settle(null)} />
          </>
        ) : (
          <>
            <Choice
              words={strings.keepThis}
              about={sides[0]}
              first
              onPress={() => settle(isOwn ? mine : null)}
            />
            <Choice words={strings.keepOther} about={sides[1]} onPress={() => settle(isOwn ? null : mine)} />
            {both !== null && (
              <Choice words={strings.keepBoth} about={sides.join(' ')} onPress={() => settle(both)} />
            )}
          </>
        )}
      </div>
      {note !== null && both === null && <p class="small subtle">{strings.tooLong}</p>}
      <p class="small" role="status">
        {failed !== null && strings[failed]}
      </p>
    </section>
  );
}

interface SidesProps {
  readonly mine: NoteContent;
  readonly kept: NoteContent | null;
  readonly note: Note | null;
  readonly isOwn: boolean;
  /** Of the headings: the first is "this" text. */
  readonly ids: readonly [string, string];
  readonly mineName: string;
}

/** Where the reader writes in one of the texts, that one stands first; else the one that the note has. */
function Sides({ mine, kept, note, isOwn, ids, mineName }: SidesProps) {
  const { language } = usePage();
  const strings = noteChangesStrings(language);
  const pieces = useMemo(() => difference(kept?.text ?? mine.text, mine.text), [kept?.text, mine.text]);
  const fields = kept === null ? [] : changedFields(kept, mine);
  const when = note === null ? '' : momentOf(note.savedAt, language);
  const keptName = isOwn ? strings.elsewhere(when) : strings.inNote(when);
  const texts = [
    { name: mineName, content: mine, side: 'added' as const },
    ...(kept === null ? [] : [{ name: keptName, content: kept, side: 'removed' as const }]),
  ];
  return (
    <div class="conflict-sides">
      {(isOwn ? texts : texts.toReversed()).map(({ name, content, side }, at) => (
        <div key={side} class="conflict-side">
          <h4 class="small" id={ids[at]}>
            {name}
          </h4>
          <SideText of={content} pieces={pieces} side={side} fields={fields} />
        </div>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly words: string;
  /** Ids of what the words are about. */
  readonly about: string;
  readonly first?: boolean;
  readonly onPress: () => Promise<void>;
}

function Choice({ words, about, first = false, onPress }: ChoiceProps) {
  return (
    <button
      type="button"
      class="ds-button"
      data-variant={first ? 'primary' : 'secondary'}
      aria-describedby={about}
      onClick={() => void onPress()}
    >
      {words}
    </button>
  );
}
