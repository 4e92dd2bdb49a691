/** A difference as plain text, to paste: "[-fjernet-] {+lagt til+}", as `wdiff` writes it. */
import type { DifferencePiece } from '../../difference/difference.ts';
import type { DifferenceStrings } from '../../strings/difference.ts';
import type { PartDifference } from './compare.ts';

const MARKS: Readonly<Record<DifferencePiece['is'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

/** Each part under its name; one that cannot be compared says why. */
export function copiedText(
  title: string,
  parts: readonly PartDifference[],
  labels: readonly [before: string, after: string],
  strings: DifferenceStrings,
): string {
  const said = parts.map((part) =>
    [strings.parts[part.what], ...partLines(part, labels, strings)].join('\n\n'),
  );
  return [title, strings.notation, ...said].join('\n\n');
}

function partLines(
  { what, before, after, pieces, text }: PartDifference,
  labels: readonly [before: string, after: string],
  strings: DifferenceStrings,
): readonly string[] {
  if (pieces !== null) return [pieces.map(marked).join('').trim()];
  const unread = [before, after].flatMap((side, at) => {
    const half = what === 'outcome' ? (at === 0 ? 'proposal' : 'decision') : what;
    if (side.is === 'unread') return [strings.unread(half, labels[at] ?? '')];
    return side.is === 'read' ? [] : [`${strings.inOurWords(labels[at] ?? '')} ${side.text}`];
  });
  if (text === null) return unread;
  return [...unread, `${strings.standsIn(before.is === 'read' ? labels[0] : labels[1])}\n${text}`];
}

/** The marks stand at the words, white space outside of them. */
function marked({ is, text }: DifferencePiece): string {
  const [open, close] = MARKS[is];
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === '' ? text : `${before}${open}${words}${close}${after}`;
}
