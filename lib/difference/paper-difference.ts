/**
 * What changed from one paper's words to another's: sentence by sentence, and word by word where a sentence was
 * reworded. Lines and pages are left out of account. Made to be read: crumbs that two wordings have in common by chance
 * ("og", "i") are no part of what is the same.
 */
import { alignInSteps, type Pair } from './align.ts';
import { type DifferencePiece, difference } from './difference.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Yields now and then, for `inSlices`. Paragraphs end with a line break, other sentences with a space. */
export function* paperDifferenceInSteps(
  before: string,
  after: string,
): Generator<number, readonly DifferencePiece[]> {
  const [old, next] = [sentencesOf(before), sentencesOf(after)];
  const aligned = yield* alignInSteps(
    old.map(({ text }) => text),
    next.map(({ text }) => text),
  );
  if (aligned === null) return joined(difference(spaced(old), spaced(next)));
  const pieces: DifferencePiece[] = [];
  for (const [at, { before: from, after: to }] of inReadingOrder(aligned).entries()) {
    pieces.push(...pairPieces(from === null ? null : old[from], to === null ? null : next[to]));
    yield at;
  }
  return joined(pieces);
}

/** What was removed in one place stands together, before what was added there. */
function inReadingOrder(pairs: readonly Pair[]): readonly Pair[] {
  const ordered: Pair[] = [];
  let added: Pair[] = [];
  for (const pair of pairs) {
    if (pair.before === null) added.push(pair);
    else if (pair.after === null) ordered.push(pair);
    else {
      ordered.push(...added, pair);
      added = [];
    }
  }
  return [...ordered, ...added];
}

function pairPieces(
  before: Sentence | null | undefined,
  after: Sentence | null | undefined,
): readonly DifferencePiece[] {
  if (!before && !after) return [];
  if (!after) return [{ is: 'removed', text: withEnd(before) }];
  if (!before) return [{ is: 'added', text: withEnd(after) }];
  if (before.text === after.text) return [{ is: 'same', text: withEnd(after) }];
  const end = withEnd(after).slice(after.text.length);
  return [...withoutCrumbs(difference(before.text, after.text)), { is: 'same', text: end }];
}

function withEnd(sentence: Sentence | null | undefined): string {
  return sentence ? `${sentence.text}${sentence.endsParagraph ? '\n' : ' '}` : '';
}

function spaced(sentences: readonly Sentence[]): string {
  return sentences.map(withEnd).join('');
}

interface Change {
  /** Before it. */
  same: string;
  removed: string;
  added: string;
}

/** What is the same between two changes is a crumb where each of them is longer: the change is one. */
function withoutCrumbs(pieces: readonly DifferencePiece[]): readonly DifferencePiece[] {
  const changes: Change[] = [{ same: '', removed: '', added: '' }];
  for (const { is, text } of pieces) {
    const last = changes.at(-1);
    if (last === undefined) continue;
    if (is !== 'same') last[is] += text;
    else if (last.removed + last.added === '') last.same += text;
    else changes.push({ same: text, removed: '', added: '' });
  }
  const kept: Change[] = [];
  for (const change of changes) {
    const last = kept.at(-1);
    const crumb = Math.min(size(last), size(change));
    if (last === undefined || change.same.length > Math.min(crumb, LONGEST_CRUMB)) kept.push({ ...change });
    else {
      last.removed += change.same + change.removed;
      last.added += change.same + change.added;
    }
  }
  return kept.flatMap(({ same, removed, added }) => [
    { is: 'same', text: same },
    { is: 'removed', text: removed },
    { is: 'added', text: added },
  ]);
}

/** UTF-16 units. */
const LONGEST_CRUMB = 12;

function size(change: Change | undefined): number {
  return change === undefined ? 0 : Math.max(change.removed.length, change.added.length);
}

/** Neighbours of one kind as one piece; none is empty. */
function joined(pieces: readonly DifferencePiece[]): readonly DifferencePiece[] {
  const made: DifferencePiece[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (piece.text === '') continue;
    if (last?.is === piece.is) made[made.length - 1] = { ...last, text: last.text + piece.text };
    else made.push(piece);
  }
  return made;
}
