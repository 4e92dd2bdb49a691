/**
 * What keys of the editor do to a text with light Markdown: marks around what is selected, and lists that go on. Pure:
 * each gives what is to be put in place of what, so that the browser can do it and undo it.
 */
export interface Selected {
  readonly text: string;
  /** UTF-16 positions; equal where nothing is selected. */
  readonly start: number;
  readonly end: number;
}

export interface TextEdit {
  /** What is replaced. */
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** What is selected then, in the new text. */
  readonly select: readonly [start: number, end: number];
}

/** Puts `mark` on both sides of what is selected, or takes it away where it stands there. */
export function toggleMark({ text, start, end }: Selected, mark: string): TextEdit {
  const size = mark.length;
  const inner = text.slice(start, end);
  const isOutside = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark;
  if (isOutside && start >= size) {
    return { start: start - size, end: end + size, by: inner, select: [start - size, end - size] };
  }
  if (inner.length >= 2 * size && inner.startsWith(mark) && inner.endsWith(mark)) {
    return { start, end, by: inner.slice(size, -size), select: [start, end - 2 * size] };
  }
  return { start, end, by: mark + inner + mark, select: [start + size, end + size] };
}

/** "[selected]()" with the cursor where the address goes; of a selected address, "[](address)" with it before. */
export function makeLink({ text, start, end }: Selected): TextEdit {
  const inner = text.slice(start, end);
  if (/^https?:\/\/\S+$/.test(inner)) {
    return { start, end, by: `[](${inner})`, select: [start + 1, start + 1] };
  }
  const at = start + inner.length + 3;
  return { start, end, by: `[${inner}]()`, select: [at, at] };
}

const LIST_LINE = /^([ \t]{0,12})(?:([-*+])|(\d{1,6})([.)]))[ \t]+(\S?)/;

/** What Enter does in a list: the next point, or the end of the list in an empty one. Null: what it always does. */
export function continueList({ text, start, end }: Selected): TextEdit | null {
  if (start !== end) return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, start);
  const point = LIST_LINE.exec(line);
  if (point === null) return null;
  const [, indent = '', bullet, number, sign = '', first] = point;
  if (first === '' && text.slice(start).split('\n', 1)[0] === '') {
    return { start: lineStart, end: start, by: '', select: [lineStart, lineStart] };
  }
  const by = `\n${indent}${bullet ?? `${Number(number) + 1}${sign}`} `;
  return { start, end, by, select: [start + by.length, start + by.length] };
}

/** A point that the list already began, written once more by hand: "- -", "2. 2." at the end of a line. */
const POINT_TWICE = /^([ \t]{0,12}(?:([-*+])|(\d{1,6}[.)]))) +(?:\2|\3)$/;

/** What a space does behind a marker that stands there already: the second one goes. Null: what it always does. */
export function absorbMarker({ text, start, end }: Selected): TextEdit | null {
  if (start !== end || text.slice(start).split('\n', 1)[0] !== '') return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [, point = ''] = POINT_TWICE.exec(text.slice(lineStart, start)) ?? [];
  if (point === '') return null;
  const at = lineStart + point.length + 1;
  return { start: at, end: start, by: '', select: [at, at] };
}
