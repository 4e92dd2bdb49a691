/**
 * Finds notes by words and facts. Asked at every keystroke over 10,000 notes: what does not depend on the query is
 * folded once a state of a note.
 */
import { foldWords } from '../glossary/fold.ts';
import type { CaseId } from '../model/case.ts';
import type { CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { Note, OperationId } from '../model/note.ts';
import { needleOf, queryWords } from './query-words.ts';

/** What a list of notes has to know of a case. */
export interface NotedCase {
  readonly id: CaseId;
  readonly council: CouncilId;
  readonly year: number;
  /** "NUFA 26/25". */
  readonly label: string;
  /** Null where it is not known. */
  readonly title: string | null;
  /** Everything that the case is found by. */
  readonly words: string;
  /** "NUFA 29.–30. oktober 2025", or "NUFA 2025, møtedato ukjent". */
  readonly meeting: string;
  /** Null where it is not known. */
  readonly meetingDay: IsoDate | null;
}

/** Null: whatever it is. */
export interface NoteFilters {
  readonly council: CouncilId | null;
  readonly meeting: string | null;
  readonly year: number | null;
  readonly tag: string | null;
  readonly followUp: true | null;
}

export const NO_NOTE_FILTERS: NoteFilters = {
  council: null,
  meeting: null,
  year: null,
  tag: null,
  followUp: null,
};

export interface ListedNote {
  readonly note: Note;
  readonly of: NotedCase;
  /** Folded words, a space before each. */
  readonly text: string;
}

/** @param before what was made of an earlier list: states that are still the same are not folded again */
export function prepareNotes(
  notes: readonly Note[],
  caseOf: (id: CaseId) => NotedCase,
  before: readonly ListedNote[] = [],
): readonly ListedNote[] {
  const known = new Map<OperationId, ListedNote>(before.map((one) => [one.note.operation, one]));
  return notes.map((note) => {
    const of = caseOf(note.content.caseId);
    const last = known.get(note.operation);
    const text = last?.of === of ? last.text : searchText(note, of);
    return { note, of, text };
  });
}

/** Those that have every word of the query and pass every filter, in their order. */
export function filterNotes(
  notes: readonly ListedNote[],
  query: string,
  filters: NoteFilters,
): readonly ListedNote[] {
  const needles = queryWords(query).map(needleOf);
  return notes.filter((one) => passes(one, filters) && needles.every((needle) => one.text.includes(needle)));
}

function passes({ note, of }: ListedNote, { council, meeting, year, tag, followUp }: NoteFilters): boolean {
  return (
    (council === null || of.council === council) &&
    (meeting === null || of.meeting === meeting) &&
    (year === null || of.year === year) &&
    (tag === null || note.content.tags.includes(tag)) &&
    (followUp === null || note.content.followUp)
  );
}

function searchText({ content }: Note, of: NotedCase): string {
  const folded = foldWords([of.words, content.heading, ...content.tags, content.text].join('\n'));
  // Joined, not added: a sum of strings is only put together when it is first searched, and that keystroke waits.
  return ['', folded].join(' ');
}
