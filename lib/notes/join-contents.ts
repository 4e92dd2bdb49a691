/** One note of two: for a reader who wants both texts of a conflict kept. */
import { MAX_NOTE_HEADING, MAX_NOTE_TEXT, MAX_TAGS, type NoteContent } from '../model/note.ts';

/** A line between the texts, as Markdown draws one. */
const BETWEEN = '\n\n---\n\n';

/**
 * `first` with the text of `second` below a line. Null where that is longer than a note may be. A heading, a day and a
 * case are of the first; what the second is called stands above its text, where the first is called something else.
 */
export function joinContents(first: NoteContent, second: NoteContent): NoteContent | null {
  const heading = first.heading === '' ? second.heading : first.heading;
  const called = second.heading === '' || second.heading === heading ? '' : `**${second.heading}**\n\n`;
  const below = called + second.text;
  const text = first.text === '' || below === '' ? first.text + below : first.text + BETWEEN + below;
  if (text.length > MAX_NOTE_TEXT) return null;
  return {
    ...first,
    heading: heading.slice(0, MAX_NOTE_HEADING),
    text,
    tags: [...new Set([...first.tags, ...second.tags])].slice(0, MAX_TAGS).toSorted(inAlphabet),
    followUp: first.followUp || second.followUp,
  };
}

const alphabet = new Intl.Collator('nb', { sensitivity: 'variant' });

function inAlphabet(a: string, b: string): number {
  return alphabet.compare(a, b);
}
