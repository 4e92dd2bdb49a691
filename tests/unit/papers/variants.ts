/**
 * The shapes in which one and the same paper arrives: as a page, as a browser's copy of a page, as text whose blank
 * lines or spaces did not survive. Each makes a document of plain text, or of the HTML that it renders.
 */
import type { SourceDocument } from '../../../lib/model/document.ts';
import { htmlDocument } from '../../../lib/papers/html-document.ts';

export type Variant = (text: string) => SourceDocument;

const pasted = (text: string): SourceDocument => ({
  origin: { is: 'pasted' },
  title: '',
  text,
  headings: [],
  links: [],
});

/** A page of nobody's, so that only the paper itself says whose it is. */
const page = (body: string): SourceDocument =>
  htmlDocument(`<!doctype html><html lang="nb"><body><main>${body}</main></body></html>`, {
    is: 'page',
    address: 'https://eksempel.no/papirer',
  });

const lines = (text: string) => text.split(/\r?\n|\f/u);
const isBlank = (line: string) => line.trim() === '';
const heading = (line: string) => /^(#{1,6}) (.*)$/u.exec(line);

/** Runs of lines with tabs become what `table` makes of their cells; other lines what `line` makes of them. */
function withTables(
  text: string,
  table: (rows: readonly (readonly string[])[]) => string,
  line: (line: string) => string | null,
): string {
  const out: string[] = [];
  let rows: string[][] = [];
  const close = () => {
    if (rows.length > 0) out.push(table(rows));
    rows = [];
  };
  for (const one of lines(text)) {
    if (one.includes('\t')) rows.push(one.split('\t').map((cell) => cell.replace(/^#+ /u, '')));
    else {
      close();
      const made = line(one);
      if (made !== null) out.push(made);
    }
  }
  close();
  return out.join('\n');
}

const htmlTable = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;
const pipeTable = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A table out of a PDF: each cell on a line of its own. */
const cellLines = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.filter((cell) => !isBlank(cell)).join('\n')).join('\n');
/** A table whose cells hold paragraphs, as browsers copy it: a tab begins each cell but the first. */
const cellParagraphs = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join('\n\n\t')).join('\n\n');

const paragraphs = (text: string) =>
  withTables(text, htmlTable, (line) =>
    isBlank(line) ? null : `<p>${line.replace(/^#+ /u, '').trim()}</p>`,
  );

const divisions = (text: string) =>
  withTables(text, htmlTable, (line) => {
    const head = heading(line);
    if (head !== null) return `<h${head[1]?.length}>${head[2]}</h${head[1]?.length}>`;
    return isBlank(line) ? '<br>' : `<div><span>${line.trim()}</span><br></div>`;
  });

/** What a browser puts on the clipboard: blank lines between paragraphs, tabs between cells. */
function copied(text: string): string {
  const out: string[] = [];
  let inTable = false;
  for (const line of lines(text).filter((one) => !isBlank(one))) {
    const isRow = line.includes('\t');
    if (out.length > 0 && !(isRow && inTable)) out.push('');
    out.push(line.replace(/^#+ /u, '').trim() === '' ? '' : line.replace(/^#+ |^ +| +$/gu, ''));
    inTable = isRow;
  }
  return out.join('\n');
}

/** Only lines that plainly go on are joined, then long ones are broken at `width`. */
function wrapped(text: string, width: number): string {
  const joined: string[] = [];
  for (const line of lines(text)) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      before.length > 40 &&
      /[\p{Ll},]\s*$/u.test(before) &&
      /^\p{Ll}/u.test(line) &&
      !`${before}${line}`.includes('\t') &&
      !/[<|]/u.test(`${before}${line}`);
    if (goesOn) joined[joined.length - 1] = `${before.trimEnd()} ${line}`;
    else joined.push(line);
  }
  return joined.map((line) => (/[\t<|]|^\s*#/u.test(line) ? line : broken(line, width))).join('\n');
}

function broken(line: string, width: number): string {
  const out: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    if (space <= 0) break;
    out.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...out, rest].join('\n');
}

function withPageHeads(text: string): string {
  const all = lines(text);
  const pages = Math.ceil(all.length / 40);
  return all
    .flatMap((line, index) =>
      index > 0 && index % 40 === 0 ? [`NUFA  side ${index / 40} av ${pages}`, line] : [line],
    )
    .join('\n');
}

const softHyphens = (text: string) =>
  text.replace(
    /(?<![<\p{L}/&])\p{L}{9,}(?![\p{L}>;])/gu,
    (word) => `${word.slice(0, 5)}\u00ad${word.slice(5)}`,
  );

export const VARIANTS: Readonly<Record<string, Variant>> = {
  plain: pasted,
  'html p': (text) => page(paragraphs(text)),
  'html div': (text) => page(divisions(text)),
  copied: (text) => pasted(copied(text)),
  'no blank lines': (text) =>
    pasted(
      lines(text)
        .filter((line) => !isBlank(line))
        .join('\n'),
    ),
  'double spaced': (text) => pasted(lines(text).join('\n\n')),
  'no spaces at ends': (text) =>
    pasted(
      lines(text)
        .map((line) => line.replace(/ +$/u, ''))
        .join('\n'),
    ),
  'no indentation': (text) =>
    pasted(
      lines(text)
        .map((line) => line.replace(/^ +/u, ''))
        .join('\n'),
    ),
  indented: (text) =>
    pasted(
      lines(text)
        .map((line) => (isBlank(line) ? line : `  ${line}`))
        .join('\n'),
    ),
  'windows line ends': (text) => pasted(lines(text).join('\r\n')),
  'hard spaces': (text) => pasted(text.replace(/<[^<>\n]*>| /gu, (part) => (part === ' ' ? '\u00a0' : part))),
  'soft hyphens': (text) => pasted(softHyphens(text)),
  'markdown tables': (text) => pasted(withTables(text, pipeTable, (line) => line)),
  'wrapped at 60': (text) => pasted(wrapped(text, 60)),
  'wrapped at 200': (text) => pasted(wrapped(text, 200)),
  'page heads': (text) => pasted(withPageHeads(text)),
  'cells on lines': (text) => pasted(withTables(text, cellLines, (line) => line)),
  'copied, paragraphs in cells': (text) => pasted(withTables(text, cellParagraphs, (line) => line)),
  'page heads, on a page': (text) => page(paragraphs(withPageHeads(text))),
  'wrapped at 60, double spaced': (text) => pasted(lines(wrapped(text, 60)).join('\n\n')),
  'first half': (text) => pasted(text.slice(0, text.length / 2)),
  'first half of a page': (text) => page(paragraphs(text.slice(0, text.length / 2))),
  'last half': (text) => pasted(text.slice(text.length / 2)),
};
