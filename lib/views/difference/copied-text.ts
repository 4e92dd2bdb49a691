/** A difference as plain text, to paste: "[-fjernet-] {+lagt til+}", as `wdiff` writes it. */
import type { DifferencePiece } from '../../difference/difference.ts';

const MARKS: Readonly<Record<DifferencePiece['is'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

export function copiedText(pieces: readonly DifferencePiece[]): string {
  return pieces.map(marked).join('').trim();
}

/** The marks stand at the words, white space outside of them. */
function marked({ is, text }: DifferencePiece): string {
  const [open, close] = MARKS[is];
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === '' ? text : `${before}${open}${words}${close}${after}`;
}
