/** Text with marks of headings, HTML in its cells and tabs between them: rows that stand together are a table. */
import { escaped, NEW_PAGE, tableHtml } from './page.ts';

/** A new paper or note begins on a page of its own. */
const BEGINS = /^(?:Referat fra møte|Til Møte \d)/u;
const TAGS = /&lt;(\/?(?:b|p|ul|ol|li|sup|i|em|strong|br)(?: [^<>&]*)?\/?)&gt;/gu;

export function markdownHtml(text: string): string {
  const out: string[] = [];
  let rows: (readonly string[])[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (rows.length > 0) out.push(tableHtml(rows.map((row) => row.map(inline))));
    if (items.length > 0) out.push(`<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}</ul>`);
    if (paragraph.length > 0) out.push(`<p>${paragraph.map(inline).join('<br>')}</p>`);
    [rows, paragraph, items] = [[], [], []];
  };
  for (const line of text.split('\n')) {
    const isNew = BEGINS.test(line);
    if (isNew) {
      flush();
      out.push(NEW_PAGE);
    }
    const heading = /^(#{1,4}) (.*)$/u.exec(line);
    const item = /^- (.*)$/u.exec(line);
    if (line.includes('\t')) {
      if (paragraph.length + items.length > 0) flush();
      const cells = line.split('\t');
      const before = rows.at(-1);
      if (before !== undefined && goesOn(before, cells)) rows[rows.length - 1] = joined(before, cells);
      else rows.push(cells);
    } else if (line.trim() === '') {
      // Within a table that goes on over the end of a page stands an empty line.
      if (rows.length === 0) flush();
    } else if (heading !== null) {
      flush();
      out.push(`<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`);
    } else if (item !== null) {
      if (paragraph.length + rows.length > 0) flush();
      items.push(item[1] ?? '');
    } else if (/^-{3,}$/u.test(line)) {
      flush();
      out.push('<hr>');
    } else {
      if (rows.length + items.length > 0) flush();
      paragraph.push(line.trim());
    }
    // A table's head names its first column: a new table.
    if (rows.length > 1 && /^(?:Sak|Saksnr\.|Tiltak)\t/u.test(line)) {
      const head = rows.pop();
      flush();
      if (head !== undefined) rows.push(head);
    }
  }
  flush();
  return out.join('\n');
}

/** The row before was cut by the end of its page: what stands under its last cell goes on in it. */
function goesOn(before: readonly string[], cells: readonly string[]): boolean {
  if (cells.length !== before.length || cells[0] !== '') return false;
  return cells.some(
    (cell, column) =>
      cell !== '' &&
      /[\p{Ll}-]$/u.test(before[column]?.replace(/<[^>]*>\s*$/gu, '') ?? '') &&
      /^(?:<p>)?\p{Ll}/u.test(cell),
  );
}

function joined(before: readonly string[], cells: readonly string[]): readonly string[] {
  return before.map((cell, column) => {
    const more = cells[column] ?? '';
    if (more === '' || cell === '') return cell + more;
    return `${cell}${cell.endsWith('-') ? '' : ' '}${more}`;
  });
}

function inline(text: string): string {
  return (
    escaped(text)
      .replace(TAGS, '<$1>')
      // Their marks stand in the text itself: "- ", "1. ".
      .replace(/<\/?(?:ul|ol)[^>]*>/gu, '')
      .replace(/<(\/?)li>/gu, '<$1p>')
      .replace(
        /&lt;a href="[^"<>]*"&gt;(.*?)&lt;\/a&gt;/gu,
        '<a href="https://www.ehelse.no/vedlegg.pdf">$1</a>',
      )
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, '<a href="https://www.ehelse.no/vedlegg.pdf">$1</a>')
      .replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>')
      .replace(/\*(.+?)\*/gu, '<i>$1</i>')
      .replace(/\\_/gu, '_')
  );
}
