/**
 * Puts two sets of notes together, of two machines or of a machine and a file, so that no text is lost:
 * - of two states where one grew out of the other, the later is the note;
 * - where both were changed apart, the one that was changed oftener is the note (then the later one), and the other
 *   text becomes a conflict for the reader. One that was thrown away gives way to one that is in use, and is kept as
 *   an earlier state, since nobody asks for it;
 * - earlier states are united, and the newest fifty are kept;
 * - a conflict that the other side has settled is settled.
 *
 * Gives the same in either order and however often, and for three sets in whichever grouping; but for notes that were
 * thrown away on one machine and changed on another, for equal texts that were written twice, and for states beyond
 * the fifty: those may end as a conflict in one grouping and as an earlier state in the other.
 *
 * What was deleted for ever left no trace: it comes back from a set that has it.
 */
import { MAX_REVISIONS, type NoteConflict, type NoteId } from '../model/note.ts';
import type { KeptBundle, KeptNote, KeptNotes, KeptState } from './kept-notes.ts';
import { compareConflicts, compareStates, compareText, contentName, holds } from './order-states.ts';

export function mergeNotes(one: KeptNotes, other: KeptNotes): KeptNotes {
  const ones = bundles(one);
  const others = bundles(other);
  const merged = [...new Set([...ones.keys(), ...others.keys()])]
    .sort(compareText)
    .map((id) => mergeBundles(ones.get(id) ?? NOTHING, others.get(id) ?? NOTHING));
  return {
    notes: merged.map(({ note }) => note).filter((note) => note !== null),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

const NOTHING: KeptBundle = { note: null, conflicts: [] };

/** By the id of the note. A note that is there twice is merged with itself. */
export function bundles({ notes, conflicts }: KeptNotes): ReadonlyMap<NoteId, KeptBundle> {
  const found = new Map<NoteId, KeptBundle>();
  const add = (id: NoteId, bundle: KeptBundle): void => {
    const known = found.get(id);
    found.set(id, known === undefined ? bundle : mergeBundles(known, bundle));
  };
  const ofNote = Map.groupBy(conflicts, ({ note }) => note);
  for (const note of notes) {
    add(note.id, { note, conflicts: ofNote.get(note.id) ?? [] });
    ofNote.delete(note.id);
  }
  for (const [id, texts] of ofNote) add(id, { note: null, conflicts: texts });
  return found;
}

/** Of the same note. */
export function mergeBundles(one: KeptBundle, other: KeptBundle): KeptBundle {
  const { note, apart } = mergeHeads(one.note, other.note);
  const states = note === null ? [] : [note, ...note.revisions];
  const conflicts = latestOfEachEditor([...one.conflicts, ...other.conflicts, ...apart]).filter(
    (text) =>
      !states.some((state) => holds(state, text)) &&
      (note === null || contentName(note.content) !== contentName(text.content)),
  );
  return { note: note && { ...note, revisions: note.revisions.slice(0, MAX_REVISIONS) }, conflicts };
}

interface MergedHeads {
  /** With all revisions of both. */
  readonly note: KeptNote | null;
  /** The text that lost. */
  readonly apart: readonly NoteConflict[];
}

function mergeHeads(one: KeptNote | null, other: KeptNote | null): MergedHeads {
  if (one === null || other === null) {
    const note = one ?? other;
    return { note: note && { ...note, revisions: newestFirst(note, note.revisions) }, apart: [] };
  }
  const oneHolds = historyHolds(one, other);
  const otherHolds = historyHolds(other, one);
  const isFirst = oneHolds === otherHolds ? compareApart(one, other, oneHolds) >= 0 : oneHolds;
  const [head, loser] = isFirst ? [one, other] : [other, one];
  const known = [head, ...head.revisions];
  // An operation names one state: a second text under its name can only be kept beside.
  const isNameTaken = known.some(({ operation }) => operation === loser.operation);
  const isApart =
    !oneHolds &&
    !otherHolds &&
    (loser.deletedAt === null || isNameTaken) &&
    contentName(loser.content) !== contentName(head.content);
  const isEarlierForm = !isNameTaken && known.some((state) => holds(state, loser));
  const revisions = [...head.revisions, ...loser.revisions];
  if (!isApart && !isEarlierForm) revisions.push(stateOf(loser));
  return {
    note: { ...head, revisions: newestFirst(head, revisions) },
    apart: isApart ? [conflictOf(loser)] : [],
  };
}

function historyHolds(note: KeptNote, state: KeptState): boolean {
  return [note, ...note.revisions].some((known) => holds(known, state));
}

/** The one in use before the one that was thrown away; not so for one state that is told in two ways. */
function compareApart(one: KeptNote, other: KeptNote, isSame: boolean): number {
  const inUse = Number(one.deletedAt === null) - Number(other.deletedAt === null);
  return (isSame ? 0 : inUse) || compareStates(one, other);
}

/** Each operation once, and the head not among them. */
function newestFirst(head: KeptNote, states: readonly KeptState[]): readonly KeptState[] {
  const sorted = states.map(stateOf).sort((one, other) => compareStates(other, one));
  const seen = new Set([head.operation]);
  return sorted.filter(({ operation }) => !seen.has(operation) && seen.add(operation));
}

/** An editor goes on writing on its text: of two, the later one grew out of the earlier. */
function latestOfEachEditor(texts: readonly NoteConflict[]): readonly NoteConflict[] {
  const latest = new Map<string, NoteConflict>();
  for (const text of texts) {
    const known = latest.get(text.editing);
    if (known === undefined || compareConflicts(known, text) < 0) latest.set(text.editing, text);
  }
  return [...latest.values()].sort((one, other) => compareText(one.editing, other.editing));
}

function stateOf(state: KeptState): KeptState {
  const { operation, number, editing, begunAt, savedAt, deletedAt, content } = state;
  return { operation, number, editing, begunAt, savedAt, deletedAt, content };
}

function conflictOf({ id, editing, operation, savedAt, content }: KeptNote): NoteConflict {
  return { note: id, editing, operation, savedAt, content };
}
