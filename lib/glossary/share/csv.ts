/** A table as CSV that a Norwegian Excel opens as it is, and cells that no spreadsheet takes for formulas. */

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A cell that begins with one of these is a formula to a spreadsheet (OWASP, "CSV Injection"), also behind white
 * space, and in full width. An apostrophe before it makes it text. One that stands there already gets another, so that
 * taking one away gives back what was written.
 */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A byte order mark, so that Excel reads UTF-8, and semicolons, since the comma is Norway's decimal sign. Every cell in
 * quotation marks (RFC 4180).
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const neutral = FORMULA.test(text) ? `'${text}` : text;
  return `"${neutral.replaceAll('"', '""')}"`;
}

/** What was written before `csvText` made it harmless. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
