/**
 * The text of HTML that is no page in a browser: a file that was dropped, or pasted source. Read as the page side
 * reads a page (`lib/page/read-page.ts`): what an element means is asked of the same module. There is no layout and
 * no CSS here, so two words that touch across an inline edge count as one. Never throws, whatever the HTML.
 */
import { Parser } from 'htmlparser2';
import { type ElementKind, elementKind } from '../detect/element-kind.ts';
import type { DocumentLink } from '../model/document.ts';
import type { HeadingSpan } from '../model/mention.ts';

export interface HtmlText {
  /** Blocks separated by "\n", cells of a row by "\t". */
  readonly text: string;
  /** Of the `title` element, else of the first `h1`, else empty. */
  readonly title: string;
  readonly headings: readonly HeadingSpan[];
  /** Every link with an address, as the HTML writes it. */
  readonly links: readonly DocumentLink[];
  /** Span in the HTML of `text.slice(start, end)`; end exclusive. */
  inSource(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Text of one node, or of one character reference, with where it stands in the HTML. */
interface Piece {
  readonly data: string;
  readonly start: number;
  readonly end: number;
  readonly separator: string;
  readonly heading: Open | null;
  readonly link: Open | null;
  readonly region: 'main' | 'title' | 'other';
}

interface Open {
  readonly name: string;
  readonly kind: ElementKind;
  readonly main: boolean;
  readonly address: string | null;
  /** Of a row: cells so far. */
  cells: number;
  /** Of a cell: it lays out a page (headings or tables inside) instead of holding a value of a row. */
  layout: boolean;
}

export function textOfHtml(html: string): HtmlText {
  const { pieces, title } = readPieces(html);
  const hasMain = pieces.some(({ region, data }) => region === 'main' && data.trim() !== '');
  return assemble(hasMain ? pieces.filter(({ region }) => region !== 'other') : pieces, title);
}

/** An empty line, so that the first row of the next table heads its own columns. */
const TABLE_END = '\n\n';

/** The innermost elements of some kinds, so that no text has to look through all that are open. */
type Innermost = 'row' | 'cell' | 'heading' | 'link' | 'skipped' | 'main' | 'h1';

function readPieces(html: string): { readonly pieces: Piece[]; readonly title: string } {
  const pieces: Piece[] = [];
  const open: Open[] = [];
  const inside: Record<Innermost, Open[]> = {
    row: [],
    cell: [],
    heading: [],
    link: [],
    skipped: [],
    main: [],
    h1: [],
  };
  let separator = '';
  let mainSeen = false;
  let title = '';

  const inValueCell = () => inside.cell.at(-1)?.layout === false;
  function separate(by: string): void {
    if (by === '\t') separator = `${separator.replace(' ', '')}\t`;
    else if (by === '\n' && !inValueCell()) separator = separator === TABLE_END ? separator : by;
    else if (separator === '') separator = ' ';
  }
  function edge({ kind }: Open): void {
    if (kind !== 'inline' && kind !== 'cell') separate('\n');
  }
  function enter(element: Open): void {
    const { name, kind, main } = element;
    const cell = inside.cell.at(-1);
    if (cell !== undefined && (kind === 'row' || typeof kind === 'number')) cell.layout = true;
    edge(element);
    const row = inside.row.at(-1);
    if (kind === 'cell' && row !== undefined) {
      if (row.cells > 0) separate('\t');
      row.cells += 1;
    }
    open.push(element);
    if (kind === 'row' || kind === 'cell' || kind === 'skipped') inside[kind].push(element);
    if (typeof kind === 'number') inside.heading.push(element);
    if (element.address !== null) inside.link.push(element);
    if (main) inside.main.push(element);
    if (name === 'h1') inside.h1.push(element);
  }
  function leave(): void {
    const element = open.pop();
    if (element === undefined) return;
    for (const list of Object.values(inside)) if (list.at(-1) === element) list.pop();
    edge(element);
    if (element.name === 'table' && separator === '\n') separator = TABLE_END;
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const facts = {
        localName: name,
        getAttribute: (attribute: string) => attributes[attribute] ?? null,
        querySelector: () => null,
      };
      const main = name === 'main' || attributes.role === 'main';
      mainSeen ||= main;
      const address = name === 'a' ? (attributes.href ?? null) : null;
      enter({ name, kind: elementKind(facts), main, address, cells: 0, layout: false });
    },
    onclosetag: leave,
    ontext(data) {
      if (open.at(-1)?.name === 'title' && pieces.length === 0) title += data;
      if (inside.skipped.length > 0) return;
      if (data.trim() === '' && data !== '\u00a0') {
        if (pieces.length > 0) separate(' ');
        return;
      }
      const isTitle = !mainSeen && inside.h1.length > 0;
      pieces.push({
        data,
        start: parser.startIndex,
        end: parser.endIndex + 1,
        separator,
        heading: inside.heading.at(-1) ?? null,
        link: inside.link.at(-1) ?? null,
        region: inside.main.length > 0 ? 'main' : isTitle ? 'title' : 'other',
      });
      separator = '';
    },
  });
  parser.end(html);
  return { pieces, title: title.replace(/\s+/gu, ' ').trim() };
}

interface Run {
  readonly start: number;
  end: number;
  readonly element: Open;
}

function assemble(pieces: readonly Piece[], title: string): HtmlText {
  const parts: string[] = [];
  const begins: number[] = [];
  const headings: Run[] = [];
  const links: Run[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0) {
      parts.push(piece.separator);
      length += piece.separator.length;
    }
    const from = length;
    begins.push(from);
    parts.push(piece.data.replace(/[\n\t\r\f]/g, ' '));
    length += piece.data.length;
    extend(headings, piece.heading, from, length);
    extend(links, piece.link, from, length);
  }
  const text = parts.join('');
  const h1 = headings.find(({ element }) => element.kind === 1);
  return {
    text,
    title: title || (h1 === undefined ? '' : text.slice(h1.start, h1.end).trim()),
    headings: headings.map(({ start, end, element }) => ({ start, end, level: Number(element.kind) })),
    links: links.map(({ start, end, element }) => ({
      start,
      text: text.slice(start, end),
      address: element.address ?? '',
    })),
    inSource: (start, end) => ({
      start: sourceOf(pieces, begins, start).start,
      end: end > start ? sourceOf(pieces, begins, end - 1).end : sourceOf(pieces, begins, start).start,
    }),
  };
}

function extend(runs: Run[], element: Open | null, start: number, end: number): void {
  if (element === null) return;
  const last = runs.at(-1);
  if (last?.element === element) last.end = end;
  else runs.push({ start, end, element });
}

/** Where the character at `offset` stands in the HTML. A separator has no place of its own: the next piece's start. */
function sourceOf(
  pieces: readonly Piece[],
  begins: readonly number[],
  offset: number,
): { readonly start: number; readonly end: number } {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((begins[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (piece === undefined) return { start: 0, end: 0 };
  const within = offset - (begins[low - 1] ?? 0);
  if (within >= piece.data.length) {
    const next = pieces[low]?.start ?? piece.end;
    return { start: next, end: next };
  }
  // A character reference is longer in the HTML than in the text: all of it stands for its first character.
  const exact = piece.end - piece.start === piece.data.length;
  return exact
    ? { start: piece.start + within, end: piece.start + within + 1 }
    : { start: piece.start, end: piece.end };
}
