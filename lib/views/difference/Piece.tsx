/** A piece of a difference, told by marks and by words: colour alone says nothing to many. */
import type { ShownPiece } from '../../difference/shorten-same.ts';
import { noteChangesStrings } from '../../strings/note-changes.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly of: ShownPiece;
  /** What stands for what was left out. */
  readonly leftOut?: (lines: number) => string;
}

export function Piece({ of: piece, leftOut }: Props) {
  const { language } = usePage();
  const strings = noteChangesStrings(language);
  if (piece.is === 'same') return <>{piece.text}</>;
  if (piece.is === 'left-out') {
    return <span class="left-out">{(leftOut ?? strings.leftOut)(piece.lines)}</span>;
  }
  const Mark = piece.is === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="ds-sr-only">{strings[piece.is]}</span>
      {piece.text}
      <span class="ds-sr-only">{strings.end}</span>
    </Mark>
  );
}
