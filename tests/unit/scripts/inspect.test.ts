/** The command line of `inspect`: its JSON, and one plain line for each thing that can be wrong. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOfHtml } from '../../../lib/papers/html-text.ts';
import { plainPdf } from '../../pdf/plain-pdf.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/inspect.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saksspor-inspect-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function inspect(...words: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8' });
  return { status, out: stdout, error: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('inspect mentions', () => {
  test('prints cases, terms and unknown acronyms with positions in the file', () => {
    const { status, out, error } = inspect('mentions', file('a.txt', 'Møte i NUFA\n\nSak 26/25 EHDS'));
    expect(error).toBe('');
    expect(status).toBe(0);
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({
      cases: [
        {
          start: 17,
          end: 22,
          text: '26/25',
          number: 26,
          year: 2025,
          council: 'NUFA',
          candidates: ['NUFA'],
          basis: 'document-head',
        },
      ],
      terms: [
        { start: 7, text: 'NUFA', entry: 'NUFA' },
        { start: 23, end: 27, text: 'EHDS', entry: 'EHDS' },
      ],
      unknown: [],
    });
  });

  test('an address decides the council', () => {
    const path = file('b.html', '<p>Sak 26/25</p>');
    const { out } = inspect(
      'mentions',
      path,
      '--url',
      'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa-fagutvalet',
    );
    expect(JSON.parse(out)).toMatchObject({
      cases: [{ start: 7, end: 12, council: 'NUFA', basis: 'page-address' }],
    });
  });

  test.each([
    [[], /^Bruk: /],
    [['finn', 'x'], /^Ukjent kommando: finn\. /],
    [['mentions'], /^Mangler fil\. /],
    [['mentions', '/finnes/ikke.txt'], /^Finner ikke filen: /],
    [['mentions', import.meta.dirname], /^Dette er en mappe/],
    [['mentions', SCRIPT, SCRIPT], /^Bare én fil/],
    [['mentions', SCRIPT, '--url', 'ikke en adresse'], /^Ugyldig adresse: /],
    [['mentions', SCRIPT, '--farge'], /^Ukjent valg\. /],
  ])('%j', (words, message) => {
    const { status, out, error } = inspect(...words);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(message);
    expect(error.trim()).not.toContain('\n');
  });

  test('a file that is not UTF-8, and a PDF that is none', () => {
    expect(inspect('mentions', file('c.txt', Uint8Array.from([0x53, 0xe5, 0x6b])))).toMatchObject({
      status: 2,
      out: '',
    });
    expect(inspect('mentions', file('d.pdf', '%PDF-1.7')).error).toMatch(/^PDF-en er skadet/);
  });

  test('a PDF is read, with positions in its text', () => {
    const { out, error } = inspect(
      'mentions',
      file('e.pdf', plainPdf([['Møte i NUFA'], ['Sak 26/25 EHDS']])),
    );
    expect(error).toBe('');
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({ cases: [{ start: 16, end: 21, text: '26/25', council: 'NUFA' }] });
  });
});

describe('text of an HTML file', () => {
  function spanOf(html: string, part: string): string {
    const { text, inSource } = textOfHtml(html);
    const start = text.indexOf(part);
    const span = inSource(start, start + part.length);
    return html.slice(span.start, span.end);
  }

  test('blocks are lines, cells stand between tabs, scripts and fields are left out', () => {
    const html =
      '<body><h1>Råd</h1><script>1/23</script><table><tr><td>1/23</td><td></td><td>B<br>C</td></tr></table><p>To\nord <b>her</b></p><input value="2/23"><textarea>3/23</textarea></body>';
    expect(textOfHtml(html).text).toBe('Råd\n1/23\t\tB C\n\nTo ord her');
    expect(textOfHtml(html).headings).toEqual([{ start: 0, end: 3, level: 1 }]);
  });

  test('tables beside each other stay two, so that each heads its own columns', () => {
    const tables =
      '<table><tr><td>Møte</td><td>2/23</td></tr></table>\n<table><tr><td>Sak</td><td>Tema</td></tr><tr><td>13/23</td><td>A</td></tr></table>';
    expect(textOfHtml(tables).text).toBe('Møte\t2/23\n\nSak\tTema\n13/23\tA');
    const found = inspect('mentions', file('tabeller.html', `<h1>NUIT</h1>${tables}`));
    expect(JSON.parse(found.out).cases).toMatchObject([{ text: '13/23', council: 'NUIT' }]);
  });

  test('only the main part, and the first heading before it', () => {
    expect(textOfHtml('<nav>A</nav><h1>B</h1><main><p>C</p></main><footer>D</footer>').text).toBe('B\nC');
  });

  test('positions are those of the file, with entities and tags in between', () => {
    expect(spanOf('<p>A &amp; B 26/<b>25</b></p>', '26/25')).toBe('26/<b>25');
    expect(spanOf('<p>Sak&nbsp;2&#54;/25 &oslash;</p>', '26/25')).toBe('2&#54;/25');
    expect(spanOf('<p>&Oslash;st 26/25</p>', 'Øst')).toBe('&Oslash;st');
    expect(spanOf('<p>x &notanentity; 26/25</p>', '26/25')).toBe('26/25');
  });
});
