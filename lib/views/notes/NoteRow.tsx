/** A note in a list: its case, what it is called, its day, and the line that was looked for. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../model/date.ts';
import type { NoteId } from '../../model/note.ts';
import { excerptOf } from '../../notes/excerpt.ts';
import type { ListedNote } from '../../notes/filter-notes.ts';
import { hitPieces } from '../../notes/hit-pieces.ts';
import { notesListStrings } from '../../strings/notes-list.ts';
import { notesLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';

interface Props {
  readonly of: ListedNote;
  /** What is searched for, folded. */
  readonly words: readonly string[];
  /** Opens the note where the list stands; null: in the workspace. */
  readonly onOpen: ((id: NoteId) => void) | null;
  /** Instead of the day. */
  readonly when?: string;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

export function NoteRow({ of: { note, of }, words, onOpen, when, children }: Props) {
  const { language, surface } = usePage();
  const strings = notesListStrings(language);
  const { heading, text, tags, followUp, day } = note.content;
  const line = excerptOf(text, words);
  const name = (
    <>
      <strong>
        <Marked text={of.label} words={words} />
      </strong>{' '}
      {of.title !== null && <Marked text={of.title} words={words} />}
    </>
  );
  return (
    <li class="row note-row">
      <p class="note-row-head">
        {onOpen === null ? (
          <a class="ds-link note-link" {...notesLink(note.id, surface)}>
            {name}
            <NewTabHint />
          </a>
        ) : (
          <button type="button" class="ds-link note-link" onClick={() => onOpen(note.id)}>
            {name}
          </button>
        )}
        <span class="row-count small subtle">{when ?? formatDate(day)}</span>
      </p>
      {heading !== '' && (
        <p class="note-heading">
          <Marked text={heading} words={words} />
        </p>
      )}
      <p class={line === '' ? 'small subtle' : 'small'}>
        {line === '' ? strings.noText : <Marked text={line} words={words} />}
      </p>
      {(followUp || tags.length > 0) && (
        <ul class="row-tags small">
          {followUp && <li class="comes-back">{strings.followUp}</li>}
          {tags.map((tag) => (
            <li key={tag} class="note-tag">
              <Marked text={tag} words={words} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}

/** The text with the words that were looked for marked in it. */
function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return (
    <>
      {hitPieces(text, words).map((piece, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
        piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
