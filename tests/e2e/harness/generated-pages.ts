/** Pages that are made rather than kept: large ones, and the real papers put into a page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** The published papers' text, where this machine has it. They are not part of the repository. */
const PAPERS = join(ROOT, '../shared/papers');

export const PAPER_NAMES = [
  'nufa-2023-10-innkalling',
  'nufa-2025-10-presentasjon',
  'nuit-2023-05-innkalling',
] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

export const papersAvailable = PAPER_NAMES.every((name) => existsSync(join(PAPERS, `${name}.txt`)));

export function paperText(name: PaperName): string {
  return readFileSync(join(PAPERS, `${name}.txt`), 'utf8');
}

/**
 * A whole paper as a council page: a paragraph per stretch between empty lines, tab-separated lines as table
 * rows. Markup inside the text (one paper has some) is shown as text.
 */
export function paperPage(name: PaperName): string {
  const blocks = paperText(name)
    .split(/\n[ \t]*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.split('\n');
      if (!lines.every((line) => line.includes('\t'))) return `<p>${lines.map(escapeHtml).join('<br>')}</p>`;
      const rows = lines.map(
        (line) =>
          `<tr>${line
            .split('\t')
            .map((cell) => `<td>${escapeHtml(cell)}</td>`)
            .join('')}</tr>`,
      );
      return `<table>${rows.join('')}</table>`;
    });
  return councilPage(name, blocks.join('\n'));
}

/** About `bytes` of council text: sections with a heading, prose with cases and terms, a table each. */
export function largePage(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let section = 1; size < bytes; section++) {
    const number = (section % 60) + 1;
    const year = 18 + (section % 8);
    const part = `<h2>${(section % 28) + 1}.10.20${year}</h2>
<p>Sak ${number}/${year} ble lagt frem. ${ORDINARY_PROSE.repeat(6)} Saken bygger på NUIT ${number + 1}/${year} og gjelder FHIR-profiler, EPJ og HelseID.</p>
<table><tr><td>${number}/${year}</td><td>Drøfting</td><td>${ORDINARY_PROSE}</td></tr></table>`;
    parts.push(part);
    size += part.length;
  }
  return councilPage('Stor side', parts.join('\n'));
}

/** Numbers of cases and little else, `count` of them. */
export function manyMatchesPage(count: number): string {
  const parts: string[] = [];
  for (let start = 0; start < count; start += 20) {
    const cells = Array.from({ length: Math.min(20, count - start) }, (_, column) => {
      const index = start + column;
      return `<td>${(index % 60) + 1}/${14 + (index % 12)}</td>`;
    });
    parts.push(`<tr>${cells.join('')}</tr>`);
  }
  return councilPage('Mange treff', `<table><tr><th>Sak</th></tr>${parts.join('\n')}</table>`);
}

const ORDINARY_PROSE =
  'Innlegget beskrev status, mulige veivalg og hva som skjer når fristen er ute, og deltakerne stilte spørsmål om ansvar og kostnader. ';

export function councilPage(title: string, body: string): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><main><h1>Fagutvalget (NUFA)</h1>\n${body}\n</main></body></html>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
