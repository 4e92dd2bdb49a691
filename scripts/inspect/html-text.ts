/**
 * The text of an HTML file as the extension reads it from a page (`lib/page/read-page.ts`), with the way back to
 * positions in the file. What an element means is asked of the same module; there is no layout and no CSS here,
 * so two words that touch across an inline edge count as one.
 */
import { Parser } from 'htmlparser2';
import type { HeadingSpan } from '../../lib/model/mention.ts';
import { type ElementKind, elementKind } from '../../lib/detect/element-kind.ts';

export interface FileText {
  readonly text: string;
  readonly headings: readonly HeadingSpan[];
  /** Span in the file of `text.slice(start, end)`; end exclusive. */
  inFile(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Text of one node, or of one character reference, with where it stands in the file. */
interface Piece {
  readonly data: string;
  readonly start: number;
  readonly end: number;
  readonly separator: string;
  readonly heading: object | null;
  readonly level: number;
  readonly region: 'main' | 'title' | 'other';
}

interface Open {
  readonly name: string;
  readonly kind: ElementKind;
  readonly main: boolean;
  cells: number;
}

export function textOfHtml(html: string): FileText {
  const pieces = readPieces(html);
  const hasMain = pieces.some(({ region, data }) => region === 'main' && data.trim() !== '');
  const chosen = hasMain ? pieces.filter(({ region }) => region !== 'other') : pieces;
  return assemble(chosen);
}

function readPieces(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open: Open[] = [];
  let separator = '';
  let mainSeen = false;

  function separate(by: string): void {
    const inCell = open.some(({ kind }) => kind === 'cell');
    if (by === '\t') separator = `${separator.replace(' ', '')}\t`;
    else if (by === '\n' && !inCell) separator = '\n';
    else if (separator === '') separator = ' ';
  }

  function edge({ kind }: Open): void {
    if (kind !== 'inline' && kind !== 'cell') separate('\n');
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const facts = {
        localName: name,
        getAttribute: (attribute: string) => attributes[attribute] ?? null,
        querySelector: () => null,
      };
      const kind = elementKind(facts);
      const row = open.findLast((element) => element.kind === 'row');
      const main = name === 'main' || attributes.role === 'main';
      mainSeen ||= main;
      const element: Open = { name, kind, main, cells: 0 };
      edge(element);
      if (kind === 'cell' && row !== undefined) {
        if (row.cells > 0) separate('\t');
        row.cells += 1;
      }
      open.push(element);
    },
    onclosetag() {
      const element = open.pop();
      if (element !== undefined) edge(element);
    },
    ontext(data) {
      if (open.some(({ kind }) => kind === 'skipped')) return;
      if (data.trim() === '' && data !== '\u00a0') {
        if (pieces.length > 0) separate(' ');
        return;
      }
      const heading = open.find(({ kind }) => typeof kind === 'number');
      const inMain = open.some(({ main }) => main);
      const isTitle = !mainSeen && open.some(({ name }) => name === 'h1');
      pieces.push({
        data,
        start: parser.startIndex,
        end: parser.endIndex + 1,
        separator,
        heading: heading ?? null,
        level: typeof heading?.kind === 'number' ? heading.kind : 0,
        region: inMain ? 'main' : isTitle ? 'title' : 'other',
      });
      separator = '';
    },
  });
  parser.end(html);
  return pieces;
}

function assemble(pieces: readonly Piece[]): FileText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const headings: { start: number; end: number; level: number; element: object }[] = [];
  for (const piece of pieces) {
    if (text !== '') {
      for (const _ of piece.separator) {
        starts.push(piece.start);
        ends.push(piece.start);
      }
      text += piece.separator;
    }
    const from = text.length;
    // A character reference is longer in the file than in the text: all of it stands for its first character.
    const exact = piece.end - piece.start === piece.data.length;
    for (let index = 0; index < piece.data.length; index += 1) {
      starts.push(exact ? piece.start + index : piece.start);
      ends.push(exact ? piece.start + index + 1 : piece.end);
    }
    text += piece.data.replace(/[\n\t\r\f]/g, ' ');
    if (piece.heading !== null) {
      const last = headings.at(-1);
      if (last?.element === piece.heading) last.end = text.length;
      else headings.push({ start: from, end: text.length, level: piece.level, element: piece.heading });
    }
  }
  return {
    text,
    headings: headings.map(({ start, end, level }) => ({ start, end, level })),
    inFile: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}
