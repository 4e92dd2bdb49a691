/**
 * Divides a text into pieces that are parsed one by one, so that the time grows with its length and not with the
 * square of it. A piece that would take long, and that no person writes, is to be shown as it stands.
 */
export interface MarkdownPiece {
  readonly is: 'markdown' | 'plain';
  readonly text: string;
}

/** UTF-16 units. A page and a half without a blank line. */
const MAX_PIECE = 4000;
/** A long list is parsed by so many lines at a time. */
const MAX_LINES = 40;
/** Signs that open or close something. A dense paragraph with links and bold words has fifty. */
const MAX_SIGNS = 100;
/** Lists and quotes inside each other, on one line. */
const MAX_DEPTH = 6;
/** Spaces before a line: lists inside each other, on lines of their own. */
const MAX_INDENT = 24;
/** Twenty pages of lists; the parser takes a third of a millisecond for each line. What comes after is plain. */
const MAX_PARSED_LINES = 800;
/** Seven hundred bold words. */
const MAX_PARSED_SIGNS = 3000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const SIGN = /[*_`[\]<!\\]/g;

export function splitMarkdown(text: string): readonly MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  const parsed = { lines: 0, signs: 0 };
  const cut = (): void => {
    const piece = lines.join('\n');
    const count = lines.length;
    lines = [];
    if (piece.trim() === '') return;
    const signs = piece.match(SIGN)?.length ?? 0;
    const isParsed =
      signs <= MAX_SIGNS &&
      parsed.signs + signs <= MAX_PARSED_SIGNS &&
      parsed.lines + count <= MAX_PARSED_LINES &&
      isWritable(piece);
    if (isParsed) {
      parsed.lines += count;
      parsed.signs += signs;
    }
    pieces.push({ is: isParsed ? 'markdown' : 'plain', text: piece });
  };
  for (const line of text.split('\n')) {
    const sign = FENCE.exec(line)?.[1] ?? null;
    const isBlank = line.trim() === '';
    if (fence === null && (isBlank || lines.length >= MAX_LINES || sign !== null)) cut();
    if (fence !== null || !isBlank) lines.push(line);
    if (fence === null) fence = sign;
    // Closed by as many of the same sign.
    else if (sign?.startsWith(fence) === true && line.trim() === sign) {
      fence = null;
      cut();
    }
  }
  cut();
  return pieces;
}

function isWritable(piece: string): boolean {
  if (piece.length > MAX_PIECE) return false;
  return piece.split('\n').every((line) => depthOf(line) <= MAX_DEPTH);
}

/** How many lists and quotes a line opens before its words; more than enough where it is indented too far. */
function depthOf(line: string): number {
  const indent = line.length - line.trimStart().length;
  if (indent > MAX_INDENT) return MAX_DEPTH + 1;
  let depth = 0;
  let rest = line.trimStart();
  for (; depth <= MAX_DEPTH; depth += 1) {
    const marker = /^(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/.exec(rest)?.[0];
    if (marker === undefined) break;
    rest = rest.slice(marker.length).trimStart();
  }
  return depth;
}
