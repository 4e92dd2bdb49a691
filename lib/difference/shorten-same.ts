/** Leaves out the middle of what two texts have in common, so that what differs is seen without scrolling. */
import type { DifferencePiece } from './difference.ts';

export type ShownPiece = DifferencePiece | { readonly is: 'left-out'; readonly lines: number };

/** UTF-16 units around a change that say where it stands. */
const AROUND = 160;
/** Less is not worth hiding. */
const WORTH_HIDING = 400;

export function shortenSame(pieces: readonly DifferencePiece[]): readonly ShownPiece[] {
  return pieces.flatMap((piece, at): readonly ShownPiece[] => {
    const { is, text } = piece;
    if (is !== 'same' || text.length < 2 * AROUND + WORTH_HIDING) return [piece];
    // What stands before the first change is only shown where it leads up to it, and so at the end.
    const start = at === 0 ? '' : upToBreak(text.slice(0, AROUND));
    const end = at === pieces.length - 1 ? '' : fromBreak(text.slice(-AROUND));
    const lines = text.slice(start.length, text.length - end.length).split('\n').length;
    const kept = (part: string): readonly ShownPiece[] => (part === '' ? [] : [{ is, text: part }]);
    return [...kept(start), { is: 'left-out', lines }, ...kept(end)];
  });
}

/** Whole words. */
function upToBreak(text: string): string {
  const end = text.search(/\s\S*$/);
  return (end <= 0 ? text : text.slice(0, end)).replace(/[\uD800-\uDBFF]$/, '');
}

function fromBreak(text: string): string {
  const start = text.search(/\s/);
  return (start === -1 ? text : text.slice(start + 1)).replace(/^[\uDC00-\uDFFF]/, '');
}
