/**
 * A page's items → its pieces in reading order. Pure, and of linear time but for sorting: every item becomes one piece,
 * which is in the text or in `outside`.
 */
import { bandsOf, type Run, type Segment, wholeLine } from './bands.ts';
import { type BodyLetters, bodyLetters, headingLevel } from './heading-level.ts';
import { betweenLines, betweenRuns } from './join-words.ts';
import type { LaidPage, LaidPiece } from './laid-page.ts';
import type { PageContent, PageItem } from './page-items.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { runsToCut } from './split-runs.ts';
import { tableRows } from './table-rows.ts';
import { zonesOf } from './zones.ts';

export interface PageSurroundings {
  /** Indices of items that stand at the same place of other pages. */
  readonly heads: ReadonlySet<number>;
  /** Of the file's running text; null: the page is all there is. */
  readonly body: BodyLetters | null;
}

const ALONE: PageSurroundings = { heads: new Set(), body: null };

type Separator = LaidPiece['separator'];

interface Words {
  readonly run: Run;
  separator: Separator;
  dropped: 0 | 1;
  readonly heading: LaidPiece['heading'];
}

export function layoutPage(content: PageContent, { heads, body }: PageSurroundings = ALONE): LaidPage {
  const { number, width, height, items } = content;
  const twice = doubledItems(items);
  const outside = items.flatMap((_, index) => (heads.has(index) || twice.has(index) ? [index] : []));
  const isOutside = new Set(outside);
  const own = bodyLetters([content]);
  // pdf.js names a face anew once it has let go of it: only those of one page can be compared.
  const letters = body === null ? own : { ...body, font: own.font };
  const inText = framesOf(items, isOutside).flatMap((runs, at) =>
    wordsOf(runs, letters, at === 0 ? width : 0),
  );
  const [first] = inText;
  if (first !== undefined) first.separator = number === 1 ? '' : '\n';
  const pieces = [
    ...inText.map(({ run, separator, dropped, heading }) =>
      pieceOf(run.item, { separator, dropped, heading }),
    ),
    ...outside.flatMap((index) => {
      const item = items[index];
      return item === undefined ? [] : [pieceOf(item, { separator: '\n', dropped: 0, heading: 0 })];
    }),
  ];
  return { number, width, height, pieces, outside: new Set(outside.map((_, at) => inText.length + at)) };
}

function pieceOf(
  { text, x, y, width, size, ascent, angle, font }: PageItem,
  said: Pick<LaidPiece, 'separator' | 'dropped' | 'heading'>,
): LaidPiece {
  const turned = (angle * Math.PI) / 180;
  const left = x + ascent * size * Math.sin(turned);
  const top = y - ascent * size * Math.cos(turned);
  return { text, ...said, left, top, width, height: size, angle, font };
}

/** Items by the angle that they stand at, the one with most letters first, in frames that set them upright. */
function framesOf(items: readonly PageItem[], outside: ReadonlySet<number>): readonly Run[][] {
  const frames = new Map<number, { runs: Run[]; letters: number }>();
  items.forEach((item, index) => {
    if (outside.has(index)) return;
    // A scanned page stands a degree or two askew.
    const angle = (Math.round(item.angle / 15) * 15) % 360;
    const frame = frames.get(angle) ?? { runs: [], letters: 0 };
    const turned = (angle * Math.PI) / 180;
    const left = item.x * Math.cos(turned) + item.y * Math.sin(turned);
    const baseline = item.y * Math.cos(turned) - item.x * Math.sin(turned);
    const { text, size, width } = item;
    frame.runs.push({ item, index, text, left, right: left + width, baseline, size });
    frame.letters += text.length;
    frames.set(angle, frame);
  });
  return [...frames.values()].sort((one, other) => other.letters - one.letters).map(({ runs }) => runs);
}

/** Shares of the letters' size: a word that is printed twice to look bold is moved by less. */
const SHADOW = 0.2;

function doubledItems(items: readonly PageItem[]): ReadonlySet<number> {
  const seen = new Map<string, PageItem[]>();
  const twice = new Set<number>();
  items.forEach((item, index) => {
    const key = `${item.angle} ${Math.round(item.y / 8)} ${item.text}`;
    const others = seen.get(key) ?? [];
    const near = SHADOW * item.size;
    if (others.some((other) => Math.abs(other.x - item.x) < near && Math.abs(other.y - item.y) < near))
      twice.add(index);
    // A few suffice: the same words stand at few places of one line.
    else if (others.length < 20) seen.set(key, [...others, item]);
  });
  return twice;
}

/** Of the white on the left: how much of it is on the right, at the least, where no line shows how far it goes. */
const SAME_MARGIN = 0.97;

/**
 * The words of one frame in reading order.
 * @param width of the page; 0 where it says nothing of how long its lines may be.
 */
function wordsOf(runs: readonly Run[], body: BodyLetters, width: number): readonly Words[] {
  const words: Words[] = [];
  const left = runs.reduce((least, run) => Math.min(least, run.left), width);
  const right = runs.reduce((most, run) => Math.max(most, run.right), SAME_MARGIN * (width - left));
  const bands = bandsOf(runs);
  const cut = runsToCut(bands);
  const cells = cut.size === 0 ? bands : bandsOf(runs.flatMap((run) => cut.get(run.index) ?? [run]));
  for (const zone of zonesOf(cells)) {
    if (zone.is === 'plain') {
      const lines = zone.lines.map(wholeLine);
      for (const paragraph of paragraphsOf(lines, right, body.leading))
        writeParagraph(words, paragraph, body);
      continue;
    }
    let apart = true;
    for (const { cells, rights } of tableRows(zone.bands, zone.edges, body.leading)) {
      const filled = cells.flatMap((cell, column) => {
        const paragraphs = paragraphsOf(cell, rights[column] ?? 0, body.leading);
        return paragraphs.length === 0 ? [] : [paragraphs];
      });
      const isRow = isTabRow(filled);
      filled.forEach((paragraphs, cell) => {
        if (isRow) writeCell(words, paragraphs, cell > 0 ? '\t' : apart ? '\n\n' : '\n');
        else for (const paragraph of paragraphs) writeParagraph(words, paragraph, body);
      });
      apart = false;
    }
  }
  return words;
}

/** A case's number: what stands behind it are the cells of an agenda, whose presenters may have lines of their own. */
const KEY = /^(?:sak\s)?\d{1,3}[/-]\d{2}$/iu;
const MOST_IN_CELL = 3;
const LONGEST_CELL = 250;

/** Cells of a row stand in one line; one that holds paragraphs is read by itself, one cell after the other. */
function isTabRow(cells: readonly (readonly Paragraph[])[]): boolean {
  if (cells.length < 2) return false;
  if (cells.every(({ length }) => length === 1)) return true;
  const texts = cells.map((cell) => cell.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '));
  const isShort = cells.every(
    ({ length }, index) => length <= MOST_IN_CELL && (texts[index]?.length ?? 0) <= LONGEST_CELL,
  );
  return isShort && KEY.test(texts[0] ?? '');
}

function writeParagraph(words: Words[], { lines, apart }: Paragraph, body: BodyLetters): void {
  const heading = headingLevel(lines, body);
  writeLines(words, lines, { separator: apart ? '\n\n' : '\n', heading });
}

function writeCell(words: Words[], paragraphs: readonly Paragraph[], separator: Separator): void {
  writeLines(
    words,
    paragraphs.flatMap(({ lines }) => lines),
    { separator, heading: 0 },
  );
}

function writeLines(
  words: Words[],
  lines: readonly Segment[],
  { separator, heading }: { readonly separator: Separator; readonly heading: LaidPiece['heading'] },
): void {
  lines.forEach((line, at) => {
    line.runs.forEach((run, index) => {
      const before = words.at(-1);
      let between: Separator = separator;
      if (index > 0) between = before === undefined ? ' ' : betweenRuns(before.run, run);
      else if (at > 0 && before !== undefined) {
        const join = betweenLines(lines[at - 1]?.text ?? '', line.text);
        before.dropped = join.dropped;
        between = join.separator;
      }
      words.push({ run, separator: between, dropped: 0, heading });
    });
  });
}
