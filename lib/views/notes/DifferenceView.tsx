/** A difference of two texts, told by marks and by words: colour alone says nothing to many. */
import { useMemo } from 'preact/hooks';
import { type DifferencePiece, difference } from '../../difference/difference.ts';
import { shortenSame } from '../../difference/shorten-same.ts';
import { formatDate } from '../../model/date.ts';
import type { NoteContent } from '../../model/note.ts';
import { type ChangedField, changedFields } from '../../notes/changed-fields.ts';
import { type NoteChangesStrings, noteChangesStrings } from '../../strings/note-changes.ts';
import { Piece } from '../difference/Piece.tsx';
import { usePage } from '../page-context.ts';

interface Props {
  readonly before: NoteContent;
  readonly after: NoteContent;
}

/** What was added and removed, in one text. */
export function DifferenceView({ before, after }: Props) {
  const { language } = usePage();
  const strings = noteChangesStrings(language);
  const pieces = useMemo(() => shortenSame(difference(before.text, after.text)), [before.text, after.text]);
  const fields = changedFields(before, after);
  const isSame = fields.length === 0 && before.text === after.text;
  if (isSame) return <p class="subtle">{strings.noDifference}</p>;
  return (
    <div class="difference">
      {fields.length > 0 && (
        <dl class="facts-list small">
          {fields.map((field) => [
            <dt key={`${field} name`}>{strings.fields[field]}</dt>,
            <dd key={field}>
              <Piece of={{ is: 'removed', text: fieldText(before, field, strings) }} />{' '}
              <Piece of={{ is: 'added', text: fieldText(after, field, strings) }} />
            </dd>,
          ])}
        </dl>
      )}
      {before.text !== after.text && (
        <div class="difference-text">
          {pieces.map((piece, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
            <Piece key={at} of={piece} />
          ))}
        </div>
      )}
    </div>
  );
}

interface SideProps {
  /** The text that is shown. */
  readonly of: NoteContent;
  readonly pieces: readonly DifferencePiece[];
  readonly side: 'added' | 'removed';
  readonly fields: readonly ChangedField[];
}

/** One of two texts, whole, with what only it has marked. */
export function SideText({ of: content, pieces, side, fields }: SideProps) {
  const { language } = usePage();
  const strings = noteChangesStrings(language);
  return (
    <>
      {fields.length > 0 && (
        <dl class="facts-list small">
          {fields.map((field) => [
            <dt key={`${field} name`}>{strings.fields[field]}</dt>,
            <dd key={field}>{fieldText(content, field, strings)}</dd>,
          ])}
        </dl>
      )}
      {content.text === '' ? (
        <p class="subtle">{strings.emptyText}</p>
      ) : (
        <div class="difference-text">
          {pieces.map((piece, at) => {
            if (piece.is === 'same') return piece.text;
            if (piece.is !== side) return null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
              <mark key={at}>
                <span class="ds-sr-only">{strings.onlyHere}</span>
                {piece.text}
                <span class="ds-sr-only">{strings.end}</span>
              </mark>
            );
          })}
        </div>
      )}
    </>
  );
}

function fieldText(content: NoteContent, field: ChangedField, strings: NoteChangesStrings): string {
  if (field === 'day') return formatDate(content.day);
  if (field === 'followUp') return content.followUp ? strings.yes : strings.no;
  const text = field === 'tags' ? content.tags.join(', ') : content.heading;
  return text === '' ? strings.none : text;
}
