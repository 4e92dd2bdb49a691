/**
 * What changed from one paper's words to another's: sentence by sentence, and word by word where a sentence was
 * reworded. Lines and pages are left out of account. Made to be read: crumbs that two wordings have in common by chance
 * ("og", "i") are no part of what is the same.
 */
import { alignInSteps } from './align.ts';
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
  const pieces: DifferencePiece[] = [];
  let removed: Sentence[] = [];
  let added: Sentence[] = [];
  const flush = (): void => {
    pieces.push(...wholeSentences('removed', removed), ...wholeSentences('added', added));
    [removed, added] = [[], []];
  };
  for (const [at, pair] of aligned.entries()) {
    const from = pair.before === null ? undefined : old[pair.before];
    const to = pair.after === null ? undefined : next[pair.after];
    if (from !== undefined && to !== undefined) {
      flush();
      pieces.push(...reworded(from.text, to));
    } else {
      if (from !== undefined) removed.push(from);
      if (to !== undefined) added.push(to);
    }
    yield at;
  }
  flush();
  return joined(pieces);
}

/** What was removed in one place stands together, before what was added there; the space after it is no change. */
function wholeSentences(is: 'removed' | 'added', sentences: readonly Sentence[]): readonly DifferencePiece[] {
  const text = sentences.map((sentence) => sentence.text + endOf(sentence)).join('');
  const words = text.trimEnd();
  return [
    { is, text: words },
    { is: 'same', text: text.slice(words.length) },
  ];
}

function reworded(before: string, after: Sentence): readonly DifferencePiece[] {
  const pieces: readonly DifferencePiece[] =
    before === after.text ? [{ is: 'same', text: before }] : withoutCrumbs(difference(before, after.text));
  return [...pieces, { is: 'same', text: endOf(after) }];
}

function endOf({ endsParagraph }: Sentence): string {
  return endsParagraph ? '\n' : ' ';
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
  return kept.flatMap(({ same, removed, added }) => {
    // Both go on with the same space: it is no part of the change.
    const space = removed.endsWith(' ') && added.endsWith(' ') ? -1 : undefined;
    return [
      { is: 'same', text: same },
      { is: 'removed', text: removed.slice(0, space) },
      { is: 'added', text: added.slice(0, space) },
      { is: 'same', text: space === undefined ? '' : ' ' },
    ];
  });
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
