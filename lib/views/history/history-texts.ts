/**
 * The decision history as text for other programs. Every word of it may come from a paper or a page that somebody
 * else wrote, so each form escapes what its reader would take for code.
 */
import { csvText } from '../../glossary/share/csv.ts';
import { HISTORY_TABLE } from '../../strings/history.ts';
import { type HistoryRow, historyLine } from './history-rows.ts';

const HEADINGS = [HISTORY_TABLE.case, HISTORY_TABLE.title, HISTORY_TABLE.decision] as const;

/** One line a case, in the notation. */
export function historyText(rows: readonly HistoryRow[]): string {
  return rows.map(historyLine).join('\n');
}

/** A table without classes or scripts; border and padding as a word processor's own tables have them. */
export function historyHtml(rows: readonly HistoryRow[]): string {
  const cell = (tag: 'td' | 'th', text: string): string =>
    `<${tag} style="border:1px solid;padding:4px;text-align:left;vertical-align:top">${escapeHtml(text)}</${tag}>`;
  const head = HEADINGS.map((heading) => cell('th', heading)).join('');
  const body = rows.map(
    (row) =>
      `<tr>${cellsOf(row)
        .map((text) => cell('td', text))
        .join('')}</tr>`,
  );
  return `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

export function historyMarkdown(rows: readonly HistoryRow[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(HEADINGS), '| --- | --- | --- |', ...rows.map((row) => line(cellsOf(row)))].join('\n');
}

/** A cell of each fact. */
export function historyCsv(rows: readonly HistoryRow[]): string {
  const table = HISTORY_TABLE;
  const heads = [table.council, table.case, table.date, table.title, table.basis, table.decision];
  const lines = rows.map((row) => [
    row.council,
    row.label,
    row.date,
    row.title,
    basisName(row),
    row.decision,
  ]);
  return csvText([heads, ...lines]);
}

function cellsOf({ reference, title, decision }: HistoryRow): readonly string[] {
  return [reference, title, decision];
}

function basisName({ basis }: HistoryRow): string {
  if (basis === 'decision') return HISTORY_TABLE.decision;
  return basis === 'unknown' ? HISTORY_TABLE.unknown : HISTORY_TABLE[basis];
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What would end a cell, or be a link, emphasis, code or a tag in it. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~#&$]/g, '\\$&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
