/** The sheet of a council's paper: fonts and rules of Word, A4; or slides. */

const PAPER = `
  body { font: 11pt/1.25 Arial, 'Liberation Sans', sans-serif; margin: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 16pt; } h3 { font-size: 13pt; } h4 { font-size: 12pt; }
  table { border-collapse: collapse; width: 100%; margin: 6pt 0 12pt; }
  td, th { border: 0.5pt solid #555; padding: 3pt 5pt; vertical-align: top; text-align: left; }
  p { margin: 0 0 8pt; } ul, ol { margin: 0 0 8pt; }
  .new { break-before: page; margin: 0; font-size: 1pt; }
  .labels td { border: none; padding: 1pt 5pt; }
`;

const SLIDES = `
  body { font: 15pt/1.25 Arial, 'Liberation Sans', sans-serif; margin: 0; }
  h2 { font-size: 26pt; font-weight: normal; margin: 0 0 14pt; } p { margin: 0 0 8pt; }
  table { border-collapse: collapse; width: 100%; font-size: 10pt; }
  td, th { border-bottom: 0.5pt solid #555; padding: 3pt 5pt; font-size: 10pt; vertical-align: top; text-align: left; }
  @page { size: 29.7cm 21cm; margin: 1.5cm; }
  section:first-child h2 { break-before: auto !important; }
  p.foot { font-size: 9pt; color: #555; margin-top: 60pt; }
`;

/** As both printers understand it. */
export const NEW_PAGE = '<p class="new" style="page-break-before: always"></p>';

export function page(body: string, kind: 'paper' | 'slides' = 'paper'): string {
  const style = kind === 'paper' ? PAPER : SLIDES;
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Longest first cell of a column of numbers and labels, which papers set on one line. */
const NARROW = 14;

export function tableHtml(rows: readonly (readonly string[])[], className = ''): string {
  const longest = Math.max(...rows.map(([first = '']) => first.replace(/<[^>]*>/gu, '').length));
  // LibreOffice would break "35/23" in two to gain room for the next column.
  const first = longest <= NARROW && (rows[0]?.length ?? 0) > 1 ? ' width="11%"' : '';
  const lines = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, at) => `<td valign="top"${at === 0 ? first : ''}>${cell}</td>`).join('')}</tr>`,
  );
  return `<table width="100%" class="${className}">${lines.join('\n')}</table>`;
}
